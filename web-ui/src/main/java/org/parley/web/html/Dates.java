package org.parley.web.html;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.Claim;
import org.parley.web.client.DateBasis;
import org.parley.web.client.Disagreement;
import org.parley.web.client.Fact;
import org.parley.web.client.FactTime;

/** Dates in plain English, never more exact than they are known. */
@TemplateExtension(namespace = "dates")
public final class Dates {

    private static final Pattern DATE = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Dates() {}

    /** A calendar date of which month and day may be open, and the year unknown. */
    private record Day(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) {

        static Optional<Day> parse(@Nullable String value) {
            if (value == null) {
                return Optional.empty();
            }
            Matcher matcher = DATE.matcher(value.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Integer year = "XXXX".equals(matcher.group(1)) ? null : Integer.valueOf(matcher.group(1));
            Day day = new Day(year, number(matcher.group(2)), number(matcher.group(3)));
            return day.month == null || day.month >= 1 && day.month <= 12 ? Optional.of(day) : Optional.empty();
        }

        private static @Nullable Integer number(@Nullable String digits) {
            return digits == null ? null : Integer.valueOf(digits);
        }

        boolean sameYear(Day other) {
            return year == null ? other.year == null : year.equals(other.year);
        }

        boolean sameMonth(Day other) {
            return sameYear(other) && month != null && month.equals(other.month);
        }

        String dayMonth() {
            if (month == null) {
                return "";
            }
            String name = Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            return day == null ? name : day + " " + name;
        }

        String yearWords() {
            return year == null ? "(year open)" : year.toString();
        }

        String words() {
            return (dayMonth() + " " + yearWords()).strip();
        }
    }

    /** "18 Nov 2025", "Nov 2025", "24 Oct (year open)"; a value that is no date stays as it is, none is "date unknown". */
    static String day(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return "date unknown";
        }
        return Day.parse(value).map(Day::words).orElse(value);
    }

    /** An article's date: with a tilde when it is an estimate. */
    static String published(ArticleSummary article) {
        String day = day(article.publishedAt());
        return article.publishedAtBasis() == DateBasis.ESTIMATED && article.publishedAt() != null ? "~" + day : day;
    }

    /**
     * When the articles came out that say it: "17 Apr 2026", "since 13 Apr 2026" where there are several; empty where the
     * first of them has no date.
     *
     * @param claims the first ones, the earliest first
     */
    static String known(List<Claim> claims, int articles) {
        return claims.stream()
                .map(Claim::article)
                .filter(article -> article.publishedAt() != null)
                .findFirst()
                .map(article -> (articles > 1 ? "since " : "") + published(article))
                .orElse("");
    }

    /** How an article's date is known, in a word or two for the eye; empty for a date that was given. */
    static String basis(ArticleSummary article) {
        if (article.publishedAt() == null) {
            return "";
        }
        return switch (basisOf(article)) {
            case GIVEN -> "";
            case TEXT -> "found in the text";
            case ESTIMATED -> "estimated";
            case UNKNOWN -> "basis unknown";
        };
    }

    /** How an article's date is known, in a sentence. */
    static String why(ArticleSummary article) {
        if (article.publishedAt() == null) {
            return "Nobody gave a date, and the text tells none.";
        }
        return switch (basisOf(article)) {
            case GIVEN -> "The date was given when the article was added.";
            case TEXT -> "The date stands in the article's text.";
            case ESTIMATED -> "Estimated from what the article mentions; nobody gave a date.";
            case UNKNOWN -> "It is not known where this date comes from.";
        };
    }

    private static DateBasis basisOf(ArticleSummary article) {
        DateBasis basis = article.publishedAtBasis();
        return basis == null ? DateBasis.UNKNOWN : basis;
    }

    /** When something was: "24–26 Oct 2025", "week of 17 Nov 2025", "Oct 2025"; empty when nothing is known. */
    static String time(@Nullable FactTime time) {
        if (time == null) {
            return "";
        }
        Optional<Day> start = Day.parse(time.start());
        Optional<Day> end = Day.parse(time.end());
        if (start.isEmpty()) {
            return end.map(day -> "until " + day.words()).orElse("");
        }
        String precision = time.precision() == null ? "DAY" : time.precision();
        return switch (precision) {
            case "WEEK" -> "week of " + start.get().words();
            case "WEEKEND" -> "weekend of " + start.get().words();
            case "YEAR" -> start.get().yearWords();
            case "MONTH" -> span(withoutDay(start.get()), withoutDay(end.orElse(start.get())));
            case "SEASON" -> span(withoutDay(start.get()), withoutDay(end.orElse(start.get())));
            default -> span(start.get(), end.orElse(start.get()));
        };
    }

    /**
     * When an event was, with every day that is told where articles do not agree: "5 May 2026 or 6 May 2026". What a person
     * ruled holds.
     */
    static String when(Fact event) {
        return event.disagreements().stream()
                .filter(one -> one.slot().equals("date"))
                .findFirst()
                .map(one -> when(one, event.time()))
                .orElseGet(() -> time(event.time()));
    }

    private static String when(Disagreement date, @Nullable FactTime agreed) {
        if (date.ruling() == null) {
            return date.sides().stream().map(side -> period(side.value())).collect(Collectors.joining(" or "));
        }
        return date.ruling().value() == null
                ? time(agreed)
                : period(date.ruling().value());
    }

    /** Days as the wire has them: "2026-03-12", or "2026-03-12/2026-03-14". */
    static String period(String days) {
        String[] ends = days.split("/", 2);
        return time(new FactTime(ends[0], ends[ends.length - 1], null));
    }

    private static Day withoutDay(Day day) {
        return new Day(day.year(), day.month(), null);
    }

    private static String span(Day start, Day end) {
        if (start.equals(end)) {
            return start.words();
        }
        if (start.sameMonth(end) && start.day() != null) {
            return start.day() + "–" + end.words();
        }
        return start.sameYear(end) ? start.dayMonth() + " – " + end.words() : start.words() + " – " + end.words();
    }

    /** A moment that the system itself recorded, to the second. */
    static String second(Instant instant) {
        return SECOND.format(instant);
    }

    /** A moment that the system itself recorded. */
    static String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant);
    }
}
