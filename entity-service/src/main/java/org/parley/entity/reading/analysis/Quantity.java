package org.parley.entity.reading.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/**
 * A number that the article gives: how many, how much money, what share.
 *
 * @param text the number with its unit and the word that bounds it: "at least 17 people", "$41 billion"
 * @param value in the unit, written out: 41000000000 for "$41 billion"
 * @param upTo the other end of a range, "between 36 and 40"; null where the text gives one number
 * @param unit ISO 4217 code of money, PERCENT, POINT of percentage points, PERSON, else the lemma of what is counted
 * @param measure what it tells: KILLED, INJURED, MISSING, DETAINED, DISPLACED or RESCUED of people; of all else the lemma
 *     of the noun or verb that it measures ("bid", "stake", "pay"); null where the text leaves it open
 * @param about ids of the entities named in the same clause, in the order of the text
 * @param event id of the event that it is a number of
 * @param evidence the sentence
 * @param statement id of the statement that it is part of; null for the narrator's own assertion
 * @param chain from the one who said it to the article's outlet
 * @param rule why this was read, told by --explain
 */
public record Quantity(
        int start,
        int end,
        String text,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        Bound bound,
        String unit,
        @Nullable String measure,
        List<String> about,
        @Nullable String event,
        Span evidence,
        @Nullable String statement,
        List<String> chain,
        @Nullable String rule) {

    public Quantity {
        about = List.copyOf(about);
        chain = List.copyOf(chain);
    }

    public Span span() {
        return new Span(start, end);
    }

    /** How the text bounds the number: "17", "some 17", "at least 17", "up to 17". */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }
}
