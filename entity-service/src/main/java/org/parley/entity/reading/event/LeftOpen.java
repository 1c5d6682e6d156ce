package org.parley.entity.reading.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.Clause.Link;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup.Shape;

/**
 * Clauses that leave open whether there is or will be what they speak of: wishes, advice, conditions, what somebody cannot
 * remember.
 */
final class LeftOpen {

    private static final Set<String> AVOWALS =
            Set.of("remember", "recall", "confirm", "comment", "discuss", "mention", "acknowledge");

    /** Verbs that ask for an act, or wish for it. */
    private static final Set<String> WISHING =
            Set.of("want", "wish", "love", "urge", "demand", "press", "ask", "request");

    /** Verbs behind which a gerund tells what is only thought of: "recommended closing the mine". */
    private static final Set<String> ADVISING = Set.of(
            "recommend", "suggest", "advise", "favour", "favor", "oppose", "avoid", "risk", "resist", "envisage");

    /** Verbs behind which "that she resign" is asked for. */
    private static final Set<String> MANDATIVE =
            Set.of("request", "ask", "demand", "insist", "recommend", "suggest", "propose", "urge", "order", "require");

    private static final Set<String> QUESTIONS = Set.of(
            "will", "would", "can", "could", "should", "may", "might", "did", "does", "do", "is", "are", "was", "were",
            "has", "have", "had");

    private static final Set<String> DUTIES = Set.of("should", "must", "ought");
    private static final String DEGREES = "very|highly|most|quite|extremely|rather";
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private LeftOpen() {}

    /** "cannot remember the meeting", "refused to discuss the visit": nothing is said of whether it took place. */
    static boolean isUnsaid(SentenceSyntax syntax, Clause clause) {
        boolean avowal = AVOWALS.contains(clause.verb().lemma());
        Clause governor = governor(syntax, clause);
        boolean refused = governor != null
                && clause.verb().shape() == Shape.INFINITIVE
                && Set.of("refuse", "decline").contains(governor.verb().lemma());
        return avowal && (clause.verb().negated() || refused);
    }

    /** Whether nobody says that it was done or is planned. */
    static boolean isOnlyThought(SentenceSyntax syntax, Clause clause) {
        return isQuestion(syntax)
                || isWish(syntax, clause)
                || isTrouble(syntax, clause)
                || isAskedFor(syntax, clause)
                || isDuty(syntax, clause)
                || isCondition(syntax, clause)
                || isAdvice(syntax, clause)
                || isPossibility(syntax, clause)
                || isDoubted(syntax, clause)
                || isUnable(syntax, clause)
                || isOfAny(syntax, clause)
                || isRumoured(syntax, clause);
    }

    /** "Will Norway back Sweden?": nobody says so. */
    static boolean isQuestion(SentenceSyntax syntax) {
        int last = syntax.words().size() - 1;
        return last > 0 && syntax.lower(last).equals("?") && QUESTIONS.contains(syntax.lower(0));
    }

    /** "amid rumours that Norway had pulled out": nobody says so. */
    private static boolean isRumoured(SentenceSyntax syntax, Clause clause) {
        int that = clause.firstChunk();
        while (that < clause.verbChunk() && !syntax.chunkText(that).equals("that")) {
            that++;
        }
        NounPhrase noun = !"that".equals(clause.opener()) || that < 1
                ? null
                : syntax.chunks().get(that - 1).noun();
        return noun != null
                && syntax.words()
                        .get(noun.head())
                        .lemma()
                        .matches("rumour|rumor|speculation|fear|chance|possibility|risk");
    }

    /** "rejected any agreement reached without us": none is said to have been. */
    private static boolean isOfAny(SentenceSyntax syntax, Clause clause) {
        NounPhrase subject = clause.subject().size() == 1 ? clause.subject().getFirst() : null;
        return subject != null
                && clause.verb().passive()
                && !clause.verb().isFinite()
                && clause.governor() >= 0
                && syntax.lower(subject.first()).equals("any");
    }

    /** "is unable to travel", "resigned without returning to Oslo". */
    private static boolean isUnable(SentenceSyntax syntax, Clause clause) {
        boolean unable = clause.verb().shape() == Shape.INFINITIVE
                && clause.verbChunk() > 0
                && syntax.chunkText(clause.verbChunk() - 1).matches("(?:.* )?unable");
        return unable
                || isYetTo(syntax, clause)
                || clause.verb().shape() == Shape.ING && "without".equals(clause.opener());
    }

