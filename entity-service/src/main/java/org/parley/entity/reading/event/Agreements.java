package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/**
 * When a word for an agreement tells that there is one: "signed a pact", "the truce took effect", "broke the ceasefire".
 * Not where it is only aimed at or missed: "efforts to broker a deal", "failed to reach a deal".
 */
final class Agreements {

    static final String TYPE = "AGREEMENT";

    private static final Set<String> SEALING = Set.of(
            "sign",
            "reach",
            "strike",
            "seal",
            "conclude",
            "ink",
            "clinch",
            "finalize",
            "finalise",
            "agree",
            "announce",
            "broker",
            "violate",
            "enter",
            "break");
    /** Verbs behind which an agreement is still to be made. */
    private static final Set<String> WISHING =
            Set.of("hope", "wait", "call", "push", "press", "seek", "want", "need", "expect", "demand", "wish");

    private static final Set<String> WITNESSING = Set.of(
            "preside", "attend", "witness", "oversee", "watch", "announce", "welcome", "hail", "praise", "celebrate");

    private static final Set<String> MADE = Set.of("sign", "reach", "ink", "conclude", "strike", "broker", "seal");

    private static final Set<String> RESTING = Set.of(
            "welcome", "praise", "hail", "applaud", "criticise", "criticize", "condemn", "violate", "breach", "break");
    private static final Set<String> AIMS = Set.of(
            "effort", "bid", "attempt", "push", "drive", "hope", "way", "chance", "pressure", "initiative", "campaign");

    private Agreements() {}

    /** Whether the clause says that the agreement of the phrase was made, is in force or is there. */
    static boolean isTold(EventNominal nominal) {
        Clause clause = nominal.clause();
        if (clause == null) {
            return false;
        }
        return isThere(nominal)
                || isSignedInPassing(nominal)
                || isOfSigning(nominal)
                || nominal.isSubject() && isInForce(nominal.syntax(), clause)
                || isSealed(nominal, clause);
    }

    /** "welcomed the agreement between Norway and Sweden": what is praised, blamed or broken is there already. */
    private static boolean isThere(EventNominal nominal) {
        List<Chunk> chunks = nominal.syntax().chunks();
        int behind = nominal.chunk() + 1;
        int next = behind < chunks.size() && chunks.get(behind).is(Chunk.Kind.TIME) ? behind + 1 : behind;
        return nominal.isBehind(RESTING)
                && next < chunks.size()
                && chunks.get(next).text().equals("between");
    }

    /** "the memorandum signed in Oslo", "a pact reached on Monday": what was made is there. */
    static boolean isSignedInPassing(EventNominal nominal) {
        Clause made = nominal.syntax().clauseAt(nominal.chunk() + 1);
        boolean wished = nominal.clause() != null
                && WISHING.contains(nominal.clause().verb().lemma());
        return made != null
                && !wished
                && !nominal.syntax().lower(nominal.phrase().first()).equals("no")
                && !made.verb().isFinite()
                && made.verb().passive()
                && MADE.contains(made.verb().lemma());
    }

    /** "presided over the signing of a pact". */
    static boolean isOfSigning(EventNominal nominal) {
        int of = nominal.chunk() - 1;
        NounPhrase signing =
                of < 1 ? null : nominal.syntax().chunks().get(of - 1).noun();
        boolean attended = nominal.clause() != null
                && WITNESSING.contains(nominal.clause().verb().lemma());
        boolean followed = of > 1 && nominal.syntax().chunkText(of - 2).matches("after|following|since|upon");
        return signing != null
                && (attended || followed)
                && nominal.syntax().chunkText(of).equals("of")
                && nominal.syntax().lower(signing.head()).equals("signing");
    }

    /** "The truce took effect", "the pact has entered into force", or is there no more: "the truce collapsed". */
    private static boolean isInForce(SentenceSyntax syntax, Clause clause) {
        String behind = syntax.chunkText(clause.verbChunk() + 1) + " " + syntax.chunkText(clause.verbChunk() + 2);
        return switch (clause.verb().lemma()) {
            case "take" -> behind.matches("(?:effect|hold|force)(?: .*)?");
            case "collapse", "unravel" -> true;
            case "fall" -> behind.matches("(?:through|apart)(?: .*)?");
            case "hold" -> clause.object().isEmpty();
            case "enter", "come" -> behind.matches("into (?:force|effect)");
            default -> false;
        };
    }

    /** "Norway and Sweden signed a pact", "a deal was reached". */
    private static boolean isSealed(EventNominal nominal, Clause clause) {
        return SEALING.contains(clause.verb().lemma())
                && (nominal.isObject() || nominal.isSubject())
                && !isMissed(nominal.syntax(), clause)
                && !isAim(nominal.syntax(), clause);
    }

    /** "without reaching a deal", "failed to reach a deal". */
    private static boolean isMissed(SentenceSyntax syntax, Clause clause) {
        return "without".equals(clause.opener()) || StatusReader.of(syntax, clause) == Status.DENIED;
    }

    /** "efforts to broker an agreement": what a noun only aims at has no place among the events yet. */
    private static boolean isAim(SentenceSyntax syntax, Clause clause) {
        NounPhrase before = clause.verbChunk() == 0
                ? null
                : syntax.chunks().get(clause.verbChunk() - 1).noun();
        return clause.verb().shape() == VerbGroup.Shape.INFINITIVE
                && before != null
                && AIMS.contains(syntax.words().get(before.head()).lemma());
    }
}
