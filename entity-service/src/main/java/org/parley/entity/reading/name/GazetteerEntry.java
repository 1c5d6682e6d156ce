package org.parley.entity.reading.name;

import org.parley.entity.reading.analysis.EntityType;

/**
 * A name that is known beforehand.
 *
 * @param key the same for all names of one thing: "country/US", "outlet/Axios"
 * @param name the usual name
 */
public record GazetteerEntry(String key, EntityType type, Kind kind, String name) {

    /** What sort of known name it is. */
    public enum Kind {
        COUNTRY,
        /** A city that stands for its country's government at times; the key is the country's. */
        CAPITAL,
        CITY,
        REGION,
        ORGANIZATION,
        COMPANY,
        OUTLET,
        /** A product, a program, an undertaking. */
        THING
    }
}
