package org.parley.entity.ledger.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.NameKey;

/** Roles as articles word them, brought to one wording: "Minister of Defence" and "defense minister" are one role. */
public final class Role {

    private static final Pattern MINISTER_OF = Pattern.compile("\\bminister (?:of|for) (?:the )?(.+)$");
    private static final Map<String, String> SPELLINGS = Map.of(
            "advisor",
            "adviser",
            "defence",
            "defense",
            "spokeswoman",
            "spokesperson",
            "spokesman",
            "spokesperson",
            "chairman",
            "chair",
            "chairwoman",
            "chair",
            "chairperson",
            "chair",
            "vice-president",
            "vice president");

    private Role() {}

    /** The role without country, article and spelling variants; null when there is none. */
    public static @Nullable String normalised(@Nullable String role) {
        if (role == null) {
            return null;
        }
        String plain = NameKey.withoutCountryWords(NameKey.fold(role));
        List<String> words = NameKey.words(plain).stream()
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .toList();
        String joined = words.stream()
                .collect(Collectors.joining(" "))
                .replaceAll("^(?:the|a|an|its|his|her) ", "")
                .replaceAll("\\b(?:ceo|chief executive officer)\\b", "chief executive");
        Matcher minister = MINISTER_OF.matcher(joined);
        String result = minister.find() ? minister.replaceFirst("$1 minister") : joined;
        return Optional.of(result.strip()).filter(value -> !value.isEmpty()).orElse(null);
    }
}
