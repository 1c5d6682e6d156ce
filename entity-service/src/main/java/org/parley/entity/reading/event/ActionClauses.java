package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/** Which clauses tell of an act, and with what beside their verb. */
final class ActionClauses {

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
            "batch",
            "state");

    /** To whom things are done, though they take part in nothing as such. */
    private static final Set<String> HUMANS =
            Set.of("person", "people", "man", "woman", "child", "family", "winner", "victor", "nation");

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

    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "can", "should", "must", "ought", "cannot");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    /** What is decided stands behind them as an infinitive, and is done by whoever decided. */
    private static final Set<String> DECISIONS = Set.of(
            "decision",
            "plan",
            "proposal",
            "call",
            "move",
            "vote",
            "demand",
            "request",
            "order",
            "threat",
            "promise",
            "offer",
            "right",
            "attempt",
            "effort",
            "bid");

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
            "outline");

    /** Prepositions before a gerund that tell what someone is said to do or kept from doing. */
    private static final Set<String> ALLEGED =
            Set.of("of", "for", "from", "without", "against", "about", "over", "into");

    private final EventContext context;

    ActionClauses(EventContext context) {
        this.context = context;
    }

    /** Whether the clause asserts what its verb says, and not as part of an act that is told already. */
    static boolean isTold(SentenceSyntax syntax, Clause clause, Set<Integer> told) {
        VerbGroup verb = clause.verb();
        Clause above = clause.link() == Clause.Link.INFINITIVE && clause.governor() >= 0
                ? syntax.clauses().get(clause.governor())
                : clause;
        boolean open = verb.negated() || isOpen(verb) || isOpen(above.verb());
        boolean condition = clause.opener() != null
                && (CONDITIONS.contains(clause.opener())
                        || verb.shape() == VerbGroup.Shape.ING && ALLEGED.contains(clause.opener()));
        boolean within = isWithin(syntax, clause, told);
        // "to help defend Norway"
        boolean bare = clause.verbChunk() > 0
                && clause.verb().isFinite()
                && syntax.chunks().get(clause.verbChunk() - 1).verb() != null;
        if (open || condition || within || bare || isDecidedByOthers(syntax, clause, above)) {
            return false;
        }
        Status status = StatusReader.of(syntax, clause);
        return status != Status.DENIED && status != Status.CANCELLED;
    }

    /** "defended the government's decision to suspend the talks": who defends it has suspended nothing. */
    private static boolean isDecidedByOthers(SentenceSyntax syntax, Clause clause, Clause above) {
        NounPhrase before = clause == above || clause.verbChunk() == 0
                ? null
                : syntax.chunks().get(clause.verbChunk() - 1).noun();
        return before != null
                && DECISIONS.contains(NounTriggers.singular(syntax, before))
                && !DECIDING.contains(above.verb().lemma());
    }

    /** "urged Norway to use the talks to press Sweden": whatever is to be done belongs to the act that is told. */
    private static boolean isWithin(SentenceSyntax syntax, Clause clause, Set<Integer> told) {
        Clause at = clause;
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
    static boolean isPassive(Clause clause, Action action) {
        return clause.verb().passive()
                && (action.follower().isEmpty()
                        || clause.under(action.follower()).isEmpty());
    }

    /** What the act is done to. */
    static List<NounPhrase> objects(SentenceSyntax syntax, Clause clause, Action action) {
        List<NounPhrase> objects = new ArrayList<>(isPassive(clause, action) ? clause.subject() : clause.object());
        if (!action.follower().isEmpty()) {
            clause.under(action.follower()).stream()
                    .filter(noun -> !objects.contains(noun))
                    .forEach(objects::add);
        }
        if (objects.isEmpty() && !action.follower().isEmpty()) {
            // "walked away from the talks"
            objects.addAll(behindFollower(syntax, clause));
        }
        if (!isPassive(clause, action)) {
            NounPhrase sum = sum(syntax, clause.verbChunk() + 1);
            if (sum != null) {
                return List.of(sum);
            }
        }
        if (objects.isEmpty() && isOfWhich(clause)) {
            // "the demand, which Norway rejected in May"
            NounPhrase antecedent = antecedent(syntax, clause.firstChunk());
            return antecedent == null ? objects : List.of(antecedent);
        }
        return objects;
    }

    private static List<NounPhrase> behindFollower(SentenceSyntax syntax, Clause clause) {
        int preposition = clause.verbChunk() + 2;
        boolean from = preposition + 1 < syntax.chunks().size()
                && syntax.chunkText(preposition).matches("from|of")
                && syntax.chunks().get(preposition + 1).noun() != null;
        return from ? syntax.groupFrom(preposition + 1).members() : List.of();
    }

    /** "pledged $10 million in aid", "gave C$5 million": the last phrase of a sum, which a sign for money begins. */
    private static @Nullable NounPhrase sum(SentenceSyntax syntax, int from) {
        List<Chunk> chunks = syntax.chunks();
        int sign = from;
        while (sign < chunks.size()
                && sign < from + 2
                && !chunks.get(sign).text().matches("[A-Za-z]{0,3}[$€£¥]")) {
            sign++;
        }
        NounPhrase last = null;
        for (int i = sign + 1;
                sign < from + 2 && i < chunks.size() && chunks.get(i).noun() != null;
                i++) {
            last = chunks.get(i).noun();
        }
        return last;
    }

    private static boolean isOfWhich(Clause clause) {
        return clause.link() == Clause.Link.RELATIVE
                && Set.of("which", "whom", "that").contains(clause.opener() == null ? "" : clause.opener())
                && !clause.verb().passive()
                && !clause.subject().isEmpty();
    }

    /** What stands right before "which", a comma aside. */
    private static @Nullable NounPhrase antecedent(SentenceSyntax syntax, int opener) {
        List<Chunk> chunks = syntax.chunks();
        int before = opener - 1;
        while (before > 0
                && (chunks.get(before).is(Chunk.Kind.COMMA)
                        || chunks.get(before).is(Chunk.Kind.TIME))) {
            before--;
        }
        return before < 0 ? null : chunks.get(before).noun();
    }

    /** Whether the clause has all that the action asks for. */
    boolean fits(SentenceSyntax syntax, Clause clause, Action action, List<NounPhrase> objects) {
        String after = syntax.chunkText(behindTime(syntax, clause.verbChunk() + 1));
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
        boolean actor = HUMANS.contains(syntax.words().get(noun.head()).lemma())
                || !context.participants().of(syntax, List.of(noun), List.of()).isEmpty();
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
                        && chunks.get(of).text().matches("of|in")
                ? chunks.get(of + 1).noun()
                : null;
        return behind == null ? head : NounTriggers.singular(syntax, behind);
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

    /** "voted to expel the envoy": what was voted for is an act itself. */
    boolean isAct(SentenceSyntax syntax, Clause clause) {
        return Action.of(clause.verb().lemma()).stream()
                .anyMatch(action -> fits(syntax, clause, action, objects(syntax, clause, action)));
    }

    /** "at least 31 people" were killed by a bomb, or by a flood. */
    static boolean isViolent(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> causes = new ArrayList<>(clause.under("by"));
        causes.addAll(clause.under("in"));
        return causes.stream().map(noun -> NounTriggers.singular(syntax, noun)).anyMatch(noun -> {
            Triggers.Trigger trigger = Triggers.noun(noun);
            return VIOLENCE.contains(noun) || trigger != null && trigger.type().equals("ATTACK");
        });
    }
}
