package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.statement.Attribution;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Finds the events of an article; what several sentences tell of one event becomes one. */
public final class EventStage implements Stage {

    @Override
    public String name() {
        return "events";
    }

    @Override
    public int version() {
        return 16;
    }

    @Override
    public Document read(Document document) {
        Referents referents = new Referents(document);
        EventContext context = new EventContext(document, referents);
        VerbEvents verbs = new VerbEvents(context);
        ActionEvents actions = new ActionEvents(context, verbs);
        DemandEvents demands = new DemandEvents(context, verbs);
        NounEvents nouns = new NounEvents(context);
        List<SentenceSyntax> syntax = document.syntax();
        for (int i = 0; i < syntax.size(); i++) {
            verbs.read(syntax.get(i), i);
            actions.read(syntax.get(i), i);
            demands.read(syntax.get(i), i);
            nouns.read(syntax.get(i), i);
        }
        // Headings tell in few words what the text tells in full: they join what is there.
        List<Candidate> ordered = new ArrayList<>(context.candidates());
        ordered.sort(Comparator.comparing(Candidate::heading)
                .thenComparing(candidate -> candidate.trigger().start()));
        NestedPlaces places = new NestedPlaces(referents.entities(), document.relations());
        List<MergedEvent> merged = EventMerger.merge(new Journeys(syntax, places).settle(ordered), places);
        Document grown = document.withMentions(referents.entities(), document.mentions());
        return grown.withEvents(events(grown, referents, merged));
    }

    private static List<Event> events(Document document, Referents referents, List<MergedEvent> merged) {
        Attribution attribution = new Attribution(document);
        List<Event> events = new ArrayList<>();
        List<MergedEvent> ordered = new ArrayList<>(merged);
        ordered.sort(Comparator.comparing(event -> event.evidence().getFirst()));
        for (MergedEvent event : ordered) {
            Candidate fullest = event.fullest();
            Status status = event.status() == null ? Status.HELD : event.status();
            List<Event.Telling> tellings = Tellings.of(event, status, attribution);
            if (tellings.isEmpty()) {
                continue;
            }
            Status whole =
                    tellings.stream().allMatch(telling -> telling.status() == Status.DENIED) ? Status.DENIED : status;
            Event.Telling told = tellings.stream()
                    .filter(telling -> telling.evidence().equals(fullest.sentence()))
                    .findFirst()
                    .orElse(tellings.getFirst());
            events.add(new Event(
                    "v" + (events.size() + 1),
                    event.type(),
                    PloverClass.of(event, whole, referents),
                    whole,
                    event.inParts().stream()
                            .map(one -> new Event.Participant(one.party(), one.part()))
                            .toList(),
                    event.place(),
                    event.time(),
                    tellings.stream().map(Event.Telling::evidence).toList(),
                    told.statement(),
                    told.chain(),
                    tellings,
                    fullest.trigger(),
                    null,
                    fullest.rule()));
        }
        Interviews.add(document, referents, events);
        return events;
    }
}
