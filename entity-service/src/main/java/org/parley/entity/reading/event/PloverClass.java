package org.parley.entity.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.WordLists;

/** The PLOVER class of an event: that of its type, but FIGHT for violence that an armed force does with the means of war. */
final class PloverClass {

    private static final Set<String> VIOLENCE = Set.of("ATTACK", "KILLING");
    static final Set<String> FORCES = WordLists.set(PloverClass.class, "forces.txt");
    /** Words that tell of nothing but war, whoever wages it. */
    private static final Set<String> WARLIKE = Set.of(
            "shell",
            "bombard",
            "invade",
            "shelling",
            "bombardment",
            "airstrike",
            "invasion",
            "offensive",
            "counteroffensive",
            "counter-offensive");

    private PloverClass() {}

    static @Nullable String of(MergedEvent event, Status status, Referents referents) {
        boolean war = status != Status.PLANNED
                && VIOLENCE.contains(event.type())
                && event.parts().stream().anyMatch(part -> isWarlike(part) || isByForces(part, referents));
        return EventTypes.plover(war ? "BATTLE" : event.type(), status);
    }

    private static boolean isWarlike(Candidate part) {
        return WARLIKE.stream().anyMatch(word -> part.rule().endsWith("-" + word));
    }

    /** Who does it stands first. */
    private static boolean isByForces(Candidate part, Referents referents) {
        List<Participant> taking = part.participants();
        boolean told = part.rule().startsWith(ActionEvents.RULE) && !part.rule().startsWith(ActionEvents.DONE);
        if (taking.isEmpty() || !told) {
            return false;
        }
        Party first = taking.getFirst().party();
        Entity entity = first instanceof Party.Known(String id) ? referents.byId(id) : null;
        String words = first instanceof Party.Unnamed(String text) ? text : entity == null ? "" : entity.name();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (FORCES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
