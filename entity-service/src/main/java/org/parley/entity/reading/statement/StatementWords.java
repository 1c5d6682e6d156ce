package org.parley.entity.reading.statement;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.entity.reading.syntax.WordLists;

/** The word lists that statements are read by. */
final class StatementWords {

    private static final Map<String, Set<String>> LISTS = WordLists.named(StatementWords.class, "words.txt");
    static final Set<String> FEELINGS = list("feelings");
    static final Set<String> SETTINGS = list("settings");
    static final Set<String> SURE = list("sure");
    static final Set<String> HINDERING = list("hindering");
    static final Set<String> JUDGING = list("judging");
    static final Set<String> PAPERS = list("papers");
    static final Set<String> DOCUMENTS = list("documents");
    static final Set<String> CLAIMABLE = list("claimable");
    static final Set<String> POINTERS = list("pointers");
    static final Set<String> MEDIA = list("media");
    static final Set<String> CONTRASTING = list("contrasting");
    static final Set<String> CIRCUMSTANCES = list("circumstances");

    private StatementWords() {}

    private static Set<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }
}
