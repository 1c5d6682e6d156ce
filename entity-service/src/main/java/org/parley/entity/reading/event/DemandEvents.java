package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Demands that are told by what somebody says that another must do: "said that Norway must withdraw its troops". */
final class DemandEvents {

    private static final Set<String> SAYING =
            Set.of("say", "declare", "state", "reiterate", "insist", "stress", "warn", "repeat", "announce", "add");

    private final EventContext context;
    private final VerbEvents verbs;

    DemandEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
    }

    void read(SentenceSyntax syntax, int index) {
        for (Clause clause : syntax.clauses()) {
            boolean told = clause.link() == Clause.Link.CONTENT
                    && clause.governor() >= 0
                    && "must".equals(clause.verb().modal())
                    && !clause.verb().perfect()
                    && !clause.verb().passive();
            if (told) {
                read(syntax, index, clause, syntax.clauses().get(clause.governor()));
            }
        }
    }

    private void read(SentenceSyntax syntax, int index, Clause must, Clause saying) {
        boolean said = SAYING.contains(saying.verb().lemma())
                && saying.verb().isFinite()
                && saying.verb().modal() == null
                && !saying.verb().negated()
                && !saying.verb().passive();
        List<Participant> taking = new ArrayList<>(said ? context.subject(syntax, saying) : List.of());
        List<Participant> asked = context.participants().of(syntax, must.subject(), List.of());
        boolean two =
                taking.size() == 1 && asked.size() == 1 && asked.getFirst().isNamed() && !asked.equals(taking);
        if (two) {
            taking.replaceAll(one -> one.as(Involvement.AGENT));
            taking.addAll(Participant.all(Involvement.CONCERNED, asked));
            verbs.add(syntax, index, saying, "DEMAND", taking, null, ActionEvents.RULE + "must");
        }
    }
}
