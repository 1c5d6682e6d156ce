package org.parley.entity.reading.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;

/** What became of the people that a number counts, by the words behind it or before it. */
final class Outcomes {

    private static final Set<String> MORTAL = Set.of("KILLED", "INJURED", "DETAINED");
    private static final Set<String> LOSING = Set.of("claim", "lose", "take", "cost");

    private final SentenceSyntax syntax;
    private final CountedNouns nouns;

    Outcomes(SentenceSyntax syntax, CountedNouns nouns) {
        this.syntax = syntax;
        this.nouns = nouns;
    }

    /** What became of the people counted; null where the words around the number do not say. */
    @Nullable
    String of(int first, int last, int noun, boolean people) {
        String told = noun >= 0 && !syntax.lower(noun).matches("wounds?|arrests?|tolls?")
                ? QuantityWords.outcome(syntax.lower(noun))
                : null;
        if (told != null) {
            return told;
        }
        if (noun >= 0 && syntax.lower(noun).equals("lives") && first > 0) {
            return LOSING.contains(syntax.words().get(first - 1).lemma()) ? "KILLED" : before(first);
        }
        String behind = behind(Math.max(last, noun) + 1);
        String outcome = behind != null ? behind : before(first);
        return people || MORTAL.contains(outcome == null ? "" : outcome) && nouns.isOccupation(noun) ? outcome : null;
    }

    /** "17 dead", "17 people were killed", "17 others who had been wounded". */
    private @Nullable String behind(int from) {
        for (int i = from; i < syntax.words().size() && i < from + 10; i++) {
            i = behindNext(i);
            if (i >= syntax.words().size()) {
                return null;
            }
            String outcome = QuantityWords.outcome(syntax.lower(i));
            boolean active = syntax.words().get(i).form() != null
                    && i == from
                    && !syntax.lower(i).matches("died|die|perished|drowned")
                    && i + 1 < syntax.words().size()
                    && startsObject(i + 1);
            if (outcome != null) {
                return active ? null : outcome;
            }
            if (!QuantityWords.LINKS.contains(syntax.lower(i))) {
                return null;
            }
        }
        return null;
    }

    /** "Fourteen protesters and four officers were killed": past the further number with its noun. */
    private int behindNext(int at) {
        boolean and = Set.of("and", ",").contains(syntax.lower(at))
                && at + 1 < syntax.words().size();
        if (!and || !syntax.words().get(at + 1).is(PartOfSpeech.NUM)) {
            return at;
        }
        int noun = nouns.counted(at + 1);
        return noun < 0 ? at : noun + 1;
    }

    /** "Two gunmen killed the mayor": what stands behind the verb is whom they killed. */
    private boolean startsObject(int at) {
        Word word = syntax.words().get(at);
        return word.is(PartOfSpeech.DET)
                || word.is(PartOfSpeech.NUM)
                || word.is(PartOfSpeech.PROPN)
                || word.is(PartOfSpeech.NOUN);
    }

    /** "killed 17", "the toll rose to 17", "killing at least 17 people". */
    private @Nullable String before(int first) {
        for (int i = first - 1; i >= 0 && i >= first - 6; i--) {
            Word word = syntax.words().get(i);
            String outcome = word.isVerb() && !isPassive(i) || word.lower().equals("toll")
                    ? QuantityWords.outcome(word.lower().equals("toll") ? "toll" : word.lemma())
                    : null;
            if (outcome != null) {
                return outcome;
            }
            boolean bounding = QuantityWords.BOUNDING.contains(word.lower());
            if (!bounding) {
                return null;
            }
        }
        return null;
    }

    private boolean isPassive(int token) {
        return syntax.chunks().stream()
                .anyMatch(chunk -> chunk.verb() != null
                        && chunk.verb().main() == token
                        && chunk.verb().passive());
    }
}
