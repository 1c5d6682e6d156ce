package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Who sits for a side at the table that was told of before: "The Norwegian delegation will be led by Berg", "Aas heads the
 * Swedish team".
 */
final class DelegationEvents {

    /** The name of the rule. */
    static final String RULE = "delegation";

    /** Verbs whose subject is the whole, and whose object a part of it. */
    private static final Set<String> INCLUDING = Set.of("include", "comprise");

    private final EventContext context;
    private final VerbEvents verbs;

    DelegationEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
    }

    /** Reads a clause whose verb leads a whole or includes a part. */
    void read(SentenceSyntax syntax, int index, Clause clause) {
        boolean passive = clause.verb().passive();
        List<NounPhrase> members = passive ? clause.under("by") : clause.object();
        NounPhrase whole = clause.subject().isEmpty() ? null : clause.subject().getFirst();
        boolean leading = !passive && !INCLUDING.contains(clause.verb().lemma());
        if (leading && whole != null && !members.isEmpty()) {
            whole = members.getFirst();
            members = clause.subject();
        }
        String head = whole == null ? "" : syntax.words().get(whole.head()).lemma();
        if (whole == null || !Delegations.isNoun(head) && !head.equals("team")) {
            return;
        }
        Entity nation = context.referents().affiliation(syntax, whole.first(), whole.head());
        List<Participant> persons = persons(syntax, members, nation);
        if (!persons.isEmpty()) {
            context.add(new Candidate(
                    "TALKS",
                    StatusReader.of(syntax, clause),
                    persons,
                    null,
                    null,
                    syntax.sentence().span(),
                    index,
                    syntax.span(clause.verb()),
                    true,
                    false,
                    syntax.sentence().heading(),
                    RULE));
        }
    }

    /** The persons among the members, each for the country of the delegation where it has one. */
    private List<Participant> persons(SentenceSyntax syntax, List<NounPhrase> members, @Nullable Entity nation) {
        List<Participant> persons = new ArrayList<>();
        for (Participant one : verbs.participants(syntax, members)) {
            if (one.person()) {
                persons.add(
                        nation != null && nation.type() == EntityType.PLACE
                                ? new Participant(one.party(), true, Set.of(nation.id()))
                                : one);
            }
        }
        return persons;
    }
}
