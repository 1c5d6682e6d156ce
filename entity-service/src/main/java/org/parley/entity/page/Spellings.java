package org.parley.entity.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.reading.analysis.EntityType;

/** The names of one entity as articles spell them, for words that tell of them by their keys. */
final class Spellings {

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    private final Map<String, String> byKey = new HashMap<>();

    /** @param names the entity's names, the most used first: of several with one key, the first stands for all */
    Spellings(EntityType type, List<String> names) {
        names.forEach(name -> NameKey.of(type, name).ifPresent(key -> byKey.putIfAbsent(key, name)));
    }

    /** A key as articles spell it; one that is none of these names stays as it is. */
    String of(String key) {
        return byKey.getOrDefault(key, key);
    }

    /** Words in which the keys that stand in quotation marks are replaced by their spellings. */
    String in(String words) {
        return QUOTED.matcher(words).replaceAll(quoted -> Matcher.quoteReplacement("“" + of(quoted.group(1)) + "”"));
    }
}
