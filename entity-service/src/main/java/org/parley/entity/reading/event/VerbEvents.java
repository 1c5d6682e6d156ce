package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Events that a verb tells of: "met", "will visit", "was appointed". */
final class VerbEvents {

    private static final Set<String> OFTEN = Set.of("extensively", "repeatedly", "regularly", "frequently", "often");

    /** Who "will not resign" calls nothing off. */
    private static final Set<String> OF_ONE = Set.of("RESIGNATION", "DISMISSAL", "APPOINTMENT", "ARREST");

    /** Occasions on which two speak with each other. */
    static final Set<String> ONE_TO_ONE = Set.of("MEETING", "TALKS", "CALL");

    private static final Set<String> MEETINGS = Set.of("MEETING", "TALKS");

    /** Bodies whose members come together. */
    static final Set<String> MEETING_BODIES = Set.of(
            "board",
            "council",
            "committee",
            "cabinet",
            "commission",
            "parliament",
            "assembly",
            "senate",
            "congress",
            "panel",
            "politburo",
            "presidium",
            "synod");

    private final EventContext context;
    private final OfficeEvents offices;
    private final DisasterEvents disasters;
    private final CallEvents calls;
    private final StayEvents stays;
    private final EncounterEvents encounters;
    private final ConversationEvents conversations;
    private final DelegationEvents delegations;
    private final CancellationEvents cancellations;
    private final Destinations destinations;

    VerbEvents(EventContext context) {
        this.context = context;
        this.offices = new OfficeEvents(context, this);
        this.disasters = new DisasterEvents(context, this);
        this.calls = new CallEvents(context, this);
        this.stays = new StayEvents(context);
        this.encounters = new EncounterEvents(context, this);
        this.conversations = new ConversationEvents(context, this);
        this.delegations = new DelegationEvents(context, this);
        this.cancellations = new CancellationEvents(context, this);
        this.destinations = new Destinations(context);
    }

    void read(SentenceSyntax syntax, int index) {
        for (Clause clause : syntax.clauses()) {
            Trigger trigger = Triggers.verb(clause.verb().lemma(), follower(syntax, clause));
            if (trigger != null) {
                read(syntax, index, clause, trigger);
            }
            read(syntax, index, clause);
            offices.read(syntax, index, clause);
        }
    }

    /** What stands right behind the verb, or of "left Accra for Lagos" behind the place that is left. */
    private String follower(SentenceSyntax syntax, Clause clause) {
        boolean place = clause.object().size() == 1
                && context.referents().type(clause.object().getFirst()) == EntityType.PLACE;
        return syntax.chunkText(clause.verbChunk() + (place ? 2 : 1));
    }

