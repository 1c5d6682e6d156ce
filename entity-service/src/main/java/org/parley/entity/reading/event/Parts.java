package org.parley.entity.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.syntax.WordLists;

/** In which part those take part who stand beside a verb or a noun, by the lines of parts.txt. */
final class Parts {

    private static final String ALL = "*";

    private static final Set<String> ALIKE = new HashSet<>();
    private static final Set<String> OF_PERSONS = new HashSet<>();
    private static final Map<String, Set<String>> BEFALLING = new HashMap<>();
    private static final Map<String, Set<String>> CONCERNED = new HashMap<>();

    static {
        for (String line : WordLists.lines(Parts.class, "parts.txt")) {
            String[] columns = line.split(" *[|] *");
            List<String> types = List.of(columns[1].split(" "));
            switch (columns[0]) {
                case "alike" -> ALIKE.addAll(types);
                case "person" -> OF_PERSONS.addAll(types);
                case "befalls" -> types.forEach(type -> BEFALLING.put(type, Set.of(columns[2].split(" "))));
                case "concerned" -> types.forEach(type -> CONCERNED.put(type, Set.of(columns[2].split(" "))));
                default -> throw new IllegalStateException("parts.txt: unknown line: " + line);
            }
        }
    }

    private Parts() {}

    /** Those who take part in an event of this type; where all do so alike, without any part. */
    static List<Participant> settled(String type, List<Participant> participants) {
        return ALIKE.contains(type) ? Participant.all(null, participants) : List.copyOf(participants);
    }

    /** Whether who the verb speaks of in the active voice has it done to them: "Berg resigned", "faces trial". */
    static boolean befallsSubject(String type, String verb) {
        Set<String> verbs = BEFALLING.getOrDefault(type, Set.of());
        return verbs.contains(ALL) || verbs.contains(verb);
    }

    /** That of whoever the verb speaks of in the active voice. */
    static Involvement subject(String type, String verb) {
        return befallsSubject(type, verb) ? Involvement.CONCERNED : Involvement.AGENT;
    }

    /** That of who stands there: "object", "owner", or a preposition. */
    static @Nullable Involvement beside(String type, String where) {
        return CONCERNED.getOrDefault(type, Set.of()).contains(where) ? Involvement.CONCERNED : null;
    }

    /** Whether it is done to one person. */
    static boolean isOfPerson(String type) {
        return OF_PERSONS.contains(type);
    }
}
