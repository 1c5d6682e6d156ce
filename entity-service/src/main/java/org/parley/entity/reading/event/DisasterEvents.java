package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Accidents that a verb tells of: "the Aurora sank off Naxos", "nine people died on the Aurora". Nobody takes part but
 * what was lost, where it has a name.
 */
final class DisasterEvents {

    /** What comes down or gives way. */
    private static final Set<String> BUILT = Set.of(
            "dam",
            "bridge",
            "building",
            "mine",
            "roof",
            "wall",
            "tower",
            "embankment",
            "levee",
            "dyke",
            "dike",
            "stand",
            "tunnel",
            "pier",
            "crane",
            "house",
            "block",
            "mosque",
            "church",
            "school",
            "pipeline",
            "scaffolding",
            "hall",
            "factory",
            "warehouse",
            "balcony",
            "overpass",
            "flyover",
            "viaduct",
            "ceiling",
            "hotel",
            "hospital");

    private final EventContext context;
    private final VerbEvents verbs;

    DisasterEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
    }

    void read(SentenceSyntax syntax, int index, Clause clause, Trigger trigger) {
        if (trigger.has('u') && !isBuilt(syntax, clause) || Violence.isByWeapon(syntax, clause)) {
            return;
        }
        boolean carried = trigger.has('a');
        List<Participant> lost = lost(context, carried ? clause.under(trigger.follower()) : clause.subject());
        @Nullable Entity place = context.settings().clausePlace(syntax, clause);
        if (!lost.isEmpty() || !carried && place != null) {
            verbs.add(syntax, index, clause, trigger.type(), lost, place, "verb-" + trigger.lemma());
        }
    }

    private static boolean isBuilt(SentenceSyntax syntax, Clause clause) {
        return !clause.verb().passive()
                && clause.object().isEmpty()
                && clause.subject().size() == 1
                && BUILT.contains(
                        syntax.words().get(clause.subject().getFirst().head()).lemma());
    }

    /** Ships and other things with a name among the phrases. */
    static List<Participant> lost(EventContext context, List<NounPhrase> nouns) {
        return nouns.stream()
                .map(noun -> context.referents().entity(noun))
                .filter(entity -> entity != null && entity.type() == EntityType.OTHER)
                .map(entity -> context.participants().known(entity).as(Involvement.CONCERNED))
                .toList();
    }
}
