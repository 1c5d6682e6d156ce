package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/** Which clauses tell of an act, and with what beside their verb. */
final class ActionClauses {

    /** To whom things are done, though they take part in nothing as such. */
    private static final Set<String> OTHERS = Set.of("winner", "victor", "nation");

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

    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "can", "should", "must", "ought", "cannot");

    /** Those that tell a decision of one's own. */
    private static final Set<String> DECIDING = Set.of(
            "make",
            "take",
            "announce",
            "reach",
            "have",
            "unveil",
            "declare",
            "reveal",
            "confirm",
            "begin",
            "launch",
            "start",
            "repeat",
            "reiterate",
            "renew",
            "mount",
            "lead",
            "honour",
            "keep",
            "outline");

    /** Prepositions before a gerund that tell what someone is said to do or kept from doing. */
    private static final Set<String> ALLEGED =
            Set.of("of", "for", "from", "without", "against", "about", "over", "into");

    /** Besides those that advise against it (see {@link LeftOpen}). */
    private static final Set<String> STOPPING = Set.of("end", "stop", "halt", "cease", "prevent", "quit");

    /** What opens a clause that stands in the place of an object. */
    private static final Set<String> CONTENT = Set.of("that", "how", "why", "what", "whether");

    /** What may follow the object instead of the verb: "threw it out", "found him guilty". */
    private static final Set<String> BEHIND_OBJECT =
            Set.of("over", "out", "off", "down", "up", "back", "into", "forward", "guilty", "dead", "bankrupt");

    private final EventContext context;
    private final ActionConditions conditions;

    ActionClauses(EventContext context) {
        this.context = context;
        this.conditions = new ActionConditions(context);
    }

    /** Whether the clause asserts what its verb says, and not as part of an act that is told already. */
    boolean isTold(SentenceSyntax syntax, Clause clause, Set<Integer> told) {
        VerbGroup verb = clause.verb();
        Clause above = clause.link() == Clause.Link.INFINITIVE && clause.governor() >= 0
                ? syntax.clauses().get(clause.governor())
                : clause;
        boolean open = StatusReader.isNegated(verb)
                || isNeither(syntax, verb)
                || isOpen(verb)
                || isOpen(LeftOpen.sharing(syntax, clause).verb())
                || isOpen(above.verb())
                || LeftOpen.isOnlyThought(syntax, clause);
        // "accused of using the fund to buy a house"
        Clause holder = above.verb().shape() == VerbGroup.Shape.ING ? above : clause;
        boolean alleged = holder.opener() != null
                && holder.verb().shape() == VerbGroup.Shape.ING
                && ALLEGED.contains(holder.opener());
        boolean within = isWithin(syntax, clause, told) && !Plans.isDecided(syntax, clause, context.referents());
        // "to help defend Norway"
        boolean bare = clause.verbChunk() > 0
                && clause.verb().isFinite()
                && syntax.chunks().get(clause.verbChunk() - 1).verb() != null;
        if (open
                || alleged
                || within
                || bare
                || isStopped(syntax, clause)
                || Violence.isOfMeasure(syntax, clause)
                || isDecidedByOthers(syntax, clause, above)) {
            return false;
        }
        Status status = StatusReader.of(syntax, clause);
        return status != Status.DENIED && status != Status.CANCELLED;
    }

    /** "has neither admitted nor denied it", "nodded rather than lay a wreath". */
    private static boolean isNeither(SentenceSyntax syntax, VerbGroup verb) {
        boolean instead = verb.first() > 1
                && syntax.lower(verb.first() - 1).equals("than")
                && syntax.lower(verb.first() - 2).equals("rather");
        return instead || verb.main() > 0 && syntax.lower(verb.main() - 1).matches("neither|nor");
    }

    /** "agreed to stop attacking Norway", "to prevent Norway closing it": what is given up or kept from is not done. */
    private static boolean isStopped(SentenceSyntax syntax, Clause clause) {
        Clause above = clause.governor() < 0 ? clause : syntax.clauses().get(clause.governor());
        boolean beside = above.verbChunk() == clause.verbChunk() - 1;
        boolean kept =
                above.object().equals(clause.subject()) && !clause.subject().isEmpty();
        return clause.verb().shape() == VerbGroup.Shape.ING
                && clause.opener() == null
                && (beside || kept)
                && STOPPING.contains(above.verb().lemma());
    }

    /** "defended the decision to suspend the talks": who defends it has suspended nothing; of a named owner's it is told. */
    private boolean isDecidedByOthers(SentenceSyntax syntax, Clause clause, Clause above) {
        NounPhrase before = clause == above ? null : Plans.before(syntax, clause);
        return before != null
                && Plans.isNoun(syntax, before)
                && Plans.planner(syntax, clause, context.referents()) == null
                && !DECIDING.contains(above.verb().lemma());
    }

    /** "urged Norway to use the talks to press Sweden": whatever is to be done belongs to the act that is told. */
    private static boolean isWithin(SentenceSyntax syntax, Clause clause, Set<Integer> told) {
        // "asked Norway to send doctors and open its ports"
        Clause beside = LeftOpen.beside(syntax, clause);
        Clause at = beside != null && beside.verb().shape() == VerbGroup.Shape.INFINITIVE ? beside : clause;
        while (at.link() == Clause.Link.INFINITIVE && at.governor() >= 0) {
            if (told.contains(at.governor())) {
                return true;
            }
            at = syntax.clauses().get(at.governor());
        }
        return false;
    }

    /** "may lift", "would have lifted". */
    private static boolean isOpen(VerbGroup verb) {
        String modal = verb.modal();
        return modal != null && (POSSIBLE.contains(modal) || modal.equals("would") && verb.perfect());
    }

    /** "Norway is opposed to the plan": a passive in form alone. */
    static boolean isPassive(SentenceSyntax syntax, Clause clause, Action action) {
        return (clause.verb().passive() || sharesPassive(syntax, clause, action))
                && (action.follower().isEmpty()
                        || clause.under(action.follower()).isEmpty());
    }

    /** "was arrested and charged with theft": the second participle shares the first one's auxiliary. */
    private static boolean sharesPassive(SentenceSyntax syntax, Clause clause, Action action) {
        VerbGroup verb = clause.verb();
        return clause.link() == Clause.Link.COORDINATED
                && clause.governor() >= 0
                && syntax.clauses().get(clause.governor()).verb().passive()
                && verb.first() == verb.last()
                && verb.past()
                && clause.object().isEmpty()
                && action.needed()
                && action.kinds().contains("actor")
                && clause.subject()
                        .equals(syntax.clauses().get(clause.governor()).subject())
                && syntax.chunks().get(clause.verbChunk() - 1).is(Chunk.Kind.CONJUNCTION);
    }

    /** Whether the clause has all that the action asks for. */
    boolean fits(SentenceSyntax syntax, Clause clause, Action action, List<NounPhrase> objects) {
        String after = syntax.chunkText(behindTime(syntax, clause.verbChunk() + 1));
        boolean followed = action.follower().isEmpty()
                || isFollower(action, after)
                || isFollower(action, besideVerb(syntax, clause))
                || isFollower(action, behindCount(syntax, clause))
                || isParticleBehind(syntax, clause, action);
        Clause inner = infinitive(syntax, clause);
        boolean content = action.without() && CONTENT.contains(after);
        if (!followed
                || content
                || !conditions.hold(syntax, clause, action)
                || action.infinitive()
                        && (inner == null || SPEAKING.contains(inner.verb().lemma()))) {
            return false;
        }
        // "announced no plans"
        boolean none =
                !objects.isEmpty() && syntax.lower(objects.getFirst().first()).equals("no");
        boolean object = !none && objects.stream().anyMatch(noun -> isObject(syntax, action, noun));
        return object || !none && !action.needed() && (objects.isEmpty() || action.takesAny() && !action.without());
    }

    /** What stands right behind the verb, where it is no time: "was voted out on Monday", not "voted on Monday". */
    private static String besideVerb(SentenceSyntax syntax, Clause clause) {
        int next = clause.verbChunk() + 1;
        boolean particle =
                next < syntax.chunks().size() && syntax.chunks().get(next).is(Chunk.Kind.PREPOSITION);
        return particle ? syntax.chunkText(next) : "";
    }

    /** "voted 64 to 33 in favour": what stands behind how many there were on each side. */
    private static String behindCount(SentenceSyntax syntax, Clause clause) {
        int next = clause.verbChunk() + 1;
        while (next < syntax.chunks().size() && syntax.chunkText(next).matches("by|to|[0-9 –-]+|[0-9]+ to [0-9]+")) {
            next++;
        }
        return next > clause.verbChunk() + 1 ? syntax.chunkText(next) : "";
    }

    private static boolean isFollower(Action action, String text) {
        return (text + " ").startsWith(action.follower() + " ");
    }

    /** "handed nine prisoners over to Norway", "threw the appeal out": the particle behind what it is done to. */
    private static boolean isParticleBehind(SentenceSyntax syntax, Clause clause, Action action) {
        int behind = clause.object().isEmpty()
                ? -1
                : syntax.chunkOf(clause.object().getLast().last()) + 1;
        return BEHIND_OBJECT.contains(action.follower())
                && behind == clause.verbChunk() + 2
                && (syntax.chunkText(behind).equals(action.follower())
                        || syntax.chunkText(behind).startsWith(action.follower() + " "));
    }

    /** "agreed on Monday to a truce": past when it was done. */
    private static int behindTime(SentenceSyntax syntax, int from) {
        List<Chunk> chunks = syntax.chunks();
        int i = from;
        while (i + 1 < chunks.size()
                && (chunks.get(i).is(Chunk.Kind.TIME)
                        || chunks.get(i).is(Chunk.Kind.PREPOSITION)
                                && chunks.get(i + 1).is(Chunk.Kind.TIME))) {
            i += chunks.get(i).is(Chunk.Kind.TIME) ? 1 : 2;
        }
        return i;
    }

    private boolean isObject(SentenceSyntax syntax, Action action, NounPhrase noun) {
        boolean place = context.settings().places().of(syntax, List.of(noun)) != null;
        boolean actor = OTHERS.contains(syntax.words().get(noun.head()).lemma())
                || !context.participants().of(syntax, List.of(noun), List.of()).isEmpty();
        boolean counted = action.kinds().contains("actor")
                && ActionParties.isOfHarm(action)
                && context.participants().isCount(syntax, noun);
        return counted
                || action.kinds().contains("place") && place
                || action.kinds().contains("country") && isCountry(noun)
                || action.kinds().contains("body") && context.referents().type(noun) == EntityType.ORGANIZATION
                || action.kinds().contains("actor") && actor
                || action.objects().contains(ActionObjects.head(syntax, noun));
    }

    private boolean isCountry(NounPhrase noun) {
        Entity entity = context.referents().entity(noun);
        return entity != null && entity.type() == EntityType.PLACE && PlacePhrases.isCountry(entity);
    }

    /** The infinitive that hangs on the clause. */
    static @Nullable Clause infinitive(SentenceSyntax syntax, Clause clause) {
        for (Clause other : syntax.clauses()) {
            if (other.governor() == clause.index() && other.link() == Clause.Link.INFINITIVE) {
                return other;
            }
        }
        return null;
    }

    /** "agreed to sell its Bergen plant": whether the clause tells of an act of the type. */
    boolean isAct(SentenceSyntax syntax, Clause clause, String type) {
        return isAct(syntax, clause, action -> action.type().equals(type));
    }

    /** "voted to expel the envoy": what was voted for is an act itself. */
    boolean isAct(SentenceSyntax syntax, Clause clause) {
        return isAct(syntax, clause, action -> true);
    }

    private boolean isAct(SentenceSyntax syntax, Clause clause, Predicate<Action> asked) {
        return Action.of(clause.verb().lemma()).stream()
                .filter(asked)
                .anyMatch(action -> fits(syntax, clause, action, ActionObjects.of(syntax, clause, action)));
    }

    /** "announced plans to close a plant": told by the closing, which is planned. */
    boolean isPlanToAct(SentenceSyntax syntax, Clause clause, List<NounPhrase> objects) {
        if (!clause.verb().lemma().matches("announce|unveil|outline|publish|set|lay")) {
            return false;
        }
        NounPhrase plan = objects.isEmpty() ? null : objects.getLast();
        return plan != null
                && Plans.isNoun(syntax, plan)
                && syntax.clauses().stream()
                        .anyMatch(other -> other.verbChunk() == syntax.chunkOf(plan.head()) + 1
                                && other.verb().shape() == VerbGroup.Shape.INFINITIVE
                                && isAct(syntax, other));
    }
}