    /** "have yet to agree". */
    private static boolean isYetTo(SentenceSyntax syntax, Clause clause) {
        int yet = clause.verbChunk() - 1;
        return clause.verb().shape() == Shape.INFINITIVE
                && yet > 0
                && syntax.chunkText(yet).equals("yet")
                && syntax.chunks().get(yet - 1).verb() != null;
    }

    /** "requested that Norway close its embassy": the bare verb tells what is asked for, not what was done. */
    static boolean isAskedFor(SentenceSyntax syntax, Clause clause) {
        Clause governor = clause.link() == Link.CONTENT ? governor(syntax, clause) : null;
        return governor != null
                && MANDATIVE.contains(governor.verb().lemma())
                && clause.verb().modal() == null
                && !clause.verb().past()
                && syntax.lower(clause.verb().main()).equals(clause.verb().lemma())
                && clause.subject().size() == 1;
    }

    /** "difficulties in passing the law": it is not said to have been passed. */
    private static boolean isTrouble(SentenceSyntax syntax, Clause clause) {
        int before = clause.verbChunk() - 2;
        NounPhrase noun = clause.verb().shape() != Shape.ING || before < 0
                ? null
                : syntax.chunks().get(before).noun();
        return noun != null
                && syntax.chunkText(before + 1).equals("in")
                && syntax.words().get(noun.head()).lemma().matches("difficulty|trouble|problem|delay")
                && !syntax.lower(noun.first()).matches("no|little|without");
    }

    /** "it was not certain that Norway would sue", "it is unlikely that she resigned". */
    private static boolean isDoubted(SentenceSyntax syntax, Clause clause) {
        Clause governor = clause.link() == Link.CONTENT ? governor(syntax, clause) : null;
        if (governor == null || !governor.verb().lemma().equals("be")) {
            return false;
        }
        int behind = governor.verbChunk() + 1;
        String after = syntax.chunkText(syntax.chunkText(behind).matches(DEGREES) ? behind + 1 : behind);
        return governor.verb().negated()
                ? after.matches("certain|clear|sure|likely|known|true|decided|possible")
                : after.matches(
                        "uncertain|unclear|unlikely|doubtful|possible|conceivable|not (?:certain|clear|sure|true)");
    }

    /** "wanted to meet her", "would like to visit", "called on Aas to resign", "does not need to resign". */
    private static boolean isWish(SentenceSyntax syntax, Clause clause) {
        Clause governor = governor(syntax, clause);
        if (governor == null || clause.verb().shape() != Shape.INFINITIVE) {
            return false;
        }
        return switch (governor.verb().lemma()) {
            case "like" -> governor.verb().modal() != null;
            // "rallied to force her to resign"
            case "force", "compel" -> governor.verb().shape() == Shape.INFINITIVE;
            // "rebels fighting to topple Aas", "had intended to sue Norway"
            case "fight", "struggle", "battle" -> true;
            case "intend", "hope", "plan" ->
                governor.verb().perfect() && governor.verb().past();
            case "call" -> syntax.chunkText(governor.verbChunk() + 1).matches("on|for");
            case "need", "have" ->
                governor.verb().negated() && governor.object().isEmpty();
            default -> WISHING.contains(governor.verb().lemma());
        };
    }

    /** "should resign", "must be ready to act and cut rates". */
    private static boolean isDuty(SentenceSyntax syntax, Clause clause) {
        String modal = sharing(syntax, clause).verb().modal();
        return modal != null && DUTIES.contains(modal);
    }

    /** "if Norway buys the company and closes its mines". */
    private static boolean isCondition(SentenceSyntax syntax, Clause clause) {
        Clause at = clause;
        while (!isConditional(at)
                && at.governor() >= 0
                && Set.of(Link.COORDINATED, Link.INFINITIVE, Link.ING).contains(at.link())) {
            at = syntax.clauses().get(at.governor());
        }
        return isConditional(at) || isInverted(syntax, at) || isProvided(syntax, at);
    }

    /** "will lift the ban provided that Norway drops its objection". */
    private static boolean isProvided(SentenceSyntax syntax, Clause clause) {
        Clause governor = clause.link() == Link.CONTENT ? governor(syntax, clause) : null;
        return governor != null
                && "that".equals(clause.opener())
                && syntax.chunkText(governor.verbChunk()).matches("provided|providing|assuming")
                && governor.verbChunk() == clause.firstChunk() - 1;
    }

