package org.parley.entity.reading.dependence;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** The agency that a dateline names: "OSLO, May 12 (NTB) —". What follows is that agency's copy. */
final class Dateline {

    /** How many sentences a dateline may stand behind: headings, bylines. */
    private static final int FIRST_SENTENCES = 6;

    private static final Set<String> MARKS = Set.of("()", "//");

    private Dateline() {}

    /** The mention of the agency; null where no dateline names one, or it is the article's own outlet. */
    static @Nullable Mention agency(Document document) {
        for (Mention mention : document.mentions()) {
            Sentence sentence = document.sentenceOf(mention.span()).orElse(null);
            if (sentence == null || sentence.index() >= FIRST_SENTENCES) {
                continue;
            }
            Entity entity = document.entity(mention.entity());
            if (entity.type() == EntityType.OUTLET && !isOwn(document, entity) && isDateline(sentence, mention)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isOwn(Document document, Entity outlet) {
        return outlet.name()
                .equalsIgnoreCase(Objects.requireNonNullElse(document.article().outlet(), ""));
    }

    private static boolean isDateline(Sentence sentence, Mention mention) {
        List<Token> words = sentence.tokensIn(mention.span());
        if (words.isEmpty()) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        int before = words.getFirst().index() - 1;
        int behind = words.getLast().index() + 1;
        return sentence.heading()
                && before >= 0
                && behind < tokens.size()
                && MARKS.contains(tokens.get(before).text() + tokens.get(behind).text());
    }
}
