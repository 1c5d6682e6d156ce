package org.parley.entity.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** The outlet of the article in its own text: "(Pacific Wire)" in the dateline of what the Pacific Wire publishes is no ocean. */
final class OwnOutlet {

    /** What it counts that the article itself names the outlet: more than any shape of a name. */
    private static final double PUBLISHER = 6;

    private OwnOutlet() {}

    /** The names, with those that are the outlet's told so, and those that are parts of its name made one. */
    static List<FoundName> named(Document document, List<FoundName> names) {
        @Nullable String outlet = document.article().outlet();
        String[] words = outlet == null
                ? new String[0]
                : outlet.replaceFirst("^[Tt]he ", "").strip().split("\\s+");
        if (words.length == 0 || isInstitution(words)) {
            return names;
        }
        List<FoundName> named = new ArrayList<>(names);
        for (Sentence sentence : document.sentences()) {
            for (int from = 0;
                    words.length > 1 && from + words.length <= sentence.tokens().size();
                    from++) {
                if (isHere(sentence.tokens(), from, words)) {
                    join(named, sentence, from, from + words.length);
                }
            }
        }
        named.stream()
                .filter(name -> name.text().equalsIgnoreCase(String.join(" ", words)))
                .forEach(name -> name.evidence().add(EntityType.OUTLET, PUBLISHER, "the article's own outlet"));
        named.sort(Comparator.comparing(FoundName::span));
        return named;
    }

    private static boolean isHere(List<Token> tokens, int from, String[] words) {
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(from + i);
            if (!token.text().equalsIgnoreCase(words[i]) || i == 0 && !token.isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    /** Puts one name into the place of its parts; a longer name that holds it stays. */
    private static void join(List<FoundName> names, Sentence sentence, int from, int to) {
        boolean whole =
                names.stream().anyMatch(name -> name.sentence() == sentence && name.from() <= from && to <= name.to());
        if (!whole) {
            names.removeIf(name -> name.sentence() == sentence && name.from() < to && from < name.to());
            names.add(FoundName.of(sentence, from, to, new Evidence(), null));
        }
    }

    /** An institution that publishes its own news. */
    private static boolean isInstitution(String[] words) {
        return Lexicon.isHead("INSTITUTION", words[0]) || Lexicon.isHead("INSTITUTION", words[words.length - 1]);
    }
}
