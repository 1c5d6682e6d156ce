package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.event.NounParties.Gathered;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Events that a noun tells of: "held talks with", "the planned visit", "after their meeting in Oslo". */
final class NounEvents {

    /** How the names of the rules begin that tell who comes to a gathering. */
    static final String JOINS = "joins-";
    /** How the names of the rules begin that tell of one more meeting than those before. */
    static final String MORE = "more-";

    private static final Set<String> READINESS =
            Set.of("open", "ready", "prepared", "willing", "available", "optimistic", "hopeful");

    private static final Set<String> LEAVINGS = Set.of("RESIGNATION", "DISMISSAL");
    /** Who demands a resignation does not tell of one. */
    private static final Set<String> DEMANDING =
            Set.of("ask", "call", "demand", "urge", "press", "seek", "request", "want");

    /** What a place is enough to know by. */
    private static final Set<String> PLACED = Set.of("DISASTER", "PROTEST", "BATTLE", "ATTACK", "ELECTION");

    /** Who rejects an offer is told by the verb. */
    private static final Set<String> REJECTING = Set.of("reject", "rebuff", "refuse", "spurn", "dismiss");

    /** Who resists arrest is not said to be under arrest. */
    private static final Set<String> AVERTING =
            Set.of("resist", "avoid", "evade", "avert", "prevent", "escape", "fear", "foil", "thwart", "deter");

    private static final Set<String> TO_A_CROWD = Set.of("tell", "address");

    private static final Set<String> LIFTING = Set.of("lift", "ease", "relax", "waive", "drop", "end", "remove");

    /** What is said of one more of those that were before. */
    private static final Set<String> ONE_MORE =
            Set.of("second", "third", "fourth", "fifth", "another", "further", "next", "follow-up");

    private final EventContext context;
    private final NounTriggers triggers;
    private final NounParties inPhrase;
    private final FollowingParties following;
    private final ClauseParties inClause;
    private final NounSettings settings;
    private final NominalActionEvents actions;

    NounEvents(EventContext context) {
        this.context = context;
        this.triggers = new NounTriggers(context.referents());
        this.inPhrase = new NounParties(context);
        this.following = new FollowingParties(context);
        this.inClause = new ClauseParties(context);
        this.settings = new NounSettings(context);
        this.actions = new NominalActionEvents(context);
    }

    void read(SentenceSyntax syntax, int index) {
        for (int i = 0; i < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            boolean told = noun != null && actions.read(syntax, i, noun, index);
            Trigger trigger = noun == null || told ? null : triggers.of(syntax, noun);
            if (noun != null && trigger != null) {
                read(new EventNominal(syntax, i, noun, trigger), index);
            }
        }
    }

    private void read(EventNominal nominal, int index) {
        if (nominal.isObject()
                && nominal.isBehind(AVERTING)
                && !nominal.trigger().isTalk()) {
            return;
        }
        if (nominal.is("PROTEST") && nominal.isObject() && nominal.isBehind(TO_A_CROWD)) {
            // "told a rally": told by the verb
            return;
        }
        boolean nothing = nominal.syntax().lower(nominal.phrase().first()).equals("no");
        if (isOfAny(nominal) || nothing && !nominal.trigger().isTalk() && !nominal.is(Agreements.TYPE)) {
            return;
        }
        if (isGeneral(nominal) || LeftOpen.isQuestion(nominal.syntax())) {
            return;
        }
        if (isLeftOpen(nominal)
                || nominal.is(Agreements.TYPE)
                        && !Agreements.isTold(nominal)
                        && NounSettings.ofItself(nominal) == null) {
            return;
        }
        Gathered gathered = new Gathered();
        inClause.holders(nominal, gathered);
        boolean rejected = isOffer(nominal) && nominal.isObject() && nominal.isBehind(REJECTING);
        if (isLifted(nominal) || isDemanded(nominal) || rejected) {
            return;
        }
        SentenceSyntax syntax = nominal.syntax();
        Trigger trigger = nominal.trigger();
        inPhrase.inside(syntax, nominal.phrase(), trigger, gathered, nominal.clause());
        int end = following.after(syntax, nominal.chunk(), trigger, gathered);
        inClause.around(nominal, gathered);
        boolean more = gathered.taking.isEmpty() && isOneMoreTalk(nominal);
        if (more) {
            gathered.add(lastTalk(index));
        }
        settings.gather(nominal, end, gathered);
        boolean known = isKnownOffer(nominal);
        if (known) {
            gathered.taking.clear();
        }
        Status status = status(nominal);
        boolean definite = nominal.isDefinite() || known;
        if (isOnlyPossible(nominal) || !isEnough(nominal, gathered, definite, status)) {
            return;
        }
        boolean killing = nominal.is("ATTACK")
                && gathered.taking.isEmpty()
                && nominal.isBehind(Set.of("kill"))
                && syntax.chunkText(nominal.chunk() - 1).equals("in");
        if (killing && context.isToldByKilling(index, gathered.place, gathered.time)) {
            return;
        }
        int chunk = nominal.chunk();
        context.add(new Candidate(
                trigger.type(),
                status,
                gathered.taking,
                gathered.place == null ? null : gathered.place.id(),
                gathered.time,
                syntax.sentence().span(),
                index,
                syntax.span(chunk, Math.max(chunk, Math.min(end, syntax.chunks().size() - 1))),
                definite,
                false,
                syntax.sentence().heading(),
                more
                        ? MORE + trigger.lemma()
                        : nominal.isJoined(definite) ? JOINS + trigger.lemma() : "noun-" + trigger.lemma()));
    }

