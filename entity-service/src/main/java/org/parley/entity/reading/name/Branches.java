package org.parley.entity.reading.name;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.Token;

/** Bodies that every country has a branch of: "Greenpeace Africa", "Norwegian Red Cross". */
final class Branches {

    private static final Set<String> EVERYWHERE = Set.of(
            "Red Cross", "Red Crescent", "Greenpeace", "UNICEF", "Amnesty International", "Transparency International");

    private Branches() {}

    static boolean has(GazetteerEntry body) {
        return EVERYWHERE.contains(body.name());
    }

    /** Whether nothing but a place stands between such a body and the end of the name. */
    static boolean isWithPlace(Gazetteer gazetteer, List<Token> tokens, Gazetteer.Hit body, int to) {
        Gazetteer.Hit place = body.to() < to ? gazetteer.longestAt(tokens, body.to(), to) : null;
        return place != null && place.to() == to && place.entry().type() == EntityType.PLACE && has(body.entry());
    }
}
