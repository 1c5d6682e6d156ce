package org.parley.entity.reading.time;

import static org.parley.entity.reading.time.TimeLexicon.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parley.entity.reading.analysis.Precision;

/**
 * Times told by how far they are from a day, and the stretches in between: "two weeks ago", "a year and a month later", "the
 * past three days", "the day before".
 */
final class OffsetRules {

    static final List<TimeRule> RULES = List.of(
            TimeRule.of(
                    "days-from-day",
                    "{number:n} (?<u>days?|weeks?|months?|years?) (?<s>from|after|before) (?<d>today|tomorrow|yesterday|now)",
                    OffsetRules::fromDay),
            TimeRule.of(
                    "within",
                    "within (?:the (?:next|coming) )?{number:n} {unit:u}(?! of)",
                    (m, c) -> TimeUnits.stretch(c, number(m.group("n")), m.group("u"))),
            TimeRule.of(
                    "ago",
                    "(?:about |around |some |more than |nearly |almost |over |just )?{number:n} {unit:u} (?:ago|back)",
                    (m, c) -> TimeUnits.shift(c.published(), -number(m.group("n")), m.group("u"))),
            TimeRule.of(
                    "years-months-ago",
                    "(?<!\\b(?:last|past|previous|next|first) )(?<c>{number} {unit}(?:(?:,| and)? {number} {unit})+) (?<s>ago|earlier|later|from now)",
                    OffsetRules::severalUnits),
            TimeRule.of(
                    "earlier-by",
                    "{number:n} {unit:u} (?:earlier|before|prior|previously)(?! yesterday)",
                    (m, c) -> isFromEvent(m, c)
                            ? TimeValue.unknown(TimeUnits.precision(m.group("u")))
                            : TimeUnits.shift(c.spokenOf(), -number(m.group("n")), m.group("u"))),
            TimeRule.of(
                    "later-by",
                    "{number:n} {unit:u} (?:later|afterwards?|after that)",
                    (m, c) -> later(c, number(m.group("n")), m.group("u"))),
            TimeRule.of(
                    "from-now",
                    "{number:n} {unit:u} from now",
                    (m, c) -> TimeUnits.shift(c.published(), number(m.group("n")), m.group("u"))),
            TimeRule.of(
                    "in-units",
                    "(?<=\\b[Ii]n )(?:about |around |just )?{number:n} (?<u>days|weeks?|fortnight|months|years|decades)(?:['’]s? time)?",
                    OffsetRules::inUnits),
            TimeRule.of(
                    "past-units",
                    "(?<!\\b(?:to|will|would|may|might|could|can|should|must) )(?:the |these )?(?:(?:past|last|previous|preceding) {number:n}|{number:k} (?:past|last|previous|preceding)(?= \\w+s\\b)) {unit:u}(?! ago)",
                    (m, c) -> TimeUnits.stretch(
                            c, -number(m.group("n") != null ? m.group("n") : m.group("k")), m.group("u"))),
            TimeRule.of(
                    "next-units",
                    "(?:the )?(?:(?:next|coming|following|upcoming) {number:n}|{number:k} (?:next|coming|following|upcoming)(?= \\w+s\\b)) {unit:u}",
                    (m, c) -> TimeUnits.stretch(
                            c, number(m.group("n") != null ? m.group("n") : m.group("k")), m.group("u"))),
            TimeRule.of(
                    "coming-days",
                    "(?:the )?(?<r>coming|recent|next few|past few|last few) (?<u>days|weeks|months|years)",
                    (m, c) -> {
                        int sign = m.group("r").toLowerCase(Locale.ROOT).matches("coming|next few") ? 3 : -3;
                        return m.group("r").contains("few")
                                ? TimeUnits.stretch(c, sign, m.group("u"))
                                : TimeValue.unknown(TimeUnits.precision(m.group("u")));
                    }),
            TimeRule.of(
                    "day-after",
                    "(?:the )?(?:following|next) (?:day|morning|evening|night)|the day after|a day after(?= )",
                    (m, c) -> isFromEvent(m, c) ? TimeValue.unknown(Precision.DAY) : spokenDay(c, 1)),
            TimeRule.of(
                    "day-before",
                    "the (?:previous|preceding) (?:day|evening|night)|the day before",
                    (m, c) -> isFromEvent(m, c) ? TimeValue.unknown(Precision.DAY) : spokenDay(c, -1)),
            TimeRule.of(
                    "same-day",
                    "(?:the|that) same day|(?:(?:earlier|later) )?that (?:day|evening|night|morning|afternoon)|the day in question"
                            + "|(?:earlier|later) (?:in the|the same) (?:day|morning|afternoon|evening|night)"
                            + "|(?<!\\d )(?:(?:a few|several) )?hours (?:earlier|later)",
                    (m, c) -> sameDay(c)));