    /** "will not accept any agreement without us": there is none yet. */
    private static boolean isOfAny(EventNominal nominal) {
        Clause clause = nominal.clause();
        boolean denied = clause != null
                && clause.verb().negated()
                && clause.verb().modal() == null
                && clause.verb().past();
        return nominal.syntax().lower(nominal.phrase().first()).equals("any") && !denied;
    }

    /** "ferry accidents are common", "strikes are rare there": nothing is told of any one of them. */
    private static boolean isGeneral(EventNominal nominal) {
        Clause clause = nominal.clause();
        return clause != null
                && !nominal.trigger().isTalk()
                && nominal.isSubject()
                && clause.verb().lemma().equals("be")
                && isBarePlural(nominal)
                && nominal.syntax()
                        .chunkText(clause.verbChunk() + 1)
                        .matches("(?:\\w+ )?(?:common|frequent|rare|commonplace|usual|unusual|regular|routine)");
    }

    private static boolean isBarePlural(EventNominal nominal) {
        String head = nominal.syntax().lower(nominal.phrase().head());
        return !head.equals(NounTriggers.singular(nominal.syntax(), nominal.phrase()))
                && !nominal.syntax().lower(nominal.phrase().first()).matches("the|these|those|their|his|her|its|this");
    }

    /** "cannot remember the meeting", "open to talks": nothing is said of whether there was or will be one. */
    private static boolean isLeftOpen(EventNominal nominal) {
        Clause clause = nominal.clause();
        return clause != null && (LeftOpen.isUnsaid(nominal.syntax(), clause) || isOnlyReadiness(nominal));
    }

    /** "open to talks", "ready for a meeting": there are none yet. */
    private static boolean isOnlyReadiness(EventNominal nominal) {
        SentenceSyntax syntax = nominal.syntax();
        int chunk = nominal.chunk();
        return nominal.trigger().isTalk()
                && chunk > 1
                && syntax.chunks().get(chunk - 1).text().matches("to|for|about")
                && READINESS.contains(syntax.chunks().get(chunk - 2).text());
    }

    /** "lifted the sanctions": a concession. */
    private static boolean isLifted(EventNominal nominal) {
        Clause clause = nominal.clause();
        return nominal.is("SANCTION")
                && clause != null
                && nominal.isObject()
                && LIFTING.contains(clause.verb().lemma());
    }

    /** "called for the resignation of Berg". */
    private static boolean isDemanded(EventNominal nominal) {
        return LEAVINGS.contains(nominal.trigger().type()) && nominal.isBehind(DEMANDING);
    }

    private static boolean isOffer(EventNominal nominal) {
        return nominal.trigger().lemma().equals("offer");
    }

    /** "the bid", which does not say what is to be bought: it points back, and names no sides of its own. */
    private static boolean isKnownOffer(EventNominal nominal) {
        Clause holder = nominal.holder();
        return isOffer(nominal)
                && nominal.trigger().has('b')
                && !(holder != null && TakeoverOffers.isOfBillions(nominal.syntax(), holder));
    }

    private static boolean isOnlyPossible(EventNominal nominal) {
        Clause holder = nominal.holder();
        return isOffer(nominal) && holder != null && TakeoverOffers.isOnlyPossible(holder);
    }

    private static @Nullable Status status(EventNominal nominal) {
        Status told = NounStatus.of(nominal);
        Status going = nominal.is("WAR") && told == Status.HELD ? Status.ONGOING : told;
        Status status = isOffer(nominal) ? TakeoverOffers.status(nominal.holder(), going) : going;
        Clause clause = nominal.clause();
        return clause == null ? status : StatusChanges.calledOff(nominal.syntax(), clause, status);
    }

    /** Whether there is anything to know the event by: who, where or when, or that it was told of before. */
    /** "a second meeting", "the next talks": one more of those that were told of before. */
    private static boolean isOneMoreTalk(EventNominal nominal) {
        return nominal.trigger().isTalk()
                && !nominal.is("SUMMIT")
                && (nominal.isSubject() || nominal.holder() != null)
                && !nominal.syntax().lower(nominal.phrase().first()).equals("no")
                && IntStream.range(0, nominal.phrase().head())
                        .filter(word -> word
                                >= nominal.syntax()
                                        .chunks()
                                        .get(nominal.headChunk())
                                        .first())
                        .anyMatch(word -> ONE_MORE.contains(nominal.syntax().lower(word)));
    }

    /** Those who met or talked last, if that was told in this sentence or the one before. */
    private List<Participant> lastTalk(int index) {
        return context.candidates().stream()
                .filter(told -> EventCoreference.isTalk(told.type())
                        && told.sentenceIndex() >= index - 1
                        && told.participants().size() > 1)
                .reduce((first, second) -> second)
                .map(Candidate::participants)
                .orElse(List.of());
    }

    private static boolean isEnough(
            EventNominal nominal, Gathered gathered, boolean definite, @Nullable Status status) {
        boolean nobody = gathered.taking.isEmpty();
        boolean bare = nobody && gathered.place == null && gathered.time == null;
        if (bare && !definite && (status == null || status == Status.HELD)) {
            return false;
        }
        boolean disaster = PLACED.contains(nominal.trigger().type()) && gathered.place != null;
        // "a truce took effect on Monday", "the pact was signed in Oslo"
        boolean agreed = nominal.is(Agreements.TYPE) && nominal.isSubject();
        // "an election will be held on Monday"
        boolean polling = EventTypes.isPoll(nominal.trigger().type())
                && gathered.time != null
                && (nominal.isSubject() || nominal.holder() != null || gathered.dated);
        return nominal.trigger().isTalk() || !nobody || definite || disaster || agreed || polling;
    }
}