    /** "Should Norway join NATO, taxes will fall": the parser takes the modal for a clause of its own. */
    private static boolean isInverted(SentenceSyntax syntax, Clause clause) {
        Clause governor = clause.link() == Link.CONTENT ? governor(syntax, clause) : null;
        return governor != null
                && syntax.chunkText(governor.verbChunk()).equals("should")
                && !governor.subject().isEmpty()
                && governor.subject().equals(clause.subject())
                && syntax.chunkOf(clause.subject().getFirst().first()) > governor.verbChunk();
    }

    private static boolean isConditional(Clause clause) {
        return clause.opener() != null && CONDITIONS.contains(clause.opener());
    }

    /** "recommended closing the mine", "interested in buying it". */
    private static boolean isAdvice(SentenceSyntax syntax, Clause clause) {
        if (clause.verb().shape() != Shape.ING) {
            return false;
        }
        Clause governor = governor(syntax, clause);
        boolean advised = governor != null
                && governor.verbChunk() == clause.verbChunk() - 1
                && ADVISING.contains(governor.verb().lemma());
        return advised
                || "in".equals(clause.opener())
                        && clause.verbChunk() > 1
                        && syntax.chunkText(clause.verbChunk() - 2).matches("(?:.* )?(?:interested|interest)");
    }

    /** "buying the company would give Norway a mine": what is done is the subject, which the parser does not see. */
    private static boolean isPossibility(SentenceSyntax syntax, Clause clause) {
        return clause.verb().shape() == Shape.ING
                && (clause.opener() == null || clause.opener().equals("that"))
                && syntax.clauses().stream()
                        .anyMatch(other -> other.governor() == clause.index()
                                && other.link() == Link.CONTENT
                                && other.opener() == null
                                && other.verb().modal() != null
                                && !other.subject().isEmpty()
                                && clause.object().equals(other.subject()));
    }

    /** The clause whose modal an infinitive, or what is coordinated with one, shares. */
    static Clause sharing(SentenceSyntax syntax, Clause clause) {
        Clause at = clause;
        Clause before = at.link() == Link.INFINITIVE ? governor(syntax, at) : beside(syntax, at);
        while (before != null) {
            at = before;
            before = at.link() == Link.INFINITIVE ? governor(syntax, at) : beside(syntax, at);
        }
        return at;
    }

    /** "is expected to meet Berg and sign an accord": the clause whose infinitive or modal a bare verb shares. */
    static @Nullable Clause beside(SentenceSyntax syntax, Clause clause) {
        boolean bare = clause.link() == Link.COORDINATED
                && clause.verb().first() == clause.verb().last()
                && syntax.lower(clause.verb().first()).equals(clause.verb().lemma())
                && clause.verbChunk() > 0
                && (syntax.chunks().get(clause.verbChunk() - 1).is(Chunk.Kind.CONJUNCTION)
                        || syntax.chunks().get(clause.verbChunk() - 1).is(Chunk.Kind.COMMA));
        Clause shared = bare ? governor(syntax, clause) : null;
        boolean sure = !StatusReader.isSameInPast(clause.verb().lemma());
        if (shared != null && isModal(syntax, shared, sure)) {
            return shared;
        }
        Clause first = shared == null || !sure ? null : beside(syntax, shared);
        if (first != null) {
            // "will cut jobs, close two plants and sell a third"
            return first;
        }
        Clause before = !bare || clause.index() == 0 ? null : syntax.clauses().get(clause.index() - 1);
        boolean infinitive = before != null && before.verb().shape() == Shape.INFINITIVE;
        return before != null && (sure && infinitive || isModal(syntax, before, sure)) ? before : null;
    }

    /** Of a verb that reads the same in the past, whatever hangs on the modal counts too: "should act to help and cut". */
    private static boolean isModal(SentenceSyntax syntax, Clause clause, boolean sure) {
        Clause at = clause;
        while (!sure && at.link() == Link.INFINITIVE && at.governor() >= 0) {
            at = syntax.clauses().get(at.governor());
        }
        return at.verb().modal() != null;
    }

    private static @Nullable Clause governor(SentenceSyntax syntax, Clause clause) {
        return clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
    }
}
