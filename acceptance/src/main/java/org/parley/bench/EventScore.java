package org.parley.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.bench.Gold.GoldEvent;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Party;

/**
 * Events one to one. An event is found if type and evidence fit; it is whole if its named participants, status, date and
 * place are all right, with no participant too many.
 */
final class EventScore {

    private static final Set<String> ENCOUNTERS = Set.of(
            "MEETING", "TALKS", "SUMMIT", "VISIT", "NEGOTIATIONS", "CALL", "CONSULTATIONS", "BRIEFING", "INTERVIEW");
    private static final Map<String, Set<String>> STATUS = Map.of(
            "held", Set.of("HELD"),
            "ongoing", Set.of("ONGOING"),
            "planned", Set.of("PLANNED"),
            "postponed", Set.of("POSTPONED"),
            "held / ongoing", Set.of("HELD", "ONGOING"),
            "cancelled / on hold", Set.of("CANCELLED", "ON_HOLD"),
            "hoped for, no date", Set.of("PLANNED"),
            "begun", Set.of("ONGOING", "HELD"));

    private final Gold gold;
    private final Score found = new Score("events, found");
    private final Score whole = new Score("events, whole");

    EventScore(Gold gold) {
        this.gold = gold;
    }

    void add(Read read) {
        List<GoldEvent> answers =
                gold.events.stream().filter(e -> e.article().equals(read.id)).toList();
        List<Event> open = new ArrayList<>(read.analysis.events());
        List<GoldEvent> unmatched = new ArrayList<>(answers);
        // The pair that agrees best goes first.
        for (int agreement = 5; agreement >= 1; agreement--) {
            for (GoldEvent answer : List.copyOf(unmatched)) {
                for (Event event : List.copyOf(open)) {
                    if (fits(answer, event) && 1 + rightSlots(read, answer, event) == agreement) {
                        match(read, answer, event);
                        open.remove(event);
                        unmatched.remove(answer);
                        break;
                    }
                }
            }
        }
        for (GoldEvent answer : unmatched) {
            found.missed(read.id + " " + answer.id());
            whole.missed(read.id + " " + answer.id());
        }
        for (Event event : open) {
            found.extra(read.id + " " + tell(read, event));
            whole.extra(read.id + " " + tell(read, event));
        }
    }

    private void match(Read read, GoldEvent answer, Event event) {
        found.right();
        if (rightSlots(read, answer, event) == 4) {
            whole.right();
            return;
        }
        List<String> wrong = new ArrayList<>();
        if (!participantsRight(read, answer, event)) {
            wrong.add("participants " + answer.participants());
        }
        if (!statusRight(answer, event)) {
            wrong.add("status " + answer.status());
        }
        if (!timeRight(answer, event)) {
            wrong.add("time " + answer.start() + "/" + answer.end() + " " + answer.precision());
        }
        if (!placeRight(read, answer, event)) {
            wrong.add("place " + answer.place());
        }
        whole.missed(read.id + " " + answer.id() + " should have " + String.join("; ", wrong) + " and has "
                + tell(read, event));
    }

    private static String tell(Read read, Event event) {
        List<String> parties = event.parties().stream()
                .map(party -> switch (party) {
                    case Party.Known known -> read.name(known.entity());
                    case Party.Unnamed unnamed -> "“" + unnamed.text() + "”";
                    case Party.Anonymous anonymous -> "“" + anonymous.anonymous() + "”";
                })
                .toList();
        return "%s %s %s %s %s  “%.70s”"
                .formatted(
                        event.type(),
                        event.status(),
                        parties,
                        event.place() == null ? "–" : read.name(event.place()),
                        event.time() == null
                                ? "–"
                                : event.time().start() + "/" + event.time().end(),
                        read.slice(event.evidence().getFirst()));
    }

    private static boolean fits(GoldEvent answer, Event event) {
        boolean type = answer.type().equals(event.type())
                || (ENCOUNTERS.contains(answer.type()) && ENCOUNTERS.contains(event.type()))
                || (answer.type().equals("DRAFTING")
                        && Set.of("PROPOSAL", "DRAFTING", "NEGOTIATIONS").contains(event.type()));
        return type
                && answer.evidence().stream()
                        .anyMatch(span -> event.evidence().stream().anyMatch(span::overlaps));
    }

    private static int rightSlots(Read read, GoldEvent answer, Event event) {
        return (participantsRight(read, answer, event) ? 1 : 0)
                + (statusRight(answer, event) ? 1 : 0)
                + (timeRight(answer, event) ? 1 : 0)
                + (placeRight(read, answer, event) ? 1 : 0);
    }

    private static boolean participantsRight(Read read, GoldEvent answer, Event event) {
        Set<String> named = new HashSet<>();
        for (Party party : event.parties()) {
            if (party instanceof Party.Known known) {
                @Nullable String id = read.goldOf(known.entity());
                named.add(id == null ? read.name(known.entity()) : id);
            }
        }
        return named.equals(answer.participants());
    }

    private static boolean statusRight(GoldEvent answer, Event event) {
        return STATUS.getOrDefault(answer.status(), Set.of())
                .contains(event.status().name());
    }

    private static boolean timeRight(GoldEvent answer, Event event) {
        boolean open = Set.of("OPEN", "NONE", "FUTURE", "DISPUTED", "YEAR").contains(answer.precision());
        if (event.time() == null) {
            return open || answer.start() == null;
        }
        if (answer.start() == null || answer.end() == null) {
            return open;
        }
        if (answer.precision().equals("DISPUTED")) {
            return event.time().start().compareTo(answer.end()) <= 0
                    && event.time().end().compareTo(answer.start()) >= 0;
        }
        return agrees(event.time().start(), answer.start(), false)
                && agrees(event.time().end(), answer.end(), true);
    }

    /** X in a date agrees with any digit; a month agrees with its first and last day. */
    private static boolean agrees(String date, String gold, boolean end) {
        String full = gold.length() == 7
                ? gold + (end ? date.length() > 7 ? date.substring(7) : "" : date.length() > 7 ? "-01" : "")
                : gold;
        if (date.length() != full.length()) {
            return false;
        }
        for (int i = 0; i < date.length(); i++) {
            if (date.charAt(i) != 'X' && date.charAt(i) != full.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean placeRight(Read read, GoldEvent answer, Event event) {
        if (event.place() == null || answer.place() == null) {
            return event.place() == null && answer.place() == null;
        }
        @Nullable String id = read.goldOf(event.place());
        return answer.place().equals(id) || answer.place().startsWith(read.name(event.place()));
    }

    List<Score> scores() {
        return List.of(found, whole);
    }
}
