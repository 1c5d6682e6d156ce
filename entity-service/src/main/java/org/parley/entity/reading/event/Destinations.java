package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.PlaceNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Where those who travel go, and whether it is a visit: of somebody, to somewhere that is not their own country. */
final class Destinations {

    private final EventContext context;

    Destinations(EventContext context) {
        this.context = context;
    }

    @Nullable
    Entity goal(SentenceSyntax syntax, Clause clause, Trigger trigger, List<NounPhrase> targets) {
        List<NounPhrase> where = new ArrayList<>();
        if (trigger.has('t')) {
            where.addAll(clause.under("to"));
            where.addAll(clause.under("into"));
            where.addAll(trigger.has('f') ? clause.under("for") : List.of());
        } else if (trigger.has('s')) {
            where.addAll(clause.under("in"));
            where.addAll(clause.under("at"));
        } else {
            where.addAll(targets);
        }
        return context.settings().places().of(syntax, where);
    }

    /** "Berg visited a refugee camp", "wounded soldiers", "Aas": somewhere without a name, or somebody. */
    boolean isVisited(SentenceSyntax syntax, Trigger trigger, List<NounPhrase> targets, List<Participant> taking) {
        return trigger.lemma().matches("visit|tour")
                && taking.stream().anyMatch(Participant::isNamed)
                && targets.stream()
                        .anyMatch(noun -> PlaceNouns.isSort(NounTriggers.singular(syntax, noun))
                                || context.referents().type(noun) == EntityType.PERSON
                                || PersonNouns.isPerson(syntax.lower(noun.head())));
    }

    /** "will depart for Norway", of Norway's minister, or of nobody in office: who goes home visits nobody, nor who emigrates. */
    boolean isLeaving(Trigger trigger, @Nullable Entity goal, List<Participant> taking) {
        return trigger.has('f')
                && (goal != null && context.isHome(goal, taking)
                        || taking.stream()
                                .anyMatch(
                                        one -> one.person() && !context.roles().isOfficial(one)));
    }

    /** A person, or those for whom a noun stands: "a delegation", "officials"; no lorry and no parcel. */
    boolean isTraveller(SentenceSyntax syntax, List<NounPhrase> nouns) {
        if (nouns.isEmpty()) {
            return true;
        }
        NounPhrase first = nouns.getFirst();
        EntityType type = context.referents().type(first);
        return type == null
                ? PersonNouns.isPerson(syntax.lower(first.head()))
                        || context.referents().isActor(syntax, first)
                        || context.referents().isBody(syntax, first)
                : type == EntityType.PERSON;
    }
}