    private static final Pattern NEAR = Pattern.compile("(?i).*(?:before|after|prior)");
    /** What may stand behind "the day before" that is no event from which it is reckoned. */
    private static final Pattern NO_EVENT = Pattern.compile(
            "(?i) (?:in|at|on|by|and|but|or|when|that|with|during|for|as|from|was|were|had|has|is|will|would)\\b.*",
            Pattern.DOTALL);

    private static final Pattern WORD_BEHIND = Pattern.compile(" [\\p{L}\\d].*", Pattern.DOTALL);

    private OffsetRules() {}

    /** "two days before the vote", "a day after Berg was freed": reckoned from what has no date here. */
    private static boolean isFromEvent(MatchResult m, TimeContext context) {
        String behind = context.after(12);
        return NEAR.matcher(m.group()).matches()
                && WORD_BEHIND.matcher(behind).matches()
                && !NO_EVENT.matcher(behind).matches();
    }

    /** "Two weeks later they seized the port": what has been is not ahead, so the day spoken of is another one. */
    private static TimeValue later(TimeContext context, int number, String unit) {
        LocalDate published = context.published();
        TimeValue later = TimeUnits.shift(context.spokenOf(), number, unit);
        String start = later.edtf();
        boolean ahead = published != null && start != null && start.compareTo(published.toString()) > 0;
        return ahead && context.tense() == Tense.PAST ? TimeValue.unknown(TimeUnits.precision(unit)) : later;
    }

    private static TimeValue fromDay(MatchResult m, TimeContext context) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.unknown(TimeUnits.precision(m.group("u")));
        }
        LocalDate from = switch (m.group("d").toLowerCase(Locale.ROOT)) {
            case "tomorrow" -> anchor.plusDays(1);
            case "yesterday" -> anchor.minusDays(1);
            default -> anchor;
        };
        int sign = m.group("s").equalsIgnoreCase("before") ? -1 : 1;
        return TimeValue.day(TimeUnits.plus(from, sign * number(m.group("n")), m.group("u")));
    }

    /** "2 weeks and 2 days ago", "a year and a month later". */
    private static TimeValue severalUnits(MatchResult m, TimeContext context) {
        String side = m.group("s").toLowerCase(Locale.ROOT);
        boolean told = side.equals("earlier") || side.equals("later");
        LocalDate anchor = told ? context.spokenOf() : context.published();
        int sign = side.equals("ago") || side.equals("earlier") ? -1 : 1;
        return anchor == null
                ? TimeValue.unknown(Precision.DAY)
                : TimeValue.day(TimeComposer.shifted(anchor, m.group("c"), sign));
    }

    private static TimeValue inUnits(MatchResult m, TimeContext context) {
        boolean span = context.tense() == Tense.PAST && !m.group().contains("time");
        // "the worst floods in three decades" counts, it does not date
        return span
                ? TimeValue.unknown(TimeUnits.precision(m.group("u")))
                : TimeUnits.shift(context.published(), number(m.group("n")), m.group("u"));
    }

    /** "Earlier in the day workers rallied": what has been is not on a day ahead that was spoken of. */
    private static TimeValue sameDay(TimeContext context) {
        LocalDate spoken = context.spokenOf();
        LocalDate published = context.published();
        boolean ahead = spoken != null && published != null && spoken.isAfter(published);
        return ahead && context.tense() == Tense.PAST ? TimeValue.unknown(Precision.DAY) : spokenDay(context, 0);
    }

    private static TimeValue spokenDay(TimeContext context, int days) {
        LocalDate anchor = context.spokenOf();
        return anchor == null ? TimeValue.unknown(Precision.DAY) : TimeValue.day(anchor.plusDays(days));
    }
}
