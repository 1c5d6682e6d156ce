package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.Telling;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.statement.Attribution;
import org.parley.entity.reading.text.Span;

/** Every sentence that tells of an event, each with its own source: two who tell of one meeting are two. */
final class Tellings {

    private Tellings() {}

    /** One for each sentence, in the order of the text; none where nobody says that it is or was so. */
    static List<Telling> of(MergedEvent event, Status status, Attribution attribution) {
        Map<Span, Candidate> sentences = new LinkedHashMap<>();
        event.parts().forEach(part -> sentences.merge(part.sentence(), part, Tellings::fuller));
        List<Telling> tellings = new ArrayList<>();
        sentences.forEach((sentence, part) -> {
            Attribution.Source source = attribution.of(part.trigger());
            boolean denied = source.stance() == Attribution.Stance.DENIED;
            // Who demands a resignation does not say that there was one.
            boolean open = source.stance() == Attribution.Stance.DEMANDED && status == Status.HELD;
            if (!open) {
                tellings.add(
                        new Telling(sentence, denied ? Status.DENIED : status, source.statement(), source.chain()));
                for (Statement denial : attribution.denials(part.trigger())) {
                    tellings.add(new Telling(denial.evidence(), Status.DENIED, denial.id(), denial.chain()));
                }
            }
        });
        tellings.sort((one, other) -> one.evidence().compareTo(other.evidence()));
        relay(tellings, attribution);
        return tellings;
    }

    private static Candidate fuller(Candidate one, Candidate other) {
        return MergedEvent.weight(other) > MergedEvent.weight(one) ? other : one;
    }

    /** Where an article rests on one report, the narrator's words on what that report tells are no news of the article's own. */
    private static void relay(List<Telling> tellings, Attribution attribution) {
        List<String> relayed = null;
        for (Telling telling : tellings) {
            @Nullable List<String> part = attribution.relayed(telling.chain());
            relayed = relayed == null ? part : relayed;
        }
        for (int i = 0; relayed != null && i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            if (telling.statement() == null) {
                tellings.set(i, new Telling(telling.evidence(), telling.status(), null, relayed));
            }
        }
    }
}
