package org.parley.entity.reading.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** What the words of a phrase itself say of whether the event took place: "the planned talks", "the postponed vote". */
final class PhraseStatus {

    /** What an adjective of the phrase says of the event. */
    private static final Map<String, Status> ADJECTIVES = Map.ofEntries(
            Map.entry("planned", Status.PLANNED),
            Map.entry("upcoming", Status.PLANNED),
            Map.entry("proposed", Status.PLANNED),
            Map.entry("scheduled", Status.PLANNED),
            Map.entry("next", Status.PLANNED),
            Map.entry("future", Status.PLANNED),
            Map.entry("forthcoming", Status.PLANNED),
            Map.entry("possible", Status.PLANNED),
            Map.entry("potential", Status.PLANNED),
            Map.entry("expected", Status.PLANNED),
            Map.entry("further", Status.PLANNED),
            Map.entry("ongoing", Status.ONGOING),
            Map.entry("current", Status.ONGOING),
            Map.entry("continuing", Status.ONGOING),
            Map.entry("recent", Status.HELD),
            Map.entry("previous", Status.HELD),
            Map.entry("last", Status.HELD),
            Map.entry("earlier", Status.HELD),
            Map.entry("past", Status.HELD),
            Map.entry("postponed", Status.POSTPONED),
            Map.entry("delayed", Status.POSTPONED),
            Map.entry("cancelled", Status.CANCELLED),
            Map.entry("canceled", Status.CANCELLED),
            Map.entry("suspended", Status.ON_HOLD),
            Map.entry("stalled", Status.ON_HOLD));

    private PhraseStatus() {}

    /** What the words of the phrase say: "the planned talks", "ongoing talks", "the talks scheduled for Friday". */
    static @Nullable Status of(SentenceSyntax syntax, NounPhrase noun) {
        if (syntax.lower(noun.first()).equals("no")) {
            return Status.DENIED;
        }
        for (int i = noun.first(); i < noun.head(); i++) {
            Status status = ADJECTIVES.get(syntax.lower(i));
            if (status != null) {
                return status;
            }
        }
        int chunk = syntax.chunkOf(noun.head());
        Chunk next = chunk + 1 < syntax.chunks().size() ? syntax.chunks().get(chunk + 1) : null;
        boolean scheduled = next != null
                && next.verb() != null
                && next.is(Kind.VERB)
                && next.verb().passive()
                && NounStatus.SCHEDULING.contains(next.verb().lemma())
                && !next.verb().isFinite();
        return scheduled ? Status.PLANNED : null;
    }
}