    private void read(SentenceSyntax syntax, int index, Clause clause, Trigger trigger) {
        if (trigger.type().equals("DISASTER")) {
            disasters.read(syntax, index, clause, trigger);
            return;
        }
        boolean passive = clause.verb().passive();
        List<NounPhrase> agents = passive ? clause.under("by") : clause.subject();
        List<NounPhrase> targets = passive ? clause.subject() : ActionObjects.of(syntax, clause);
        List<Participant> taking = new ArrayList<>(
                passive
                        ? Participant.all(Involvement.AGENT, participants(syntax, agents))
                        : Participant.all(
                                Parts.subject(trigger.type(), trigger.lemma()), context.subject(syntax, clause)));
        Entity place = context.settings().clausePlace(syntax, clause);
        if (place == null && trigger.lemma().equals("welcome")) {
            // "welcomed Berg to Oslo"
            place = context.settings().places().of(syntax, clause.under("to"));
        }
        if (trigger.has('y') && !isPlan(targets)
                || trigger.type().equals("TALKS") && isToldByOccasion(syntax, clause)) {
            return;
        }
        if (trigger.has('x') && !isActor(syntax, targets) || trigger.has('g') && !isReceived(syntax, agents, targets)) {
            return;
        }
        if (trigger.has('o')) {
            // "appointed Berg minister": what she becomes is no party
            boolean one = trigger.type().equals("APPOINTMENT") && !targets.isEmpty();
            participants(syntax, one ? targets.subList(0, 1) : targets)
                    .forEach(party -> Participants.add(taking, party.as(Involvement.CONCERNED)));
        }
        if (trigger.has('w')) {
            participants(syntax, clause.under("with")).forEach(one -> Participants.add(taking, one));
        }
        if (trigger.has('t') || trigger.has('p')) {
            Entity goal = destinations.goal(syntax, clause, trigger, targets);
            boolean carries = trigger.lemma().equals("fly") && !clause.object().isEmpty();
            boolean site = goal == null && destinations.isVisited(syntax, trigger, targets, taking);
            if (goal == null && !site
                    || carries
                    || !destinations.isTraveller(syntax, agents)
                    || destinations.isLeaving(trigger, goal, taking)) {
                return;
            }
            place = goal == null ? place : goal;
            if (site) {
                participants(syntax, targets).stream()
                        .filter(Participant::person)
                        .forEach(one -> Participants.add(taking, one.as(Involvement.CONCERNED)));
            }
            if (trigger.has('p')) {
                clause.obliques().stream()
                        .filter(oblique -> oblique.preposition().equals("with") && !isOfTalks(syntax, oblique.chunk()))
                        .forEach(oblique -> participants(syntax, oblique.nouns())
                                .forEach(one -> Participants.add(taking, one.as(Involvement.AGENT))));
            }
        }
        boolean phone = trigger.type().equals("TALKS") && ConversationEvents.isByTelephone(syntax, clause);
        boolean gathering = MEETINGS.contains(trigger.type())
                && targets.isEmpty()
                && agents.size() == 1
                && (place != null || context.settings().clauseTime(syntax, clause) != null)
                && isGroup(syntax, agents.getFirst());
        // "was briefed on the plans"
        boolean told =
                trigger.type().equals("BRIEFING") && passive && taking.stream().anyMatch(Participant::isNamed);
        int needed = gathering || told || trigger.has('s') || trigger.has('y') || trigger.has('p') || trigger.has('x')
                ? 1
                : 2;
        boolean notSince =
                trigger.has('o') && clause.verb().negated() && clause.verb().perfect();
        if (notSince && MEETINGS.contains(trigger.type())) {
            // "have not met since 2019": nothing is denied
            return;
        }
        if (taking.size() < needed || (trigger.has('w') && !trigger.has('o') && taking.size() < 2)) {
            return;
        }
        boolean hosted = place != null
                && !targets.isEmpty()
                && context.referents().type(targets.getFirst()) == EntityType.ORGANIZATION;
        if (trigger.has('n') && !(isNamed(agents) && (hosted || isNamed(targets)))) {
            return;
        }
        if (trigger.type().equals("DISMISSAL")) {
            taking.removeIf(one -> !one.isNamed());
        }
        add(syntax, index, clause, phone ? "CALL" : trigger.type(), taking, place, "verb-" + trigger.lemma());
    }

    /** "discussed trade in a phone call": the call is what took place. */
    private static boolean isToldByOccasion(SentenceSyntax syntax, Clause clause) {
        return clause.obliques().stream()
                .filter(oblique -> oblique.preposition().matches("in|during|at"))
                .flatMap(oblique -> oblique.nouns().stream())
                .map(noun -> Triggers.noun(NounTriggers.singular(syntax, noun)))
                .anyMatch(trigger -> trigger != null && ONE_TO_ONE.contains(trigger.type()));
    }

    /** "arrived for talks with Aas": with whom one talks there, not travels. */
    private static boolean isOfTalks(SentenceSyntax syntax, int preposition) {
        NounPhrase before =
                preposition < 1 ? null : syntax.chunks().get(preposition - 1).noun();
        Trigger trigger = before == null ? null : Triggers.noun(NounTriggers.singular(syntax, before));
        return trigger != null && trigger.isTalk();
    }

