package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

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
            "ACQUISITION");
    /** Acts of other types that are told too where nobody says who did them: "was released on bail". */
    private static final Set<String> DONE_ACTS =
            Set.of("release", "free", "pardon", "charge", "indict", "accuse", "suspend");
    /** What is done to a country by way of its goods: "tariffs on Swedish steel". */
    private static final Set<String> ON_GOODS = Set.of("tariff", "duty", "levy", "embargo");
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
            "RESTRICTION");

    /** "a stake in Equinor", "invested in Equinor": what stands behind "in" may be a company. */
    private static final Set<String> BOUGHT_INTO = Set.of("ACQUISITION", "INVESTMENT", "SALE");

    private static final Set<String> VIOLENT = Set.of("ATTACK", "BATTLE", "CAPTURE");
    /** What is planned where it is agreed to, and then is the event: "agreed to buy Telenor". */
    private static final Set<String> AGREED = Set.of("ACQUISITION", "MERGER", "MEETING", "TALKS", "VISIT");
    /** What takes two. */
    private static final Set<String> MUTUAL = Set.of("BATTLE", "COOPERATION");

    private final EventContext context;
    private final VerbEvents verbs;
    private final ActionClauses clauses;

    ActionEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
        this.clauses = new ActionClauses(context);
    }

    void read(SentenceSyntax syntax, int index) {
        Set<Integer> told = new HashSet<>();
        for (Clause clause : syntax.clauses()) {
            if (!ActionClauses.isTold(syntax, clause, told)) {
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

    private List<Participant> agents(SentenceSyntax syntax, Clause clause, Action action) {
        if (action.type().equals("KILLING") && Violence.isTakenForName(syntax, clause)) {
            return List.of();
        }
        return ActionClauses.isPassive(clause, action)
                ? verbs.participants(syntax, clause.under("by"))
                : context.subject(syntax, clause);
    }

    /** Whether enough is told of the act for an event. */
    private boolean add(
            SentenceSyntax syntax,
            int index,
            Clause clause,
            Action action,
            List<NounPhrase> objects,
            Set<Integer> told) {
        List<Participant> taking = new ArrayList<>(agents(syntax, clause, action));
        boolean open = taking.isEmpty();
        boolean doneTo = ActionClauses.isPassive(clause, action)
                ? DONE_TO.contains(action.type())
                        || DONE_ACTS.contains(clause.verb().lemma()) && !isStanding(clause.verb())
                : Violence.isByViolence(syntax, clause, action.type());
        if (open && (!doneTo || action.type().equals("KILLING") && !Violence.isViolent(syntax, clause))) {
            return false;
        }
        Entity place = null;
        for (String where : action.parties()) {
            switch (where) {
                case "object" -> addAll(taking, objects(syntax, objects));
                case "owner" -> objects.forEach(noun -> owner(syntax, noun, taking));
                case "in" -> {
                    place = context.participants().place(clause.under("in"));
                    if (BOUGHT_INTO.contains(action.type())) {
                        objects(syntax, clause.under("in")).stream()
                                .filter(Participant::isNamed)
                                .filter(one -> one.sides().isEmpty())
                                .forEach(one -> Participants.add(taking, one));
                    }
                }
                case "of" -> objects.forEach(noun -> addAll(taking, objects(syntax, of(syntax, noun))));
                default -> {
                    addAll(taking, objects(syntax, clause.under(where)));
                    boolean goods = where.equals("on")
                            && objects.stream()
                                    .anyMatch(noun -> ON_GOODS.contains(NounTriggers.singular(syntax, noun)));
                    if (goods) {
                        clause.under(where).forEach(noun -> owner(syntax, noun, taking));
                    }
                }
            }
        }
        if (action.kinds().contains("place")) {
            Entity object = context.settings().places().of(syntax, objects);
            place = object == null ? place : object;
            taking.removeIf(
                    one -> object != null && one.equals(context.participants().known(object)));
        }
        Clause inner = action.infinitive() ? ActionClauses.infinitive(syntax, clause) : null;
        if (inner != null && isToldByInfinitive(syntax, action, inner)) {
            return false;
        }
        if (inner != null) {
            within(syntax, inner, taking);
        }
        contents(syntax, clause, action, taking);
        if (!action.type().equals("PROTEST")) {
            taking.removeIf(PartyPhrases::isAnybody);
        }
        List<Participant> known = taking.stream()
                .filter(one -> PartyPhrases.isDescribed(one) || !PartyPhrases.isCounted(one))
                .toList();
        if (isOutcome(syntax, clause, told) && agents(syntax, clause, action).containsAll(known)) {
            // "bombed the port, killing nine people": told by the bombing
            return false;
        }
        Entity there = place == null ? context.settings().clausePlace(syntax, clause) : place;
        boolean two = MUTUAL.contains(action.type()) && taking.stream().noneMatch(PartyPhrases::isOfSeveral)
                || action.type().equals("PLEDGE")
                        && action.infinitive()
                        && (inner == null || !clauses.isAct(syntax, inner));
        boolean placed = there != null || context.settings().clauseTime(syntax, clause) != null;
        boolean whole =
                placed || HARD.contains(action.type()) || taking.stream().anyMatch(PartyPhrases::isDescribed);
        if (taking.size() < (two ? 2 : 1) || !whole) {
            return false;
        }
        verbs.add(
                syntax,
                index,
                clause,
                isComplaint(syntax, clause) ? "CRITICISM" : action.type(),
                taking,
                there,
                (open ? DONE : RULE) + clause.verb().lemma());
        return true;
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
                && ClauseSettings.isOutcome(clause);
    }

    private boolean isToldByInfinitive(SentenceSyntax syntax, Action action, Clause inner) {
        return switch (action.type()) {
            case "AGREEMENT" -> isEventOfItsOwn(syntax, inner);
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

    /** "the release of prisoners": those right behind the phrase. */
    private static List<NounPhrase> of(SentenceSyntax syntax, NounPhrase noun) {
        int next = syntax.chunkOf(noun.head()) + 1;
        boolean of = next + 1 < syntax.chunks().size()
                && syntax.chunks().get(next).text().equals("of")
                && syntax.chunks().get(next + 1).noun() != null;
        return of ? syntax.groupFrom(next + 1).members() : List.of();
    }

    private List<Participant> objects(SentenceSyntax syntax, List<NounPhrase> nouns) {
        return context.participants().of(syntax, nouns, List.of());
    }

    private void owner(SentenceSyntax syntax, NounPhrase noun, List<Participant> taking) {
        Entity owner = context.referents().owner(syntax, noun);
        if (owner != null) {
            Participants.add(taking, context.participants().known(owner));
        }
    }

    /** Whom the act that is agreed to, demanded or threatened concerns, as far as they have names. */
    private void within(SentenceSyntax syntax, Clause inner, List<Participant> taking) {
        List<NounPhrase> nouns = new ArrayList<>(inner.object());
        boolean route = !inner.under("from").isEmpty() && !inner.under("to").isEmpty();
        for (String where : List.of("to", "with", "from", "against", "on", "for")) {
            List<NounPhrase> under =
                    route && (where.equals("from") || where.equals("to")) ? List.of() : inner.under(where);
            under.stream()
                    .filter(noun -> !where.equals("with") || !hangsOnNoun(syntax, noun))
                    .forEach(nouns::add);
        }
        objects(syntax, nouns).stream().filter(Participant::isNamed).forEach(one -> Participants.add(taking, one));
        inner.object().forEach(noun -> owner(syntax, noun, taking));
    }

    /** "build a fence along the border with Norway": what stands behind a phrase under a preposition belongs to it. */
    private static boolean hangsOnNoun(SentenceSyntax syntax, NounPhrase noun) {
        int border = syntax.chunkOf(noun.head()) - 2;
        NounPhrase before = border < 1 ? null : syntax.chunks().get(border).noun();
        return before != null
                && before.mention() == null
                && syntax.chunks().get(border - 1).is(Chunk.Kind.PREPOSITION);
    }

    /** "demanded that Norway withdraw": of whom it is demanded. */
    private void contents(SentenceSyntax syntax, Clause clause, Action action, List<Participant> taking) {
        for (Clause other : syntax.clauses()) {
            boolean content = other.governor() == clause.index() && other.link() == Clause.Link.CONTENT;
            if (content && action.type().equals("DEMAND")) {
                objects(syntax, other.subject()).stream()
                        .filter(Participant::isNamed)
                        .forEach(one -> Participants.add(taking, one));
            }
        }
    }

    private static void addAll(List<Participant> taking, List<Participant> more) {
        more.forEach(one -> Participants.add(taking, one));
    }
}
