package org.parley.entity.reading.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.VerbGroup.Shape;

/**
 * Whether an event took place, is going on or is planned, from the form of the verb that tells of it and from the verbs
 * above: "met", "is to meet", "failed to meet", "began meeting".
 */
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

    private StatusReader() {}

    private static @Nullable Clause governor(SentenceSyntax syntax, Clause clause) {
        return clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
    }

    /** "cannot remember the meeting", "refused to discuss the visit": nothing is said of whether it took place. */
    static boolean isLeftOpen(SentenceSyntax syntax, Clause clause) {
        boolean avowal = AVOWALS.contains(clause.verb().lemma());
        Clause governor = governor(syntax, clause);
        boolean refused = governor != null
                && clause.verb().shape() == Shape.INFINITIVE
                && Set.of("refuse", "decline").contains(governor.verb().lemma());
        return avowal && (clause.verb().negated() || refused);
    }

    /** "wanted to meet her", "would like to visit", "called on Aas to resign": nobody says that it is planned. */
    static boolean isWish(SentenceSyntax syntax, Clause clause) {
        Clause governor = governor(syntax, clause);
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
        if (verb.lemma().equals("face") && !verb.past() && !verb.perfect()) {
            // "faces a vote"
            return Status.PLANNED;
        }
        boolean now = !verb.past() || verb.perfect() || isReported(syntax, clause);
        return verb.progressive() && now ? Status.ONGOING : Status.HELD;
    }

    /** "said it was evacuating": what goes on while somebody says so. */
    private static boolean isReported(SentenceSyntax syntax, Clause clause) {
        Clause governor = governor(syntax, clause);
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
        Clause shared = bare ? governor(syntax, clause) : null;
        if (shared != null && shared.verb().modal() != null) {
            return shared;
        }
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
        Clause governor = governor(syntax, clause);
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
        Clause governor = governor(syntax, clause);
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

    /** What is begun, resumed or continued goes on. */
    static Status begun(Clause clause, Status status) {
        boolean beginning = Set.of("begin", "start", "resume", "continue", "pursue")
                .contains(clause.verb().lemma());
        return beginning && status == Status.HELD ? Status.ONGOING : status;
    }
}
