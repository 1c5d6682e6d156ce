package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.event.NominalParties.Told;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Acts that a noun tells of, with who does them and to whom: "the closure of its embassy", "Berg's conviction", "a lawsuit
 * against Equinor". What is only wanted, possible or averted is no act (see {@link NominalAssertion}).
 */
final class NominalActionEvents {

    /** How the names of its rules begin. */
    static final String RULE = "deed-";

    /** What is told where nobody says who did it, and of one who has a name. */
    private static final Set<String> DONE_TO = Set.of(
            "VERDICT",
            "ARREST",
            "KILLING",
            "ABDUCTION",
            "CONCESSION",
            "HEARING",
            "DISMISSAL",
            "SUSPENSION",
            "COOPERATION",
            "SALE",
            "INSOLVENCY",
            "ABUSE",
            "CAPTURE");

    private final EventContext context;
    private final NominalParties parties;

    NominalActionEvents(EventContext context) {
        this.context = context;
        this.parties = new NominalParties(context);
    }

    /** Reads the phrase; whether it tells of an act. */
    boolean read(SentenceSyntax syntax, int chunk, NounPhrase noun, int index) {
        if (noun.isName() || syntax.sentence().heading()) {
            return false;
        }
        String word = syntax.lower(noun.head());
        for (NominalAction action : NominalAction.of(word)) {
            EventNominal nominal = new EventNominal(syntax, chunk, noun, new Trigger(word, action.type(), ""));
            if (isModified(nominal, action) && add(nominal, action, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isModified(EventNominal nominal, NominalAction action) {
        NounPhrase noun = nominal.phrase();
        return action.modifier().isEmpty()
                || noun.head() > noun.first()
                        && nominal.syntax().lower(noun.head() - 1).equals(action.modifier());
    }

    private boolean add(EventNominal nominal, NominalAction action, int index) {
        Told told = parties.of(nominal, action);
        boolean open = !action.asksForObject() && action.behind().isEmpty();
        if (!open && !told.object && !told.behind) {
            return false;
        }
        List<Participant> taking = told.taking();
        boolean named = taking.stream().anyMatch(PartyPhrases::isDescribed);
        boolean enough = told.agents.isEmpty()
                ? DONE_TO.contains(action.type()) && taking.stream().anyMatch(Participant::isNamed)
                : named;
        Status status = enough ? NominalAssertion.of(nominal, told.owned) : null;
        if (status == null || isTold(nominal, taking, index)) {
            return false;
        }
        SentenceSyntax syntax = nominal.syntax();
        Clause clause = NominalAssertion.doneIn(nominal);
        When owner = context.settings().ownerTime(syntax, nominal.headChunk());
        When time = owner != null ? owner : told.time;
        Entity place = told.place;
        if (clause != null) {
            time = time == null ? context.settings().clauseTime(syntax, clause) : time;
            place = place == null ? context.settings().clausePlace(syntax, clause) : place;
        }
        context.add(candidate(nominal, status, taking, place, time, told.last, index));
        return true;
    }

    private static Candidate candidate(
            EventNominal nominal,
            Status status,
            List<Participant> taking,
            @Nullable Entity place,
            @Nullable When time,
            int last,
            int index) {
        SentenceSyntax syntax = nominal.syntax();
        return new Candidate(
                nominal.trigger().type(),
                status,
                taking,
                place == null ? null : place.id(),
                time,
                syntax.sentence().span(),
                index,
                syntax.span(nominal.chunk(), Math.max(nominal.chunk(), last)),
                nominal.isDefinite(),
                false,
                syntax.sentence().heading(),
                RULE + nominal.trigger().lemma());
    }

    /** Whether the sentence tells the same by a verb. */
    private boolean isTold(EventNominal nominal, List<Participant> taking, int index) {
        return context.candidates().stream()
                .filter(told -> told.sentenceIndex() == index)
                .anyMatch(told -> told.type().equals(nominal.trigger().type())
                        && told.participants().stream().anyMatch(taking::contains));
    }
}
