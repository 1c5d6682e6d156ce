package org.parley.entity.reading.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.ContentVerbs;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
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
            "write",
            "force",
            "oblige",
            "compel",
            "prompt",
            "cause",
            "pay");

    private static final Set<String> SAME_IN_PAST = Set.of(
            "cut", "put", "set", "hit", "burst", "quit", "let", "hurt", "shut", "cast", "broadcast", "beat", "read");

    /** Behind these the present speaks of what is to come. */
    private static final Set<String> AHEAD = Set.of("when", "once", "until", "before", "after");

    /** What was done before something else that was done. */
    /** "spoke to reporters before meeting Aas", "resigned before meeting her": of what is to come, or never came. */
    private static final Set<String> OPEN_BEFORE = Set.of(
            "speak",
            "talk",
            "brief",
            "address",
            "tell",
            "arrive",
            "wait",
            "die",
            "resign",
            "quit",
            "leave",
            "depart",
            "stop",
            "collapse",
            "disappear",
            "vanish",
            "crash",
            "withdraw",
            "cancel");

    /** "led the bank before becoming minister": what a career came to. */
    private static final Set<String> COMING_TO = Set.of("become", "join", "lead", "enter", "move");

    private static final Set<String> NOT_DONE = Set.of("fail", "refuse", "decline", "deny");

    private static final String ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
            + "|twelfth|[0-9]+(?:st|nd|rd|th)|latest|last|only";

    private StatusReader() {}

    private static @Nullable Clause governor(SentenceSyntax syntax, Clause clause) {
        return clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
    }

    /** The status of the event that the clause's verb tells of. */
    static Status of(SentenceSyntax syntax, Clause clause) {
        VerbGroup verb = clause.verb();
        if (isNegated(verb)) {
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
        Clause beside = LeftOpen.beside(syntax, clause);
        if (beside != null) {
            return of(syntax, beside);
        }
        if (verb.shape() == Shape.ING) {
            return ofIng(syntax, clause);
        }
        boolean leaving = verb.lemma().equals("depart")
                || verb.lemma().equals("leave")
                        && syntax.chunkText(clause.verbChunk() + 1).equals("for");
        boolean ahead = isPresent(verb) && (leaving || AHEAD.contains(clause.opener() == null ? "" : clause.opener()));
        boolean facing = verb.lemma().equals("face") && !verb.past() && !verb.perfect();
        boolean polling = isPresent(verb)
                && verb.lemma().equals("go")
                && clause.under("to").stream()
                        .anyMatch(noun -> syntax.lower(noun.head()).equals("polls"));
        if (facing || verb.lemma().equals("await") || ahead || polling) {
            // "faces a vote", "is awaiting trial", "goes to the polls on Sunday", "when Norway completes its review"
            return Status.PLANNED;
        }
        boolean now = !verb.past() || verb.perfect() || isReported(syntax, clause);
        return verb.progressive() && now ? Status.ONGOING : Status.HELD;
    }

    /** Whether it is told as not done; who "pleaded not guilty" has pleaded. */
    static boolean isNegated(VerbGroup verb) {
        return verb.negated() && !verb.lemma().equals("plead");
    }

    private static boolean isPresent(VerbGroup verb) {
        return !verb.past() && !verb.perfect() && !verb.progressive() && !SAME_IN_PAST.contains(verb.lemma());
    }

    /** "said it was evacuating": what goes on while somebody says so. */
    private static boolean isReported(SentenceSyntax syntax, Clause clause) {
        Clause governor = governor(syntax, clause);
        return governor != null
                && clause.link() == Clause.Link.CONTENT
                && governor.verb().isFinite()
                && governor.verb().past();
    }

    /** Whether a verb's base form is its past, too. */
    static boolean isSameInPast(String lemma) {
        return SAME_IN_PAST.contains(lemma);
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
        if (before != null && isOneOfMany(syntax, before) || isHadTo(clause, governor)) {
            return of(syntax, governor);
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
        // who "does not need" a permit to meet may meet
        if (governor.verb().negated() && PLANNING.contains(lemma) && !lemma.equals("need")) {
            return Status.CANCELLED;
        }
        return DONE_FOR.contains(lemma) ? of(syntax, governor) : Status.PLANNED;
    }

    /** "is the third minister to resign": one who has. */
    private static boolean isOneOfMany(SentenceSyntax syntax, NounPhrase noun) {
        String head = syntax.words().get(noun.head()).lemma();
        boolean ordinal = false;
        for (int i = noun.first() + 1; i < noun.head(); i++) {
            ordinal = ordinal || syntax.lower(i).matches(ORDINAL);
        }
        return ordinal
                && syntax.lower(noun.first()).equals("the")
                && (PersonNouns.isPerson(head) || head.matches("country|nation|state|company|firm|bank|airline"));
    }

    /** "had to close the mine": it was closed. */
    private static boolean isHadTo(Clause clause, Clause governor) {
        return governor.verb().lemma().equals("have")
                && governor.verb().past()
                && governor.verb().modal() == null
                && governor.verbChunk() == clause.verbChunk() - 1;
    }

    private static Status ofIng(SentenceSyntax syntax, Clause clause) {
        Clause governor = governor(syntax, clause);
        String opener = clause.opener() == null ? "" : clause.opener();
        if (opener.equals("before")) {
            // "met Aas before flying to Oslo", but "said before meeting Aas"
            boolean done = governor != null
                    && governor.verb().isFinite()
                    && governor.verb().past()
                    && (!ContentVerbs.contains(governor.verb())
                                    && !governor.verb().passive()
                                    && !OPEN_BEFORE.contains(governor.verb().lemma())
                                    && !PLANNING.contains(governor.verb().lemma())
                            || COMING_TO.contains(clause.verb().lemma()));
            return done && governor != null ? of(syntax, governor) : Status.PLANNED;
        }
        if (governor == null || opener.equals("after") || opener.equals("since") || opener.equals("by")) {
            return Status.HELD;
        }
        if (opener.equals("out") && governor.verb().lemma().equals("rule")) {
            // "ruled out meeting her", "did not rule out meeting her"
            return governor.verb().negated() ? Status.PLANNED : Status.DENIED;
        }
        boolean direct = governor.verbChunk() == clause.verbChunk() - 1;
        if (direct && ONGOING.contains(governor.verb().lemma())) {
            return Status.ONGOING;
        }
        return direct && PLANNING.contains(governor.verb().lemma()) ? Status.PLANNED : of(syntax, governor);
    }

    /** What is begun, resumed or continued goes on; what is put up for sale is yet to be sold. */
    static Status begun(Clause clause, Status status) {
        if (clause.verb().lemma().equals("put")
                && !clause.under("for").isEmpty()
                && clause.under("on").isEmpty()) {
            return Status.PLANNED;
        }
        boolean beginning = Set.of("begin", "start", "resume", "continue", "pursue")
                .contains(clause.verb().lemma());
        // "is under investigation"
        boolean state = clause.verb().lemma().equals("be")
                && !clause.verb().past()
                && !clause.verb().perfect()
                && !clause.under("under").isEmpty();
        // "has been at war since May", "are on strike"
        state |= clause.verb().lemma().equals("be")
                && (clause.verb().perfect() || !clause.verb().past())
                && !(clause.under("at").isEmpty() && clause.under("on").isEmpty());
        return (beginning || state) && status == Status.HELD ? Status.ONGOING : status;
    }
}
