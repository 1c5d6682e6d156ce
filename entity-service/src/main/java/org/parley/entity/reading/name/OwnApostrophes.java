package org.parley.entity.reading.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Token;

/**
 * Names that end in "'s" themselves: "Berg & Holm's was sold". The article always writes them so, and at least once
 * where nothing follows that could belong to them.
 */
final class OwnApostrophes {

    private OwnApostrophes() {}

    /** The names, those with an apostrophe of their own made longer by it. */
    static List<FoundName> widened(List<FoundName> names) {
        Map<String, Boolean> always = new HashMap<>();
        Set<String> alone = new HashSet<>();
        for (FoundName name : names) {
            boolean marked = isMark(name, name.to());
            always.merge(name.text(), marked, Boolean::logicalAnd);
            if (marked && isAlone(name)) {
                alone.add(name.text());
            }
        }
        return names.stream()
                .map(name -> Boolean.TRUE.equals(always.get(name.text())) && alone.contains(name.text())
                        ? longer(name)
                        : name)
                .toList();
    }

    private static boolean isMark(FoundName name, int index) {
        List<Token> tokens = name.sentence().tokens();
        return index < tokens.size() && tokens.get(index).lower().matches("['’]s");
    }

    /** "of Berg's," owns nothing either, but is a figure of speech that any name stands in. */
    private static boolean isAlone(FoundName name) {
        List<Token> tokens = name.sentence().tokens();
        boolean of = name.from() > 0 && tokens.get(name.from() - 1).lower().equals("of");
        Token behind = name.to() + 1 < tokens.size() ? tokens.get(name.to() + 1) : null;
        boolean verb = behind != null
                && behind.is(PartOfSpeech.AUX)
                && Set.of("was", "is", "has", "had", "will", "were").contains(behind.lower());
        boolean company = name.text().contains("&");
        boolean closed = behind == null || behind.text().matches("[.,;)]");
        return verb || company && closed && !of;
    }

    private static FoundName longer(FoundName name) {
        return name.entry() == null
                ? FoundName.of(name.sentence(), name.from(), name.to() + 1, name.evidence(), null)
                : name;
    }
}
