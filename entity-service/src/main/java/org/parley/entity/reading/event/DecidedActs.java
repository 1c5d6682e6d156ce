package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.event.NominalParties.Told;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/** "Norway's decision to close its embassy": the act is that of the infinitive, planned by whoever decided, or done with that: "to ban". */
final class DecidedActs {

    static final Set<String> NOUNS = Set.of("decision", "move");

    private static final NominalAction DECISION =
            new NominalAction("", "", Set.of(), Set.of(), false, Set.of("do"), List.of("owner", "by"), List.of());

    /** What is no act of will, or is told by the noun beside it. */
    private static final Set<String> NOT_DECIDED = Set.of("BRIEFING", "VERDICT", "DISASTER", "AGREEMENT", "VISIT");

    /** What is done by deciding it. */
    private static final Set<String> DONE_BY_WORD =
            Set.of("BAN", "POLICY_RATE", "SANCTION", "REJECTION", "SUSPENSION", "DISMISSAL", "CRITICISM", "DEMAND");

    private final EventContext context;
    private final NominalParties nominals;
    private final ActionClauses clauses;
    private final ActionParties parties;

    DecidedActs(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.nominals = new NominalParties(context);
        this.clauses = new ActionClauses(context);
        this.parties = new ActionParties(context, verbs);
    }

    /** Reads the phrase; whether it tells of an act. */
    boolean read(EventNominal nominal, int index) {
        Told told = nominals.of(nominal, DECISION);
        SentenceSyntax syntax = nominal.syntax();
        Clause decided = told.behind ? syntax.clauseAt(told.last + 1) : null;
        if (decided == null || told.agents.isEmpty() || decided.verb().shape() != VerbGroup.Shape.INFINITIVE) {
            return false;
        }
        for (Action action : Action.of(decided.verb().lemma())) {
            List<NounPhrase> objects = ActionObjects.of(syntax, decided, action);
            if (!NOT_DECIDED.contains(action.type())
                    && !objects.isEmpty()
                    && clauses.fits(syntax, decided, action, objects)) {
                return add(nominal, told, decided, action, objects, index);
            }
        }
        return false;
    }

    private boolean add(
            EventNominal nominal, Told told, Clause decided, Action action, List<NounPhrase> objects, int index) {
        SentenceSyntax syntax = nominal.syntax();
        ActionParties.Concerned concerned = parties.of(syntax, decided, action, objects);
        List<Participant> doing = parties.agents(syntax, decided, action);
        List<Participant> taking = new ArrayList<>(Participant.all(Involvement.AGENT, told.agents));
        concerned.taking().stream().filter(one -> !doing.contains(one)).forEach(one -> Participants.add(taking, one));
        Status status = NominalAssertion.of(nominal, true);
        boolean known = context.candidates().stream()
                .anyMatch(before -> before.sentenceIndex() == index
                        && before.type().equals(action.type())
                        && before.participants().stream().anyMatch(taking::contains));
        if (status == null || known || taking.stream().noneMatch(PartyPhrases::isDescribed)) {
            return false;
        }
        context.add(new Candidate(
                action.type(),
                status == Status.HELD && DONE_BY_WORD.contains(action.type()) ? Status.HELD : Status.PLANNED,
                taking,
                id(concerned),
                null,
                syntax.sentence().span(),
                index,
                syntax.span(nominal.chunk(), decided.verbChunk()),
                nominal.isDefinite(),
                false,
                false,
                NominalActionEvents.RULE + nominal.trigger().lemma()));
        return true;
    }

    private static @Nullable String id(ActionParties.Concerned concerned) {
        return concerned.place() == null ? null : concerned.place().id();
    }
}
