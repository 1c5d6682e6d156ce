package org.parley.entity.reading.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Span;

/**
 * Which event a number is a number of: the one that its sentence tells of nearest to it; of dead and wounded also the
 * only one of the article that can have made them.
 */
final class QuantityEvents {

    /** Where people talk, nobody is killed, and no sum is paid. */
    private static final Set<String> TALK = Set.of(
            "MEETING",
            "TALKS",
            "SUMMIT",
            "VISIT",
            "CALL",
            "BRIEFING",
            "INTERVIEW",
            "STATEMENT",
            "NEGOTIATIONS",
            "PUBLICATION",
            "CANCELLATION",
            "RESIGNATION",
            "APPOINTMENT",
            "DISMISSAL");

    private static final Set<String> HARMFUL = Set.of(
            "ABDUCTION",
            "ABUSE",
            "AID",
            "ARREST",
            "ATTACK",
            "BATTLE",
            "CAPTURE",
            "CONCESSION",
            "DISASTER",
            "ELECTION",
            "EXPULSION",
            "KILLING",
            "MOBILIZATION",
            "PROTEST",
            "RESTRICTION",
            "SEIZURE",
            "WAR",
            "WITHDRAWAL");

    private final List<Event> events;

    QuantityEvents(Document document) {
        this.events = document.events().stream()
                .filter(event -> !TALK.contains(event.type()))
                .toList();
    }

    @Nullable
    String of(Measured measured, Span sentence) {
        List<Event> told = events.stream()
                .filter(event -> event.evidence().contains(sentence))
                .filter(event -> !measured.outcome() || harms(event))
                .toList();
        if (!told.isEmpty()) {
            return told.stream()
                    .min(Comparator.comparingInt(event -> distance(event, measured.span(), sentence)))
                    .map(Event::id)
                    .orElseThrow();
        }
        List<Event> harmful = events.stream().filter(QuantityEvents::harms).toList();
        return measured.outcome() && harmful.size() == 1 ? harmful.getFirst().id() : null;
    }

    /** Whether people come to harm, are taken or are freed in it. */
    private static boolean harms(Event event) {
        return HARMFUL.contains(event.type());
    }

    private static int distance(Event event, Span number, Span sentence) {
        Span trigger = event.trigger();
        return trigger == null || !sentence.contains(trigger)
                ? sentence.length()
                : Math.abs(trigger.start() - number.start());
    }
}
