package org.parley.entity.reading.time;

/** How exactly the text says when: a phrase never claims more than it gives. */
public enum Precision {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    SEASON,
    YEAR
}
