package org.parley.entity.reading.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.WordLists;

/** The types of events that have a PLOVER class, and that class. */
public final class EventTypes {

    private static final Set<String> TYPES = new LinkedHashSet<>();
    private static final Map<String, String> PLOVER = new HashMap<>();
    private static final Map<String, String> PLANNED = new HashMap<>();

    static {
        for (String line : WordLists.lines(EventTypes.class, "plover.txt")) {
            String[] parts = line.split(" ");
            TYPES.add(parts[0]);
            if (parts.length > 1) {
                PLOVER.put(parts[0], parts[1]);
                PLANNED.put(parts[0], parts[parts.length - 1]);
            }
        }
    }

    private EventTypes() {}

    /** All of them, in the order of their list. */
    public static Set<String> all() {
        return Collections.unmodifiableSet(TYPES);
    }

    /** Whether votes are cast in it, so that its day alone tells which one it is. */
    static boolean isPoll(String type) {
        return type.equals("ELECTION") || type.equals("VOTE");
    }

    /** The PLOVER class of a type, which is another one for some while they are only planned. */
    public static @Nullable String plover(String type, Status status) {
        return (status == Status.PLANNED ? PLANNED : PLOVER).get(type);
    }
}
