package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** A person who told an outlet something has given it an interview. */
final class Interviews {

    private Interviews() {}

    /** Adds the interviews that the statements of an article tell of, where none is told of as such. */
    static void add(Document document, Referents referents, List<Event> events) {
        Map<List<String>, List<Statement>> told = new LinkedHashMap<>();
        for (Statement statement : document.statements()) {
            Entity speaker = statement.speaker() instanceof Party.Known(String id) ? referents.byId(id) : null;
            Entity outlet = statement.toldTo() == null ? null : referents.byId(statement.toldTo());
            boolean interview = speaker != null
                    && speaker.type() == EntityType.PERSON
                    && outlet != null
                    && outlet.type() == EntityType.OUTLET;
            if (interview && !"verb-by-outlet".equals(statement.rule()) && speaker != null && outlet != null) {
                told.computeIfAbsent(List.of(speaker.id(), outlet.id()), key -> new ArrayList<>())
                        .add(statement);
            }
        }
        told.forEach((pair, statements) -> {
            boolean known = events.stream()
                    .anyMatch(event -> event.type().equals("INTERVIEW")
                            && event.parties().contains(new Party.Known(pair.getFirst())));
            if (!known) {
                events.add(interview("v" + (events.size() + 1), pair, statements, document));
            }
        });
    }

    private static Event interview(String id, List<String> pair, List<Statement> statements, Document document) {
        List<Span> evidence =
                statements.stream().map(Statement::evidence).distinct().toList();
        List<String> chain = firstHand(statements.getFirst().chain());
        return new Event(
                id,
                "INTERVIEW",
                EventTypes.plover("INTERVIEW", Status.HELD),
                Status.HELD,
                pair.stream()
                        .map(party -> new Event.Participant(new Party.Known(party), null))
                        .toList(),
                null,
                statements.stream()
                        .map(statement -> day(document, statement.cue()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                evidence,
                null,
                chain,
                evidence.stream()
                        .map(sentence -> new Event.Telling(sentence, Status.HELD, null, chain))
                        .toList(),
                statements.getFirst().cue(),
                null,
                "told-outlet");
    }

    /** Who was told knows first hand that there was an interview. */
    private static List<String> firstHand(List<String> chain) {
        return chain.size() > 1 ? chain.subList(1, chain.size()) : chain;
    }

    /** "told Capital FM on Monday that …": when it was told; what follows the next verb or "that" is what was told. */
    private static @Nullable When day(Document document, @Nullable Span cue) {
        for (SentenceSyntax syntax : document.syntax()) {
            if (cue == null || !syntax.sentence().span().contains(cue)) {
                continue;
            }
            boolean told = false;
            for (int i = 0; i < syntax.chunks().size(); i++) {
                Chunk chunk = syntax.chunks().get(i);
                boolean here = syntax.span(i, i).contains(cue);
                if (told && (chunk.verb() != null || chunk.text().matches("that|how|why|[\"“:]"))) {
                    return null;
                }
                told = told || here;
                When when =
                        told && chunk.is(Kind.TIME) ? OwnDates.overlapping(document.times(), syntax.span(i, i)) : null;
                if (when != null) {
                    return when;
                }
            }
        }
        return null;
    }
}
