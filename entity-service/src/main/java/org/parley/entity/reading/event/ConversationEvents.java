package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Who speaks with whom, in a room or by telephone: "Berg spoke with Aas", "spoke to Aas by phone". Who speaks to somebody
 * otherwise, or with an outlet, has no conversation.
 */
final class ConversationEvents {

    private final EventContext context;
    private final VerbEvents verbs;

    ConversationEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
    }

    /** Reads a clause whose verb is "speak". */
    void spoken(SentenceSyntax syntax, int index, Clause clause, List<Participant> speaking) {
        List<Participant> both = new ArrayList<>(speaking);
        verbs.participants(syntax, clause.under("with")).forEach(one -> Participants.add(both, one));
        boolean phone = isByTelephone(syntax, clause);
        if (phone) {
            verbs.participants(syntax, clause.under("to")).forEach(one -> Participants.add(both, one));
        }
        boolean asked = "whether".equals(clause.opener()) || "if".equals(clause.opener());
        if (both.size() > 1 && !asked && (phone || isTogether(syntax, clause))) {
            verbs.add(
                    syntax,
                    index,
                    clause,
                    phone ? "CALL" : "TALKS",
                    both,
                    context.settings().clausePlace(syntax, clause),
                    "verb-speak");
        }
    }

    /** "Berg and Aas spoke", "spoke with Aas"; not "spoke of Aas", "spoke with the Oslo Post". */
    private boolean isTogether(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> with = clause.under("with");
        if (!with.isEmpty()) {
            return context.referents().type(with.getFirst()) != EntityType.OUTLET;
        }
        return clause.subject().size() > 1
                && clause.under("to").isEmpty()
                && !syntax.chunkText(clause.verbChunk() + 1).equals("of");
    }

    /** "by phone", "on the telephone". */
    static boolean isByTelephone(SentenceSyntax syntax, Clause clause) {
        return clause.obliques().stream()
                .filter(oblique -> oblique.preposition().matches("by|on|over"))
                .flatMap(oblique -> oblique.nouns().stream())
                .anyMatch(noun -> Triggers.isTelephone(syntax.lower(noun.head())));
    }
}
