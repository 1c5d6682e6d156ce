package org.parley.entity.reading.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Quantity.Bound;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.NumberWords;
import org.parley.entity.reading.text.Span;

/**
 * A number as it is written, with the unit that is part of its writing.
 *
 * @param span from the word that bounds it to the unit
 * @param number the figures or number words alone
 * @param unit currency code, PERCENT or POINT; null for a bare number
 */
record Amount(
        Span span,
        Span number,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        Bound bound,
        @Nullable String unit) {

    private static final String FIGURES = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String ONES = String.join("|", NumberWords.SMALL.subList(2, 10));
    private static final String WORDS = "(?:" + String.join("|", NumberWords.TENS) + ")(?:-(?:one|" + ONES + "))?|"
            + String.join("|", NumberWords.SMALL.subList(10, 20)) + "|" + ONES + "|one";
    private static final String NUMBER = "(?:" + FIGURES + "|(?:" + WORDS + "))";
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("dozen", 0),
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("lakh", 5),
            Map.entry("million", 6),
            Map.entry("mn", 6),
            Map.entry("mil", 6),
            Map.entry("m", 6),
            Map.entry("crore", 7),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("mln", 6),
            Map.entry("b", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12));
    private static final String POWER =
            "(?:[ \\u00a0-]?(?<power>hundred|thousand|lakh|million|crore|billion|trillion|mn|mln|mil|bn|bln|tn)|(?<short>[mb]))";
    private static final String BOUND =
            "(?<bound>at least|no fewer than|not less than|no less than|more than|over|above|"
                    + "up to|as many as|as much as|at most|fewer than|less than|under|below|no more than|"
                    + "about|around|some|roughly|approximately|nearly|almost|an estimated|close to)";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}.,$€£¥₹/:#+@-])(?:" + BOUND + " )?(?:(?:a )?(?:total|sum) of )?(?<range>between )?"
                    + "(?<sign>" + QuantityWords.signs() + ")? ?(?<number>" + NUMBER + ")"
                    + "(?:%?(?: to | and |[–—-])(?<sign2>" + QuantityWords.signs() + ")?(?<other>" + NUMBER + "))?"
                    + "(?:" + POWER + "\\b)?"
                    + "(?:[ \\u00a0]?(?<share>%|percentage points?|percent\\b|per cent\\b)|[ \\u00a0-](?:U\\.?S\\.? )?(?<money>"
                    + QuantityWords.moneyWords() + ")\\b)?"
                    + "(?![\\p{L}\\p{N}]|[.,:/-]\\d|-\\p{L})");

    /** The amounts of a sentence, in order. */
    static List<Amount> find(ArticleText text, Span sentence) {
        List<Amount> amounts = new ArrayList<>();
        for (ArticleText.Found found : text.find(AMOUNT, sentence)) {
            Amount amount = of(text, found.match());
            if (amount != null && (amounts.isEmpty() || !isConversion(text, amounts.getLast(), amount))) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    /** "2 billion euros ($2.1 billion)": the same once more. */
    private static boolean isConversion(ArticleText text, Amount before, Amount amount) {
        int from = before.span().end();
        return amount.span().start() - from <= 16
                && text.slice(from, amount.span().start()).matches("[^(]{0,15}\\(");
    }

    private static @Nullable Amount of(ArticleText text, MatchResult match) {
        boolean ranged = match.group("other") != null;
        // "between 36 and 40" and "10 to 15" are ranges; "2 and 3" are two numbers, "3-2" is a score.
        boolean and = ranged
                && text.value()
                        .substring(match.end("number"), match.start("other"))
                        .contains("and");
        if (match.group("range") != null ? !ranged : and) {
            return null;
        }
        String sign = match.group("sign");
        String money = match.group("money");
        String share = match.group("share");
        if (match.group("short") != null && sign == null) {
            return null;
        }
        String power = match.group("power") != null ? match.group("power") : match.group("short");
        BigDecimal value = scaled(match.group("number"), power);
        BigDecimal upTo = ranged ? scaled(match.group("other"), power) : null;
        if (upTo != null && upTo.compareTo(value) <= 0) {
            return null;
        }
        String unit = share != null
                ? share.toLowerCase(Locale.ROOT).startsWith("percentage") ? "POINT" : "PERCENT"
                : sign != null || money != null
                        ? QuantityWords.currency((sign != null ? sign : money).toLowerCase(Locale.ROOT))
                        : null;
        int end = power == null && unit == null ? Math.max(match.end("number"), match.end("other")) : match.end();
        return new Amount(
                text.spanOfIndexes(match.start(), end),
                text.spanOfIndexes(match.start("number"), match.end("number")),
                value,
                upTo,
                bound(match.group("bound")),
                unit);
    }

    private static BigDecimal scaled(String number, @Nullable String power) {
        String lower = number.toLowerCase(Locale.ROOT);
        BigDecimal base = Character.isDigit(lower.charAt(0))
                ? new BigDecimal(lower.replace(",", ""))
                : BigDecimal.valueOf(NumberWords.value(lower).orElseThrow());
        int exponent = power == null ? 0 : POWERS.getOrDefault(power.toLowerCase(Locale.ROOT), 0);
        BigDecimal plain = base.scaleByPowerOfTen(exponent).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static Bound bound(@Nullable String words) {
        return switch (words == null ? "" : words.toLowerCase(Locale.ROOT)) {
            case "" -> Bound.EXACT;
            case "at least", "no fewer than", "not less than", "no less than", "more than", "over", "above" ->
                Bound.AT_LEAST;
            case "up to",
                    "as many as",
                    "as much as",
                    "at most",
                    "fewer than",
                    "less than",
                    "under",
                    "below",
                    "no more than" -> Bound.AT_MOST;
            default -> Bound.ABOUT;
        };
    }
}
