package org.parley.entity.reading.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Whose "its" is: the country or body that the sentence speaks of before it. */
final class Possessors {

    /** Tokens between an owner and the name of what is owned: "Japan's long-ruling conservative …". */
    private static final int LONGEST_QUALITY = 6;

    private final EntityTable table;

    Possessors(EntityTable table) {
        this.table = table;
    }

    /** The country or body that "its" belongs to: a subject, an owner, or what it is joined to by "and". */
    @Nullable
    Entity before(Sentence sentence, Token pronoun) {
        List<Token> tokens = sentence.tokens();
        Entity best = null;
        boolean insideWhich = false;
        for (Mention mention : table.mentions()) {
            List<Token> words = words(sentence, mention);
            if (words.isEmpty() || words.getLast().index() >= pronoun.index() || !canOwn(mention)) {
                continue;
            }
            int last = words.getLast().index();
            boolean joined =
                    last + 2 == pronoun.index() && tokens.get(last + 1).lower().equals("and");
            boolean explained = last + 2 < pronoun.index()
                    && tokens.get(last + 1).text().equals(",")
                    && tokens.get(last + 2).lower().equals("which");
            boolean possessive = tokens.get(last + 1).lower().equals("'s");
            Entity owned = possessive ? namedIn(sentence, words.getFirst().index(), last) : null;
            if (owned != null) {
                best = owned;
                continue;
            }
            // "its shareholder, the fund Nordkapital, supports …"
            boolean apposed = !insideWhich
                    && last + 2 < pronoun.index()
                    && tokens.get(last + 1).text().equals(",")
                    && (tokens.get(last + 2).is(PartOfSpeech.VERB)
                            || tokens.get(last + 2).is(PartOfSpeech.AUX));
            if (joined
                    || possessive
                    || apposed
                    || explained
                    || PersonSubjects.isSubject(tokens, words.getFirst().index(), last)) {
                best = table.entityOf(mention);
                insideWhich = explained;
            }
        }
        return best;
    }

    /** "Kessler will buy the yard. Its shares fell": what the sentence before is about, if nothing stands before "its". */
    @Nullable
    Entity topicBefore(Sentence sentence, Token pronoun) {
        if (sentence.index() == 0 || isAnyBefore(sentence, pronoun)) {
            return null;
        }
        Sentence before = table.document().sentences().get(sentence.index() - 1);
        return before.heading() ? null : topic(before);
    }

    /** Whom a sentence is about that begins with a country or body: "Its shares fell" in the next one means that. */
    private @Nullable Entity topic(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (Mention mention : table.mentions()) {
            List<Token> words = words(sentence, mention);
            if (words.isEmpty() || !canOwn(mention)) {
                continue;
            }
            int last = words.getLast().index();
            boolean first = tokens.subList(0, words.getFirst().index()).stream()
                    .allMatch(token ->
                            token.is(PartOfSpeech.DET) || token.is(PartOfSpeech.ADJ) || token.is(PartOfSpeech.NOUN));
            boolean explained = last + 2 < tokens.size()
                    && tokens.get(last + 1).text().equals(",")
                    && !tokens.get(last + 2).is(PartOfSpeech.PROPN);
            if (first
                    && (explained
                            || PersonSubjects.isSubject(tokens, words.getFirst().index(), last))) {
                return table.entityOf(mention);
            }
        }
        return null;
    }

    /** The mention's tokens; none if it stands in another sentence. */
    private static List<Token> words(Sentence sentence, Mention mention) {
        return sentence.span().contains(mention.span()) ? sentence.tokensIn(mention.span()) : List.of();
    }

    /** Whether a country or body stands before a token of its sentence, so that "its" may be theirs. */
    private boolean isAnyBefore(Sentence sentence, Token token) {
        return table.mentions().stream()
                .anyMatch(mention -> sentence.span().contains(mention.span())
                        && mention.end() <= token.span().start()
                        && canOwn(mention));
    }

    /** "Japan's ruling Harbour Party", "the Harbour Party, Japan's oldest party": the body beside the owner's name. */
    private @Nullable Entity namedIn(Sentence sentence, int first, int last) {
        List<Token> tokens = sentence.tokens();
        int to = last + 2;
        while (to < tokens.size()
                && to < last + LONGEST_QUALITY
                && !tokens.get(to).isCapitalised()
                && (tokens.get(to).is(PartOfSpeech.ADJ)
                        || tokens.get(to).is(PartOfSpeech.NOUN)
                        || tokens.get(to).lower().matches(".*(?:ing|ed)"))) {
            to++;
        }
        for (Mention mention : table.mentions()) {
            if (!sentence.span().contains(mention.span()) || mention.form() != Mention.Form.NAME) {
                continue;
            }
            boolean behind = to < tokens.size()
                    && mention.start() == tokens.get(to).span().start();
            boolean before = first > 1
                    && tokens.get(first - 1).text().equals(",")
                    && mention.end() == tokens.get(first - 2).span().end();
            if ((behind || before) && table.entityOf(mention).type() == EntityType.ORGANIZATION) {
                return table.entityOf(mention);
            }
        }
        return null;
    }

    private boolean canOwn(Mention mention) {
        Entity entity = table.entityOf(mention);
        if (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.OUTLET) {
            return true;
        }
        GazetteerEntry entry =
                entity.type() == EntityType.PLACE ? Gazetteer.shipped().find(entity.name()) : null;
        return entry != null && entry.kind() == GazetteerEntry.Kind.COUNTRY;
    }
}
