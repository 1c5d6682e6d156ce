package org.parley.entity.reading.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Who calls off what was to be, and what that makes of it: "Berg cancelled the talks on Friday", "was to meet Aas but
 * postponed the trip".
 */
final class CancellationEvents {

    private final EventContext context;
    private final VerbEvents verbs;

    CancellationEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
    }

    /**
     * Someone's act of calling off is an event beside the one that is called off if it has a day of its own; else it is
     * that one's status alone.
     */
    void cancelled(SentenceSyntax syntax, int index, Clause clause) {
        List<NounPhrase> actors = clause.verb().passive() ? clause.under("by") : clause.subject();
        List<NounPhrase> objects = clause.verb().passive() ? clause.subject() : clause.object();
        boolean event = !objects.isEmpty()
                && Triggers.noun(syntax.words().get(objects.getFirst().head()).lemma()) != null;
        List<Participant> taking = verbs.participants(syntax, actors);
        boolean done = StatusReader.of(syntax, clause) == Status.HELD
                && context.settings().clauseTime(syntax, clause) != null;
        if (event && done && !taking.isEmpty()) {
            verbs.add(
                    syntax,
                    index,
                    clause,
                    "CANCELLATION",
                    Participant.all(Involvement.AGENT, taking),
                    null,
                    "verb-cancel");
        }
    }

    /** "was to meet … but postponed the trip": what a clause behind this one tells became of it; null if none does. */
    static @Nullable Status toldBehind(SentenceSyntax syntax, Clause clause) {
        for (Clause other : syntax.clauses()) {
            Status change = other.index() <= clause.index() ? null : StatusChanges.of(syntax, other);
            List<NounPhrase> target = change == null ? List.of() : changed(other);
            if (!target.isEmpty() && refersToEvent(syntax, target.getFirst())) {
                return change;
            }
        }
        return null;
    }

    private static List<NounPhrase> changed(Clause clause) {
        boolean state =
                clause.verb().lemma().equals("be") || clause.verb().lemma().equals("remain");
        return clause.verb().passive() || state ? clause.subject() : clause.object();
    }

    private static boolean refersToEvent(SentenceSyntax syntax, NounPhrase noun) {
        String head = syntax.words().get(noun.head()).lemma();
        return (Triggers.noun(head) != null || head.equals("it") || head.equals("plan") || head.equals("plans"))
                && noun.possessor() < 0;
    }
}
