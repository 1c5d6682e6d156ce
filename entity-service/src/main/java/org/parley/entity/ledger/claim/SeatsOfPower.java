package org.parley.entity.ledger.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.name.Gazetteer;

/** Which capital lies in which country, by their designations: who met in Oman may well have met in Muscat. */
public final class SeatsOfPower {

    private static final Map<UUID, UUID> COUNTRIES = new HashMap<>();

    static {
        Gazetteer.shipped()
                .seatsOfPower()
                .forEach((city, country) -> COUNTRIES.put(designation(city), designation(country)));
    }

    private SeatsOfPower() {}

    private static UUID designation(String place) {
        return Designation.shared(
                        EntityType.PLACE, NameKey.of(EntityType.PLACE, place).orElseThrow())
                .id();
    }

    /** Whether the first is the capital of the second. */
    public static boolean liesIn(UUID place, UUID country) {
        return country.equals(COUNTRIES.get(place)) && !country.equals(place);
    }
}
