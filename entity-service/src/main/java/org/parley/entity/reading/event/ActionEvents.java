package org.parley.entity.reading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.WordLists;

/**
 * Acts that a verb and what it is done to tell of: "rejected Norway's demand", "threatened to leave", "lifted the curfew".
 * What is denied, only possible or a condition is no act.
 */
final class ActionEvents {

    /** How the names of its rules begin. */
    static final String RULE = "act-";

    /** How they begin where nobody says who did it. */
    static final String DONE = RULE + "done-";

    /** What is told also where nobody says who did it. */
    private static final Set<String> DONE_TO = Set.of(
            "ARREST",
            "EXPULSION",
            "KILLING",
            "ATTACK",
            "ABDUCTION",
            "ABUSE",
            "WITHDRAWAL",
            "VERDICT",
            "DOWNGRADE",
            "ACQUISITION",
            "SALE");
    /** Acts of other types that are told too where nobody says who did them: "was released on bail". */
    private static final Set<String> DONE_ACTS = WordLists.set(ActionEvents.class, "done-acts.txt");

    /** What is news too where no name is told: "police arrested two men". */
    private static final Set<String> HARD = Set.of(
            "ARREST",
            "VERDICT",
            "ATTACK",
            "KILLING",
            "ABDUCTION",
            "PROTEST",
            "INVESTIGATION",
            "LEGISLATION",
            "CAPTURE",
            "SEIZURE",
            "EXPULSION",
            "POLICY_RATE",
            "BATTLE",
            "RESTRICTION");

    private static final Set<String> VIOLENT = Set.of("ATTACK", "BATTLE", "CAPTURE");
    /** What is planned where it is agreed to, and then is the event: "agreed to buy Telenor". */
    private static final Set<String> AGREED = Set.of("ACQUISITION", "MERGER", "MEETING", "TALKS", "VISIT");
    /** What takes two. */
    private static final Set<String> MUTUAL = Set.of("BATTLE", "COOPERATION");

    private final EventContext context;
    private final VerbEvents verbs;
    private final ActionClauses clauses;
    private final ActionParties parties;

    ActionEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
        this.clauses = new ActionClauses(context);
        this.parties = new ActionParties(context, verbs);
    }

    void read(SentenceSyntax syntax, int index) {
        Set<Integer> told = new HashSet<>();
        for (Clause clause : syntax.clauses()) {
            if (!clauses.isTold(syntax, clause, told)) {
                continue;
            }
            for (Action action : Action.of(clause.verb().lemma())) {
                List<NounPhrase> objects = ActionObjects.of(syntax, clause, action);
                if (clauses.fits(syntax, clause, action, objects)
                        && add(syntax, index, clause, action, objects, told)) {
                    told.add(clause.index());
                    break;
                }
            }
        }
    }

    /** Whether enough is told of the act for an event. */
    private boolean add(
            SentenceSyntax syntax,
            int index,
            Clause clause,
            Action action,
            List<NounPhrase> objects,
            Set<Integer> told) {
        List<Participant> agents = parties.agents(syntax, clause, action);
        boolean among = agents.isEmpty() && isAmong(clause, action);
        boolean open = agents.isEmpty() && !among;
        boolean doneTo = ActionClauses.isPassive(syntax, clause, action)
                ? DONE_TO.contains(action.type())
                        || DONE_ACTS.contains(clause.verb().lemma()) && !isStanding(syntax, clause)
                : Violence.isByViolence(syntax, clause, action.type());
        // "the plan drew criticism from Norway": who does it stands behind
        boolean behind = Parts.befallsSubject(action.type(), clause.verb().lemma())
                && !verbs.participants(syntax, clause.under("from")).isEmpty();
        if (open
                && !behind
                && (!doneTo
                        || clause.verb().lemma().equals("kill")
                                && !Violence.isViolent(syntax, clause)
                                && !isAmidViolence(index))) {
            return false;
        }
        if (clause.verb().lemma().equals("discuss") && isToldByGathering(syntax, clause)) {
            return false;
        }
        Clause inner = action.infinitive() ? ActionClauses.infinitive(syntax, clause) : null;
        if (inner != null && isToldByInfinitive(syntax, action, inner)) {
            return false;
        }
        if (action.type().equals("PROPOSAL") && clauses.isPlanToAct(syntax, clause, objects)) {
            return false;
        }
        ActionParties.Concerned concerned = parties.of(syntax, clause, action, objects);
        List<Participant> taking = concerned.taking();
        List<Participant> known = taking.stream()
                .filter(one -> PartyPhrases.isDescribed(one) || !PartyPhrases.isCounted(one))
                .toList();
        if (isOutcome(syntax, clause, told) && agents.containsAll(known)) {
            // "bombed the port, killing nine people": told by the bombing
            return false;
        }
        Entity there = concerned.place() == null ? context.settings().clausePlace(syntax, clause) : concerned.place();
        if (among && taking.stream().filter(PartyPhrases::isDescribed).count() < 2) {
            return false;
        }
        boolean two = MUTUAL.contains(action.type()) && taking.stream().noneMatch(PartyPhrases::isOfSeveral)
                || action.type().equals("PLEDGE")
                        && action.infinitive()
                        && (inner == null || !clauses.isAct(syntax, inner));
        if (isOfAnybody(syntax, clause) && taking.stream().noneMatch(Participant::isNamed)) {
            return false;
        }
        boolean placed = there != null || context.settings().clauseTime(syntax, clause) != null;
        // "firms were questioned" in a survey
        boolean hard = HARD.contains(action.type()) && (!open || DONE_TO.contains(action.type()));
        boolean whole = placed || hard || taking.stream().anyMatch(PartyPhrases::isDescribed);
        // "a drone hit a market in Bergen": known by where it was
        boolean struck = (open || taking.isEmpty()) && action.type().equals("ATTACK") && there != null;
        // "a new parliament was elected on Thursday": by when it was
        boolean polled =
                taking.stream().noneMatch(Participant::isNamed) && action.type().equals("ELECTION") && placed;
        if (!struck && !polled && taking.size() < (two ? 2 : 1) || !whole) {
            return false;
        }
        verbs.add(
                syntax,
                index,
                clause,
                type(syntax, clause, action, there),
                taking,
                there,
                (open ? DONE : RULE) + clause.verb().lemma());
        return true;
    }

    /** "the pact between Norway and Chad, signed in May": those between whom it is have signed it. */
    private static boolean isAmong(Clause clause, Action action) {
        return action.type().equals("AGREEMENT")
                && clause.verb().passive()
                && action.parties().contains("between")
                && clause.under("between").size() > 1;
    }

    /** "the board met to discuss the offer": told by the meeting. */
    private static boolean isToldByGathering(SentenceSyntax syntax, Clause clause) {
        return clause.governor() >= 0
                && clause.verb().shape() == VerbGroup.Shape.INFINITIVE
                && Triggers.isTalk(
                        syntax.clauses().get(clause.governor()).verb().lemma());
    }

    private static String type(SentenceSyntax syntax, Clause clause, Action action, @Nullable Entity place) {
        if (isComplaint(syntax, clause) || Polemics.isOne(syntax, clause, action.type())) {
            return "CRITICISM";
        }
        // "took control of the bank": of no place
        if (action.type().equals("DEMAND") && isSentence(syntax, clause)) {
            return "VERDICT";
        }
        boolean bought = action.type().equals("CAPTURE") && action.objects().contains("control") && place == null;
        return bought ? "ACQUISITION" : action.type();
    }

    /** "was ordered to pay a fine": by a court, though none is named. */
    private static boolean isSentence(SentenceSyntax syntax, Clause clause) {
        Clause inner = ActionClauses.infinitive(syntax, clause);
        return inner != null
                && clause.verb().passive()
                && clause.verb().lemma().equals("order")
                && inner.verb().lemma().matches("pay|repay|refund|compensate")
                && inner.object().stream()
                        .anyMatch(noun -> ActionObjects.head(syntax, noun)
                                .matches("fine|penalty|damage|compensation|restitution|million|billion|money|aid"));
    }

    /** "Police clashed with miners. Two miners were killed": whether the sentence or the one before tells of violence. */
    private boolean isAmidViolence(int index) {
        return context.candidates().stream()
                .anyMatch(told -> told.sentenceIndex() >= index - 1
                        && told.status() == Status.HELD
                        && (VIOLENT.contains(told.type()) || told.type().equals("PROTEST")));
    }

    /** "where a man kills for revenge": what happens again and again, not what happened; but a heading tells news so. */
    private static boolean isOfAnybody(SentenceSyntax syntax, Clause clause) {
        VerbGroup verb = clause.verb();
        return verb.isFinite()
                && isStanding(verb)
                && !verb.progressive()
                && !StatusReader.isSameInPast(verb.lemma())
                && !syntax.sentence().heading();
    }

    /** "is accused of", not "is expected to be charged". */
    private static boolean isStanding(SentenceSyntax syntax, Clause clause) {
        return isStanding(clause.verb()) && StatusReader.of(syntax, clause) != Status.PLANNED;
    }

    /** "is accused of": how things stand, not what was done. */
    private static boolean isStanding(VerbGroup verb) {
        return !verb.past() && !verb.perfect() && verb.modal() == null;
    }

    /** "Norway protested against the ban": one body does not take to the streets. */
    private static boolean isComplaint(SentenceSyntax syntax, Clause clause) {
        NounPhrase subject = clause.subject().size() == 1 ? clause.subject().getFirst() : null;
        return clause.verb().lemma().equals("protest")
                && !clause.verb().progressive()
                && subject != null
                && (subject.mention() != null
                        || PersonNouns.isSingular(syntax.lower(subject.head()))
                        || syntax.lower(subject.head()).equals("group"));
    }

    private static boolean isOutcome(SentenceSyntax syntax, Clause clause, Set<Integer> told) {
        Clause above = clause.governor() < 0 ? clause : syntax.clauses().get(clause.governor());
        boolean violent = Action.of(above.verb().lemma()).stream().anyMatch(action -> VIOLENT.contains(action.type()));
        return violent
                && told.contains(above.index())
                && clause.verb().shape() == VerbGroup.Shape.ING
                && clause.opener() == null
                && clause.governor() >= 0
                && NearClauses.isOutcome(clause);
    }

    private boolean isToldByInfinitive(SentenceSyntax syntax, Action action, Clause inner) {
        return switch (action.type()) {
            case "AGREEMENT" -> isEventOfItsOwn(syntax, inner) || clauses.isAct(syntax, inner, "SALE");
            case "VOTE" -> clauses.isAct(syntax, inner);
            default -> false;
        };
    }

    private boolean isEventOfItsOwn(SentenceSyntax syntax, Clause inner) {
        Triggers.Trigger trigger = Triggers.verb(inner.verb().lemma(), syntax.chunkText(inner.verbChunk() + 1));
        return trigger != null
                && AGREED.contains(trigger.type())
                && inner.object().stream().anyMatch(noun -> context.referents().entity(noun) != null);
    }
}
