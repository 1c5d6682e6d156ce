package org.parley.entity.reading.analysis;

/** How exact the text is about a time; weeks run from Monday to Sunday. */
public enum Precision {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    SEASON,
    YEAR
}
