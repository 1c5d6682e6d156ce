package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/**
 * Acts that a verb and what it is done to tell of: "rejected Norway's demand", "threatened to leave", "lifted the curfew".
 * What is denied, only possible or a condition is no act.
 */
final class ActionEvents {

    /** How the names of its rules begin. */
    static final String RULE = "act-";

    /** Phrases that say how much of what follows them: "a series of raids". */
    private static final Set<String> MEASURES = Set.of(
            "series",
            "number",
            "part",
            "ton",
            "tonne",
            "kilogram",
            "kg",
            "worth",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion",
            "dollar",
            "euro",
            "amount",
            "round",
            "wave",
            "string",
            "lot",
            "some",
            "batch");
    /** To whom things are done, though they take part in nothing as such. */
    private static final Set<String> HUMANS = Set.of("person", "people", "man", "woman", "child", "family");

    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "can", "should", "must", "ought", "cannot");
    /** What is told also where nobody says who did it. */
    private static final Set<String> DONE_TO =
            Set.of("ARREST", "EXPULSION", "KILLING", "ATTACK", "ABDUCTION", "ABUSE", "CRITICISM", "WITHDRAWAL");
    /** What takes two. */
    private static final Set<String> MUTUAL = Set.of("BATTLE", "COOPERATION");

    /** What spokesmen decline to do is no act. */
    private static final Set<String> SPEAKING = Set.of(
            "comment",
            "say",
            "discuss",
            "elaborate",
            "answer",
            "disclose",
            "confirm",
            "identify",
            "name",
            "specify",
            "speak");

    private static final Set<String> VIOLENCE = Set.of(
            "bomb",
            "device",
            "blast",
            "gunfire",
            "missile",
            "rocket",
            "drone",
            "gunman",
            "mine",
            "shell",
            "bullet",
            "crossfire");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    /** Prepositions before a gerund that tell what someone is said to do or kept from doing. */
    private static final Set<String> ALLEGED =
            Set.of("of", "for", "from", "without", "against", "about", "over", "into");

    private final EventContext context;
    private final VerbEvents verbs;

    ActionEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
    }

    void read(SentenceSyntax syntax, int index) {
        Set<Integer> told = new HashSet<>();
        for (Clause clause : syntax.clauses()) {
            if (!isTold(syntax, clause, told)) {
                continue;
            }
            for (Action action : Action.of(clause.verb().lemma())) {
                List<NounPhrase> objects = objects(clause, action);
                if (fits(syntax, clause, action, objects)) {
                    if (add(syntax, index, clause, action, objects)) {
                        told.add(clause.index());
                    }
                    break;
                }
            }
        }
    }

    private static boolean isTold(SentenceSyntax syntax, Clause clause, Set<Integer> told) {
        VerbGroup verb = clause.verb();
        Clause above = clause.link() == Clause.Link.INFINITIVE && clause.governor() >= 0
                ? syntax.clauses().get(clause.governor())
                : clause;
        boolean open = verb.negated() || isOpen(verb) || isOpen(above.verb());
        boolean condition = clause.opener() != null
                && (CONDITIONS.contains(clause.opener())
                        || verb.shape() == VerbGroup.Shape.ING && ALLEGED.contains(clause.opener()));
        boolean within = clause.link() == Clause.Link.INFINITIVE && told.contains(clause.governor());
        // "to help defend Norway"
        boolean bare = clause.verbChunk() > 0
                && clause.verb().isFinite()
                && syntax.chunks().get(clause.verbChunk() - 1).verb() != null;
        if (open || condition || within || bare) {
            return false;
        }
        Status status = StatusReader.of(syntax, clause);
        return status != Status.DENIED && status != Status.CANCELLED;
    }

    /** "may lift", "would have lifted". */
    private static boolean isOpen(VerbGroup verb) {
        String modal = verb.modal();
        return modal != null && (POSSIBLE.contains(modal) || modal.equals("would") && verb.perfect());
    }

    /** "Norway is opposed to the plan": a passive in form alone. */
    private static boolean isPassive(Clause clause, Action action) {
        return clause.verb().passive()
                && (action.follower().isEmpty()
                        || clause.under(action.follower()).isEmpty());
    }

    private List<Participant> agents(SentenceSyntax syntax, Clause clause, Action action) {
        return isPassive(clause, action)
                ? verbs.participants(syntax, clause.under("by"))
                : verbs.subject(syntax, clause);
    }

    private static List<NounPhrase> objects(Clause clause, Action action) {
        List<NounPhrase> objects = new ArrayList<>(isPassive(clause, action) ? clause.subject() : clause.object());
        if (!action.follower().isEmpty()) {
            clause.under(action.follower()).stream()
                    .filter(noun -> !objects.contains(noun))
                    .forEach(objects::add);
        }
        return objects;
    }

    private boolean fits(SentenceSyntax syntax, Clause clause, Action action, List<NounPhrase> objects) {
        int next = clause.verbChunk() + 1;
        String after = next < syntax.chunks().size() ? syntax.chunks().get(next).text() : "";
        boolean followed = action.follower().isEmpty()
                || after.equals(action.follower())
                || after.startsWith(action.follower() + " ");
        Clause inner = infinitive(syntax, clause);
        if (!followed
                || action.infinitive()
                        && (inner == null || SPEAKING.contains(inner.verb().lemma()))) {
            return false;
        }
        boolean object = objects.stream().anyMatch(noun -> isObject(syntax, action, noun));
        return object || !action.needed() && (objects.isEmpty() || action.takesAny() && !action.without());
    }

    private boolean isObject(SentenceSyntax syntax, Action action, NounPhrase noun) {
        Entity entity = context.referents().entity(noun);
        boolean place = entity != null && entity.type() == EntityType.PLACE;
        boolean actor = HUMANS.contains(syntax.words().get(noun.head()).lemma())
                || !objects(syntax, List.of(noun)).isEmpty();
        return action.kinds().contains("place") && place
                || action.kinds().contains("actor") && actor
                || action.objects().contains(head(syntax, noun));
    }

    /** What a phrase is about: "a series of raids" is about raids. */
    private static String head(SentenceSyntax syntax, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        String head = NounTriggers.singular(syntax, noun);
        int of = syntax.chunkOf(noun.head()) + 1;
        NounPhrase behind = MEASURES.contains(head)
                        && of + 1 < chunks.size()
                        && chunks.get(of).text().equals("of")
                ? chunks.get(of + 1).noun()
                : null;
        return behind == null ? head : NounTriggers.singular(syntax, behind);
    }

    private static @Nullable Clause infinitive(SentenceSyntax syntax, Clause clause) {
        for (Clause other : syntax.clauses()) {
            if (other.governor() == clause.index() && other.link() == Clause.Link.INFINITIVE) {
                return other;
            }
        }
        return null;
    }

    /** Whether enough is told of the act for an event. */
    private boolean add(SentenceSyntax syntax, int index, Clause clause, Action action, List<NounPhrase> objects) {
        List<Participant> taking = new ArrayList<>(agents(syntax, clause, action));
        boolean doneTo = isPassive(clause, action) && DONE_TO.contains(action.type());
        if (taking.isEmpty() && (!doneTo || action.type().equals("KILLING") && !isViolent(syntax, clause))) {
            return false;
        }
        Entity place = null;
        for (String where : action.parties()) {
            switch (where) {
                case "object" -> addAll(taking, objects(syntax, objects));
                case "owner" -> objects.forEach(noun -> owner(syntax, noun, taking));
                case "in" -> place = context.participants().place(clause.under("in"));
                case "of" -> objects.forEach(noun -> addAll(taking, objects(syntax, of(syntax, noun))));
                default -> addAll(taking, objects(syntax, clause.under(where)));
            }
        }
        if (action.kinds().contains("place")) {
            Entity object = context.participants().place(objects);
            place = object == null ? place : object;
            taking.removeIf(
                    one -> object != null && one.equals(context.participants().known(object)));
        }
        Clause inner = action.infinitive() ? infinitive(syntax, clause) : null;
        if (inner != null) {
            within(syntax, inner, taking);
        }
        contents(syntax, clause, action, taking);
        taking.removeIf(ActionEvents::isAnybody);
        Entity there = place == null ? context.clausePlace(syntax, clause) : place;
        boolean two = MUTUAL.contains(action.type()) || action.type().equals("PLEDGE") && action.infinitive();
        boolean placed = there != null || context.clauseTime(syntax, clause) != null;
        if (taking.size() < (two ? 2 : 1) || !placed && taking.stream().noneMatch(ActionEvents::isDescribed)) {
            return false;
        }
        verbs.add(
                syntax,
                index,
                clause,
                action.type(),
                taking,
                there,
                RULE + clause.verb().lemma());
        return true;
    }

    /** "at least 31 people" were killed by a bomb, or by a flood. */
    private static boolean isViolent(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> causes = new ArrayList<>(clause.under("by"));
        causes.addAll(clause.under("in"));
        return causes.stream().map(noun -> NounTriggers.singular(syntax, noun)).anyMatch(noun -> {
            Triggers.Trigger trigger = Triggers.noun(noun);
            return VIOLENCE.contains(noun) || trigger != null && trigger.type().equals("ATTACK");
        });
    }

    /** A name, or a phrase with one ("Norwegian students"); not "the company", "protesters". */
    private static boolean isDescribed(Participant one) {
        return one.isNamed()
                || one.party() instanceof Party.Unnamed(String text)
                        && text.chars().skip(1).anyMatch(Character::isUpperCase)
                || !one.sides().isEmpty();
    }

    private static boolean isAnybody(Participant one) {
        return one.party() instanceof Party.Unnamed(String text) && text.matches("(?i)(?:.* )?(?:people|persons)");
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
        for (String where : List.of("to", "with", "from", "against", "on")) {
            nouns.addAll(inner.under(where));
        }
        objects(syntax, nouns).stream().filter(Participant::isNamed).forEach(one -> Participants.add(taking, one));
        inner.object().forEach(noun -> owner(syntax, noun, taking));
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
