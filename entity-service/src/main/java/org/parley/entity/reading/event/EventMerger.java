package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.analysis.Event.Status;

/**
 * Joins the places of an article that tell of one event. Careful rather than eager: each goes to the nearest event before
 * it that it can be one with ({@link EventCoreference}), else it is an event of its own if it tells enough
 * ({@link EventAnchor}).
 */
final class EventMerger {

    private static final int LEAD_SENTENCES = 3;

    private final List<MergedEvent> events = new ArrayList<>();

    private final NestedPlaces places;

    private EventMerger(NestedPlaces places) {
        this.places = places;
    }

    static List<MergedEvent> merge(List<Candidate> candidates, NestedPlaces places) {
        EventMerger merger = new EventMerger(places);
        candidates.forEach(merger::take);
        return merger.events;
    }

    private void take(Candidate candidate) {
        for (MergedEvent event : events.reversed()) {
            if (EventCoreference.corefer(event, candidate)) {
                event.add(candidate);
                return;
            }
        }
        if (EventAnchor.isEnough(candidate) && !isEcho(candidate) && !isWithin(candidate)) {
            events.add(new MergedEvent(candidate, places));
        }
    }

    /** A heading about someone whom the text tells more of is no event of its own. */
    private boolean isEcho(Candidate candidate) {
        return candidate.heading()
                && events.stream().anyMatch(event -> isToldInLead(event, candidate) || isOfTheSame(event, candidate));
    }

    /** "Pipeline deal signed": what the first sentences tell in full. */
    private static boolean isToldInLead(MergedEvent event, Candidate heading) {
        return event.type().equals(heading.type())
                && event.status() == heading.status()
                && event.parts().stream()
                        .anyMatch(part -> part.sentenceIndex() > heading.sentenceIndex()
                                && part.sentenceIndex() <= heading.sentenceIndex() + LEAD_SENTENCES);
    }

    private static boolean isOfTheSame(MergedEvent event, Candidate heading) {
        boolean nobody = heading.participants().stream().noneMatch(Participant::isNamed);
        return EventCoreference.isFamily(event.type(), heading.type())
                && event.participants().stream()
                        .anyMatch(one -> nobody || heading.participants().contains(one));
    }

    /** "walked away from the talks in Oslo": where nobody is told to have talked, the act tells it all. */
    private boolean isWithin(Candidate candidate) {
        return candidate.participants().isEmpty()
                && events.stream()
                        .flatMap(event -> event.parts().stream())
                        .anyMatch(part -> part.sentence().equals(candidate.sentence())
                                && (part.status() == Status.PLANNED) == (candidate.status() == Status.PLANNED)
                                && part.rule().startsWith(ActionEvents.RULE)
                                && part.type().equals("REJECTION"));
    }
}