    /** Verbs that need a word beside them: "speak by phone", "call off", "cancel the meeting". */
    private void read(SentenceSyntax syntax, int index, Clause clause) {
        List<Participant> subject = participants(syntax, clause.subject());
        switch (clause.verb().lemma()) {
            case "speak" -> conversations.spoken(syntax, index, clause, subject);
            case "call" -> calls.called(syntax, index, clause, subject);
            case "expect" -> stays.expected(syntax, index, clause, subject);
            case "be" -> stays.present(syntax, index, clause, subject);
            case "send", "dispatch" -> stays.sent(syntax, index, clause);
            case "return" -> stays.returned(syntax, index, clause, subject);
            case "come" -> stays.came(syntax, index, clause, subject);
            case "reach" -> stays.reached(syntax, index, clause, subject);
            case "lead", "head", "include", "comprise" -> delegations.read(syntax, index, clause);
            case "cancel", "scrap", "scrub" -> cancellations.cancelled(syntax, index, clause);
            default -> encounters.read(syntax, index, clause);
        }
    }

    void add(
            SentenceSyntax syntax,
            int index,
            Clause clause,
            String type,
            List<Participant> taking,
            @Nullable Entity place,
            String rule) {
        if (LeftOpen.isOnlyThought(syntax, clause)) {
            return;
        }
        Status told = Plans.settled(syntax, clause, type, StatusReader.of(syntax, clause), context.referents());
        Status status = StatusChanges.calledOff(syntax, clause, StatusReader.begun(clause, told));
        Status behind = CancellationEvents.toldBehind(syntax, clause);
        boolean refused = status == Status.CANCELLED && OF_ONE.contains(type);
        context.add(new Candidate(
                type,
                behind != null && status == Status.PLANNED ? behind : refused ? Status.DENIED : status,
                taking,
                place == null ? null : place.id(),
                context.settings().clauseTime(syntax, clause),
                syntax.sentence().span(),
                index,
                syntax.span(clause.verb()),
                false,
                isRepeated(syntax, clause),
                syntax.sentence().heading(),
                rule));
    }

    private static boolean isRepeated(SentenceSyntax syntax, Clause clause) {
        for (int i = clause.verb().first(); i <= clause.verb().last(); i++) {
            if (OFTEN.contains(syntax.lower(i))) {
                return true;
            }
        }
        int next = clause.verbChunk() + 1;
        return next < syntax.chunks().size()
                && OFTEN.contains(syntax.chunks().get(next).text());
    }

    /** "Leaders of 30 countries met in Oslo", "the board meets on Monday": several, though in one phrase. */
    private boolean isGroup(SentenceSyntax syntax, NounPhrase noun) {
        String head = syntax.lower(noun.head());
        boolean several = (head.endsWith("s") || head.matches("men|women|people"))
                && (PersonNouns.isPerson(head) || context.referents().isBody(syntax, noun));
        return noun.mention() == null && (several || MEETING_BODIES.contains(head));
    }

    private boolean isNamed(List<NounPhrase> nouns) {
        EntityType type = nouns.isEmpty() ? null : context.referents().type(nouns.getFirst());
        return type == EntityType.PERSON || type == EntityType.PLACE;
    }

    /** "Berg received the delegation": whom a person sees needs no name; else both have one. */
    private boolean isReceived(SentenceSyntax syntax, List<NounPhrase> agents, List<NounPhrase> targets) {
        boolean person = !agents.isEmpty() && context.referents().type(agents.getFirst()) == EntityType.PERSON;
        boolean somebody = !targets.isEmpty()
                && (PersonNouns.isPerson(syntax.lower(targets.getFirst().head()))
                        || context.referents().isActor(syntax, targets.getFirst()));
        return isNamed(agents) && isNamed(targets) || person && somebody;
    }

    private boolean isPlan(List<NounPhrase> nouns) {
        return !nouns.isEmpty() && context.referents().type(nouns.getFirst()) == EntityType.PLAN;
    }

    private static @Nullable NounPhrase first(List<NounPhrase> nouns) {
        return nouns.isEmpty() ? null : nouns.getFirst();
    }

    private boolean isActor(SentenceSyntax syntax, List<NounPhrase> nouns) {
        // "its former parent and rival Nordtel": one that is told of twice
        NounPhrase noun = nouns.size() == 2 && !nouns.getFirst().isName() ? nouns.getLast() : first(nouns);
        EntityType type = noun == null
                ? null
                : context.referents().type(context.referents().apposed(syntax, noun));
        return type != null && type.acts();
    }

    List<Participant> participants(SentenceSyntax syntax, List<NounPhrase> nouns) {
        return context.participants().of(syntax, nouns, context.pairs());
    }
}
