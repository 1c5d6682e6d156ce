package org.parley.entity.reading.segmentation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.ArticleText;

/**
 * The year of a day that a dateline gives without one, as agencies write it. Known where the article's whole dates and
 * notes of copyright point to one year alone.
 */
final class OpenDay {

    /** News speaks of days near its own; a whole date further off may be of any year. */
    private static final int NEAR_DAYS = 45;

    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\\p{N}])" + WrittenDate.PATTERN);
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\([cC]\\)|\\b[Cc]opyright)\\s*(?:©\\s*)?((?:19|20)\\d{2})\\b");

    private OpenDay() {}

    /** The day in the year that the text points to; null where it points to none or to several. */
    static @Nullable LocalDate completed(ArticleText text, @Nullable MonthDay day) {
        if (day == null) {
            return null;
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ArticleText.Found found : text.find(COPYRIGHT, text.whole())) {
            days.add(day.atYear(Integer.parseInt(found.match().group(1))));
        }
        for (ArticleText.Found found : text.find(WHOLE, text.whole())) {
            LocalDate told = WrittenDate.of(found.match(), 1);
            for (int step = -1; told != null && step <= 1; step++) {
                LocalDate candidate = day.atYear(told.getYear() + step);
                if (Math.abs(ChronoUnit.DAYS.between(candidate, told)) <= NEAR_DAYS) {
                    days.add(candidate);
                }
            }
        }
        return days.size() == 1 ? days.first() : null;
    }
}
