package org.parley.entity.ledger.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Quantity;
import org.parley.entity.reading.analysis.Quantity.Bound;

/**
 * A number that an article gives of an event.
 *
 * @param text as the article writes it: "at least 17 people", "$41 billion"
 * @param value in the unit, written out
 * @param upTo the other end of a range; null where the text gives one number
 * @param unit ISO 4217 code of money, or its name in capitals (KRONE) where the text leaves the country open, PERCENT, POINT, PERSON, else the lemma of what is counted
 * @param measure what it tells: KILLED, INJURED … of people, PRICE of what is bought, else a lemma
 */
public record Figure(
        String text, BigDecimal value, @Nullable BigDecimal upTo, Bound bound, String unit, String measure) {

    public static final String PRICE = "PRICE";

    private static final Set<String> PRICED = Set.of(
            "acquire",
            "acquisition",
            "bid",
            "buy",
            "buyout",
            "cost",
            "deal",
            "offer",
            "pay",
            "payment",
            "price",
            "proposal",
            "purchase",
            "sale",
            "sell",
            "sum",
            "takeover",
            "valuation",
            "value",
            "worth");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");
    private static final String PERSON = "PERSON";
    private static final Set<String> NO_MONEY = Set.of(PERSON, "PERCENT", "POINT");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** "About 40" is 36 to 44, and a round number stands for what is this near. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private static final BigDecimal END = BigDecimal.TEN.pow(30);
    private static final BigDecimal ROUNDED = new BigDecimal("0.05");

    /** The number of a quantity that says what it measures; null for others. */
    static @Nullable Figure of(Quantity quantity) {
        String measure = quantity.measure();
        if (measure == null) {
            return null;
        }
        boolean money = CAPITALS.matcher(quantity.unit()).matches() && !NO_MONEY.contains(quantity.unit());
        return new Figure(
                quantity.text(),
                quantity.value(),
                quantity.upTo(),
                quantity.bound(),
                quantity.unit(),
                money && PRICED.contains(measure) ? PRICE : measure);
    }

    /** Whether it tells how many people something befell: such numbers grow while they are counted. */
    @JsonIgnore
    public boolean isToll() {
        return unit.equals(PERSON) && CAPITALS.matcher(measure).matches();
    }

    /** Whether one truth may lie behind both, rounded or bounded as each is. */
    public boolean agreesWith(Figure other) {
        return low().compareTo(other.high()) <= 0 && other.low().compareTo(high()) <= 0
                || isRoundingOf(other)
                || other.isRoundingOf(this);
    }

    private boolean isRoundingOf(Figure other) {
        if (upTo != null || other.upTo != null || value.signum() <= 0) {
            return false;
        }
        BigDecimal plain = value.stripTrailingZeros();
        // 17 dead are not 20; 41 billion may be 41.2, and 1,200 may be 1,187.
        boolean exactCount = value.compareTo(HUNDRED) < 0 && other.value.scale() <= 0;
        BigDecimal rounded = other.value.round(new MathContext(plain.precision(), RoundingMode.HALF_UP));
        BigDecimal difference = value.subtract(other.value).abs();
        return !exactCount && rounded.compareTo(plain) == 0 && difference.compareTo(other.value.multiply(ROUNDED)) <= 0;
    }

    private BigDecimal low() {
        return switch (bound) {
            case AT_MOST -> BigDecimal.ZERO;
            case ABOUT -> value.subtract(value.multiply(ABOUT));
            case EXACT, AT_LEAST -> value;
        };
    }

    private BigDecimal high() {
        BigDecimal end = upTo == null ? value : upTo;
        return switch (bound) {
            case AT_LEAST -> END;
            case ABOUT -> end.add(end.multiply(ABOUT));
            case EXACT, AT_MOST -> end;
        };
    }
}
