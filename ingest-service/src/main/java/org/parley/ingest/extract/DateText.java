package org.parley.ingest.extract;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as pages write them: in figures, or with the month's name in English or in the language of the page. Of a moment, the day is
 * taken as it is written, which is the outlet's own. A date whose day and month can't be told apart is none.
 */
final class DateText {

    private static final LocalDate FIRST_WEB_PAGES = LocalDate.of(1991, 8, 6);

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.年년 ]\\s?)(\\d{1,2})(?:\\2|[-/.月월]\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\d{4,6})?(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH_NAME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?,?\\s+(?:de\\s+|of\\s+)?([\\p{L}\\p{M}]{3,})\\.?,?\\s+(?:de\\s+|del\\s+)?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile("([\\p{L}\\p{M}]{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th|\\.)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR_MONTH_NAME_DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\.?\\s+([\\p{L}\\p{M}]{3,})\\.?\\s+(\\d{1,2})(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-])");

    private static final int LONGEST = 200;

    private final Map<String, Integer> months;
    private final Order order;

    /** Which of day and month comes first between slashes. */
    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    private DateText(Map<String, Integer> months, Order order) {
        this.months = months;
        this.order = order;
    }

    /** For a page that declares this language tag, or none. */
    static DateText of(String language) {
        Locale locale = Locale.forLanguageTag(language.strip().replace('_', '-'));
        Map<String, Integer> months = new HashMap<>();
        learn(months, locale);
        learn(months, Locale.ENGLISH);
        months.put("sept", 9);
        return new DateText(months, order(locale));
    }

    private static Order order(Locale locale) {
        if (locale.getCountry().equals("US")) {
            return Order.MONTH_FIRST;
        }
        // English without a country may be American.
        boolean perhapsAmerican = locale.getCountry().isEmpty()
                && (locale.getLanguage().isEmpty() || locale.getLanguage().equals("en"));
        return perhapsAmerican ? Order.UNKNOWN : Order.DAY_FIRST;
    }

    static Optional<LocalDate> inAddress(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.find()
                ? date(matcher.group(1), number(matcher.group(2)), number(matcher.group(3)))
                : Optional.empty();
    }

    /** The first date in the text. A long text is no date, though it may name one. */
    Optional<LocalDate> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return date(matcher.group(1), number(matcher.group(3)), number(matcher.group(4)));
        }
        matcher = DAY_MONTH_NAME.matcher(text);
        if (matcher.find() && month(matcher.group(2)) > 0) {
            return date(matcher.group(3), month(matcher.group(2)), number(matcher.group(1)));
        }
        matcher = MONTH_NAME_DAY.matcher(text);
        if (matcher.find() && month(matcher.group(1)) > 0) {
            return date(matcher.group(3), month(matcher.group(1)), number(matcher.group(2)));
        }
        matcher = YEAR_MONTH_NAME_DAY.matcher(text);
        if (matcher.find() && month(matcher.group(2)) > 0) {
            return date(matcher.group(1), month(matcher.group(2)), number(matcher.group(3)));
        }
        matcher = YEAR_LAST.matcher(text);
        if (matcher.find()) {
            return yearLast(number(matcher.group(1)), matcher.group(2), number(matcher.group(3)), matcher.group(4));
        }
        matcher = COMPACT.matcher(text);
        return matcher.find()
                ? date(matcher.group(1), number(matcher.group(2)), number(matcher.group(3)))
                : Optional.empty();
    }

    private Optional<LocalDate> yearLast(int first, String separator, int second, String year) {
        // With dots or dashes the day comes first everywhere; with slashes that depends on the country.
        Order written = separator.equals("/") ? order : Order.DAY_FIRST;
        if (first > 12 || first == second) {
            written = Order.DAY_FIRST;
        } else if (second > 12) {
            written = Order.MONTH_FIRST;
        }
        return switch (written) {
            case DAY_FIRST -> date(year, second, first);
            case MONTH_FIRST -> date(year, first, second);
            case UNKNOWN -> Optional.empty();
        };
    }

    private int month(String name) {
        return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static void learn(Map<String, Integer> months, Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            return;
        }
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int month = 0; month < 12; month++) {
            learn(months, symbols.getMonths()[month], month + 1);
            learn(months, symbols.getShortMonths()[month], month + 1);
            learn(months, Month.of(month + 1).getDisplayName(TextStyle.FULL_STANDALONE, locale), month + 1);
        }
    }

    private static void learn(Map<String, Integer> months, String name, int month) {
        String plain = name.toLowerCase(Locale.ROOT).replace(".", "");
        if (plain.length() >= 3) {
            months.putIfAbsent(plain, month);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(String year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(number(year), month, day);
            boolean plausible = !date.isBefore(FIRST_WEB_PAGES)
                    && !date.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1));
            return plausible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
