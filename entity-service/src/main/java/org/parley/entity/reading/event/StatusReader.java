package org.parley.entity.reading.event;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.VerbGroup.Shape;

/** Whether an event took place, is planned or was called off, from the verbs above it and the words beside it. */
final class StatusReader {

    private static final Set<String> PLANNING = Set.of(
            "expect",
            "schedule",
            "plan",
            "set",
            "slate",
            "intend",
            "hope",
            "aim",
            "agree",
            "want",
            "seek",
            "prepare",
            "propose",
            "arrange",
            "invite",
            "offer",
            "promise",
            "vow",
            "pledge",
            "consider",
            "ask",
            "urge",
            "decide",
            "need",
            "call",
            "poise",
            "request",
            "mull",
            "weigh",
            "anticipate",
            "book",
            "threaten",
            "demand",
            "discuss",
            "explore",
            "eye",
            "be",
            "tell",
            "order",
            "try",
            "attempt",
            "wait",
            "announce");
    private static final Set<String> ONGOING = Set.of("begin", "start", "continue", "keep", "resume");
    private static final Set<String> AVOWALS =
            Set.of("remember", "recall", "confirm", "comment", "discuss", "mention", "acknowledge");
    /** What was done for an end by which that end is reached: "walked out to protest", "voted to expel". */
    private static final Set<String> DONE_FOR = Set.of(
            "manage",
            "help",
            "vote",
            "come",
            "go",
            "travel",
            "fly",
            "return",
            "arrive",
            "visit",
            "walk",
            "gather",
            "march",
            "rally",
            "meet",
            "assemble",
            "phone",
            "telephone",
            "write");

    private static final Set<String> SAME_IN_PAST =
            Set.of("cut", "put", "set", "hit", "quit", "let", "hurt", "shut", "cast", "broadcast", "beat", "read");

    /** Verbs that ask for an act, or wish for it. */
    private static final Set<String> WISHING =
            Set.of("want", "wish", "love", "urge", "demand", "press", "ask", "request");

    private static final Set<String> NOT_DONE = Set.of("fail", "refuse", "decline", "deny");
    /** What a verb does to the event that it governs. */
    private static final Map<String, Status> CHANGES = Map.ofEntries(
            Map.entry("postpone", Status.POSTPONED),
            Map.entry("delay", Status.POSTPONED),
            Map.entry("defer", Status.POSTPONED),
            Map.entry("reschedule", Status.POSTPONED),
            Map.entry("cancel", Status.CANCELLED),
            Map.entry("scrap", Status.CANCELLED),
            Map.entry("shelve", Status.CANCELLED),
            Map.entry("abandon", Status.CANCELLED),
            Map.entry("terminate", Status.CANCELLED),
            Map.entry("skip", Status.CANCELLED),
            Map.entry("suspend", Status.ON_HOLD),
            Map.entry("halt", Status.ON_HOLD),
            Map.entry("pause", Status.ON_HOLD),
            Map.entry("freeze", Status.ON_HOLD),
            Map.entry("stall", Status.ON_HOLD),
            Map.entry("deny", Status.DENIED),
            Map.entry("block", Status.CANCELLED),
            Map.entry("adjourn", Status.ON_HOLD));

    private static final Map<String, Status> ADJECTIVES = Map.ofEntries(
            Map.entry("planned", Status.PLANNED),
            Map.entry("upcoming", Status.PLANNED),
            Map.entry("proposed", Status.PLANNED),
            Map.entry("scheduled", Status.PLANNED),
            Map.entry("next", Status.PLANNED),
            Map.entry("future", Status.PLANNED),
            Map.entry("forthcoming", Status.PLANNED),
            Map.entry("possible", Status.PLANNED),
            Map.entry("potential", Status.PLANNED),
            Map.entry("expected", Status.PLANNED),
            Map.entry("further", Status.PLANNED),
            Map.entry("ongoing", Status.ONGOING),
            Map.entry("current", Status.ONGOING),
            Map.entry("continuing", Status.ONGOING),
            Map.entry("recent", Status.HELD),
            Map.entry("previous", Status.HELD),
            Map.entry("last", Status.HELD),
            Map.entry("earlier", Status.HELD),
            Map.entry("past", Status.HELD),
            Map.entry("postponed", Status.POSTPONED),
            Map.entry("delayed", Status.POSTPONED),
            Map.entry("cancelled", Status.CANCELLED),
            Map.entry("canceled", Status.CANCELLED),
            Map.entry("suspended", Status.ON_HOLD),
            Map.entry("stalled", Status.ON_HOLD));

