package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Who is moved from one office to another: "moved Berg to the Foreign Ministry"; not to Oslo, nor to a hospital. */
final class Transfers {

    private static final Set<String> OFFICES =
            Set.of("ministry", "portfolio", "post", "role", "position", "treasury", "cabinet", "job");

    private final EventContext context;
    private final OfficeEvents offices;

    Transfers(EventContext context, OfficeEvents offices) {
        this.context = context;
        this.offices = offices;
    }

    void read(SentenceSyntax syntax, int index, Clause clause) {
        boolean passive = clause.verb().passive();
        List<NounPhrase> moved = passive ? clause.subject() : clause.object();
        boolean office = clause.under("to").stream()
                .anyMatch(noun -> OFFICES.contains(syntax.lower(noun.head())) || isMinistry(noun));
        if (office && context.isPerson(syntax, moved)) {
            List<NounPhrase> moving = passive ? clause.under("by") : clause.subject();
            offices.changed(syntax, index, clause, OfficeEvents.APPOINTMENT, moving, moved);
        }
    }

    private boolean isMinistry(NounPhrase noun) {
        Entity body = context.referents().entity(noun);
        return body != null
                && body.name().matches(".*(?:Ministry|Department|Treasury|(?:Foreign|Home) Office)(?: .*)?");
    }
}
