package org.parley.entity.reading.relation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.syntax.PlaceNouns;

/** How wide places are, by what the gazetteer or their own names say. */
final class Regions {

    private static final Set<String> PROVINCES = Set.of(
            "province",
            "governorate",
            "region",
            "district",
            "county",
            "state",
            "prefecture",
            "oblast",
            "department",
            "canton",
            "municipality",
            "territory",
            "peninsula",
            "valley");
    private static final String DIRECTION =
            "(?i)(?:(?:north|south)?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|central|upper|lower) ";

    /** The width of a country. */
    static final int COUNTRY = 2;

    private static final Set<String> SETTLED =
            Set.of("city", "town", "village", "port", "capital", "resort", "island", "suburb", "hamlet", "port-city");

    private Regions() {}

    /** Whether a noun means a place in a country: "town", "port", "province". */
    static boolean isSettled(String lemma) {
        return SETTLED.contains(lemma) || isRegion(lemma);
    }

    /** Whether towns lie in it: a country, a province, a part of one ("northern Iraq"). */
    static boolean isWide(Entity place) {
        GazetteerEntry entry = entry(place);
        return entry != null
                        && (entry.kind() == GazetteerEntry.Kind.COUNTRY || entry.kind() == GazetteerEntry.Kind.REGION)
                || PROVINCES.contains(lastWord(place));
    }

    /** 2 of a country, 1 of a part of one that towns lie in, 0 of any other place. */
    static int width(Entity place) {
        GazetteerEntry entry = Gazetteer.shipped().find(place.name());
        boolean country = entry != null && entry.kind() == GazetteerEntry.Kind.COUNTRY;
        return country ? COUNTRY : isWide(place) ? 1 : 0;
    }

    /** Whether a noun says that towns lie in something: "province". */
    static boolean isRegion(String lemma) {
        return PROVINCES.contains(lemma);
    }

    /** Whether a place is a building or quarter by its own name: "Blue Mosque". */
    static boolean isBuilding(Entity place) {
        String last = lastWord(place);
        return place.name().contains(" ") && PlaceNouns.isSort(last) && !PROVINCES.contains(last);
    }

    private static String lastWord(Entity place) {
        return place.name().substring(place.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean isKnown(Entity place) {
        return entry(place) != null;
    }

    private static @Nullable GazetteerEntry entry(Entity place) {
        GazetteerEntry entry = Gazetteer.shipped().find(place.name());
        return entry != null ? entry : Gazetteer.shipped().find(place.name().replaceFirst("^" + DIRECTION, ""));
    }
}
