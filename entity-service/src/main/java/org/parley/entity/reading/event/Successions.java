package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Who comes after whom in an office: "Aas succeeded Berg", "replaced Berg with Aas". */
final class Successions {

    private static final Set<String> CHOOSING = Set.of(
            "appoint", "nominate", "name", "elect", "choose", "pick", "select", "promote", "hire", "tap", "designate");

    private final EventContext context;
    private final OfficeEvents offices;

    Successions(EventContext context, OfficeEvents offices) {
        this.context = context;
        this.offices = offices;
    }

    /** "Aas replaced Berg with Vos" brings Vos into office and Berg out of it, "Aas replaced Berg as minister" brings Aas. */
    void read(SentenceSyntax syntax, int index, Clause clause) {
        boolean passive = clause.verb().passive();
        List<NounPhrase> before = passive ? clause.subject() : clause.object();
        List<NounPhrase> coming = passive ? clause.under("by") : clause.subject();
        List<NounPhrase> with = clause.under("with");
        if (!context.isPerson(syntax, before) || isWhatFor(syntax, clause)) {
            return;
        }
        if (context.isPerson(syntax, with)) {
            List<NounPhrase> replacing = passive ? List.of() : coming;
            offices.changed(syntax, index, clause, OfficeEvents.APPOINTMENT, replacing, with);
            offices.changed(syntax, index, clause, OfficeEvents.DISMISSAL, replacing, before);
        } else if (context.isPerson(syntax, coming)
                && (passive
                        || clause.verb().lemma().equals("succeed")
                        || !clause.under("as").isEmpty()
                        || holdsOffice(before.getFirst()))) {
            offices.changed(syntax, index, clause, OfficeEvents.APPOINTMENT, List.of(), coming);
        }
    }

    /** "appointed Berg to succeed Aas": told by the appointment. */
    private static boolean isWhatFor(SentenceSyntax syntax, Clause clause) {
        return clause.link() == Clause.Link.INFINITIVE
                && clause.governor() >= 0
                && CHOOSING.contains(
                        syntax.clauses().get(clause.governor()).verb().lemma());
    }

    private boolean holdsOffice(NounPhrase noun) {
        Entity person = context.referents().entity(noun);
        return person != null
                && context.relations().stream()
                        .anyMatch(relation -> relation.predicate().equals("HOLDS_ROLE")
                                && relation.subject().equals(person.id()));
    }
}