    private StatusReader() {}

    /** "cannot remember the meeting", "refused to discuss the visit": nothing is said of whether it took place. */
    static boolean isLeftOpen(SentenceSyntax syntax, Clause clause) {
        boolean avowal = AVOWALS.contains(clause.verb().lemma());
        Clause governor = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        boolean refused = governor != null
                && clause.verb().shape() == Shape.INFINITIVE
                && Set.of("refuse", "decline").contains(governor.verb().lemma());
        return avowal && (clause.verb().negated() || refused);
    }

    /** "wanted to meet her", "would like to visit", "called on Aas to resign": nobody says that it is planned. */
    static boolean isWish(SentenceSyntax syntax, Clause clause) {
        Clause governor = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        if (governor == null || clause.verb().shape() != Shape.INFINITIVE) {
            return false;
        }
        return switch (governor.verb().lemma()) {
            case "like" -> governor.verb().modal() != null;
            case "call" -> syntax.chunkText(governor.verbChunk() + 1).equals("on");
            default -> WISHING.contains(governor.verb().lemma());
        };
    }

    /** The status of the event that the clause's verb tells of. */
    static Status of(SentenceSyntax syntax, Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb.negated()) {
            return "will".equals(verb.modal()) ? Status.CANCELLED : Status.DENIED;
        }
        if (clause.verbChunk() > 0
                && syntax.chunks().get(clause.verbChunk() - 1).text().matches("(?:due )?to")) {
            // "is due to host"
            return Status.PLANNED;
        }
        if (verb.modal() != null) {
            return Status.PLANNED;
        }
        if (verb.shape() == Shape.INFINITIVE) {
            return ofInfinitive(syntax, clause);
        }
        Clause beside = besideInfinitive(syntax, clause);
        if (beside != null) {
            return of(syntax, beside);
        }
        if (verb.shape() == Shape.ING) {
            return ofIng(syntax, clause);
        }
        boolean now = !verb.past() || verb.perfect() || isReported(syntax, clause);
        return verb.progressive() && now ? Status.ONGOING : Status.HELD;
    }

    /** "said it was evacuating": what goes on while somebody says so. */
    private static boolean isReported(SentenceSyntax syntax, Clause clause) {
        Clause governor = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        return governor != null
                && clause.link() == Clause.Link.CONTENT
                && governor.verb().isFinite()
                && governor.verb().past();
    }

    /** "is expected to meet Berg and sign an accord": a bare verb shares the infinitive or the modal before it. */
    private static @Nullable Clause besideInfinitive(SentenceSyntax syntax, Clause clause) {
        VerbGroup verb = clause.verb();
        boolean bare = clause.link() == Clause.Link.COORDINATED
                && verb.first() == verb.last()
                && syntax.lower(verb.first()).equals(verb.lemma())
                && !SAME_IN_PAST.contains(verb.lemma())
                && clause.verbChunk() > 0
                && syntax.chunks().get(clause.verbChunk() - 1).is(Kind.CONJUNCTION);
        Clause before = !bare || clause.index() == 0 ? null : syntax.clauses().get(clause.index() - 1);
        return before != null
                        && (before.verb().shape() == Shape.INFINITIVE
                                || before.verb().modal() != null)
                ? before
                : null;
    }

    private static Status ofInfinitive(SentenceSyntax syntax, Clause clause) {
        if (clause.verb().perfect()) {
            return Status.HELD;
        }
        NounPhrase before = clause.verbChunk() == 0
                ? null
                : syntax.chunks().get(clause.verbChunk() - 1).noun();
        if (before != null && syntax.lower(before.first()).equals("no")) {
            // "has no plans to meet"
            return Status.DENIED;
        }
        Clause governor = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        if (governor == null) {
            return Status.PLANNED;
        }
        String lemma = governor.verb().lemma();
        if (NOT_DONE.contains(lemma)) {
            return Status.DENIED;
        }
        if (lemma.equals("call")
                && governor.verb().isFinite()
                && !governor.object().isEmpty()) {
            // "called her to congratulate her", not "called on her to resign"
            return of(syntax, governor);
        }
        if (ONGOING.contains(lemma)) {
            return Status.ONGOING;
        }
        if (governor.verb().negated() && PLANNING.contains(lemma)) {
            return Status.CANCELLED;
        }
        return DONE_FOR.contains(lemma) && governor.verb().shape() != Shape.INFINITIVE
                ? of(syntax, governor)
                : Status.PLANNED;
    }

    private static Status ofIng(SentenceSyntax syntax, Clause clause) {
        Clause governor = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        String opener = clause.opener() == null ? "" : clause.opener();
        if (opener.equals("before")) {
            return Status.PLANNED;
        }
        if (governor == null || opener.equals("after") || opener.equals("since") || opener.equals("by")) {
            return Status.HELD;
        }
        boolean direct = governor.verbChunk() == clause.verbChunk() - 1;
        if (direct && ONGOING.contains(governor.verb().lemma())) {
            return Status.ONGOING;
        }
        return direct && PLANNING.contains(governor.verb().lemma()) ? Status.PLANNED : of(syntax, governor);
    }

    /** "cancelled a trip to Oslo, where she was to meet Aas": what is planned there is called off too. */
    static @Nullable Status calledOff(SentenceSyntax syntax, Clause clause, @Nullable Status status) {
        Clause holder = clause;
        while (holder.link() == Clause.Link.INFINITIVE && holder.governor() >= 0) {
            holder = syntax.clauses().get(holder.governor());
        }
        boolean there = status == Status.PLANNED && "where".equals(holder.opener()) && holder.governor() >= 0;
        Status change = there ? change(syntax, syntax.clauses().get(holder.governor())) : null;
        return change == null ? status : change;
    }

    /** What is begun, resumed or continued goes on. */
    static Status begun(Clause clause, Status status) {
        boolean beginning = Set.of("begin", "start", "resume", "continue", "pursue")
                .contains(clause.verb().lemma());
        return beginning && status == Status.HELD ? Status.ONGOING : status;
    }

    /** What the verb does to an event that is its object or, passive, its subject; null if it does nothing of the kind. */
    static @Nullable Status change(SentenceSyntax syntax, Clause clause) {
        Status change = CHANGES.get(clause.verb().lemma());
        int next = clause.verbChunk() + 1;
        String after = syntax.chunkText(next);
        String second = syntax.chunkText(next + 1);
        if (change == null) {
            change = switch (clause.verb().lemma()) {
                case "call" -> after.equals("off") ? Status.CANCELLED : null;
                case "put" ->
                    after.equals("off")
                            ? Status.POSTPONED
                            : after.equals("on") && second.equals("hold") ? Status.ON_HOLD : null;
                case "push" -> after.equals("back") ? Status.POSTPONED : null;
                case "remain", "be", "stay", "go", "take" -> stateAfter(syntax, next);
                default -> null;
            };
        }
        if (change == null || clause.verb().negated()) {
            return null;
        }
        boolean only = clause.verb().modal() != null && !clause.verb().modal().startsWith("w");
        return only || change == Status.DENIED && clause.verb().passive() ? null : change;
    }

    /** "remains on hold", "is off the table", "are under way". */
    private static @Nullable Status stateAfter(SentenceSyntax syntax, int chunk) {
        StringBuilder words = new StringBuilder();
        for (int i = chunk; i < Math.min(chunk + 3, syntax.chunks().size()); i++) {
            words.append(syntax.chunks().get(i).text()).append(' ');
        }
        String text = words.toString();
        if (text.contains("on hold")
                || text.startsWith("suspended")
                || text.startsWith("stalled")
                || text.contains("in limbo")
                || text.contains("on ice")) {
            return Status.ON_HOLD;
        }
        if (text.contains("off the table") || text.startsWith("off ")) {
            return Status.CANCELLED;
        }
        if (text.startsWith("postponed") || text.matches("(?:ahead |place )?at a later .*")) {
            return Status.POSTPONED;
        }
        return text.startsWith("under way") || text.startsWith("underway") || text.startsWith("ongoing")
                ? Status.ONGOING
                : null;
    }

    /** What an adjective of the phrase says: "planned", "ongoing", "postponed". */
    static @Nullable Status adjective(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            Status status = ADJECTIVES.get(syntax.lower(i));
            if (status != null) {
                return status;
            }
        }
        int chunk = syntax.chunkOf(noun.head());
        Chunk next = chunk + 1 < syntax.chunks().size() ? syntax.chunks().get(chunk + 1) : null;
        boolean scheduled = next != null
                && next.verb() != null
                && next.is(Kind.VERB)
                && next.verb().passive()
                && Set.of("schedule", "plan", "set", "slate")
                        .contains(next.verb().lemma())
                && !next.verb().isFinite();
        return scheduled ? Status.PLANNED : null;
    }
}
