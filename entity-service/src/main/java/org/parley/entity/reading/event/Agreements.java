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

    /** "The truce took effect", "the pact has entered into force". */
    private static boolean isInForce(SentenceSyntax syntax, Clause clause) {
        String behind = syntax.chunkText(clause.verbChunk() + 1) + " " + syntax.chunkText(clause.verbChunk() + 2);
        return switch (clause.verb().lemma()) {
            case "take" -> behind.startsWith("effect");
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
