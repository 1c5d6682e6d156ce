package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Link;

/**
 * Tells by what stands before its subject how a clause with a subject of its own hangs on the sentence: after "because"
 * as an adverbial, after "said" as what is said, after "and" as a further main clause.
 */
final class SubjectAttachment {

    private static final Set<String> ADVERBIAL = Set.of(
            "after",
            "before",
            "while",
            "when",
            "as",
            "because",
            "although",
            "though",
            "since",
            "until",
            "if",
            "once",
            "unless",
            "whereas");

    private final List<Chunk> chunks;
    private final LeftNouns nouns;
    private final DraftedClauses clauses;

    SubjectAttachment(List<Chunk> chunks, LeftNouns nouns, DraftedClauses clauses) {
        this.chunks = chunks;
        this.nouns = nouns;
        this.clauses = clauses;
    }

    /** What a subordinator makes of its clause: "after" an adverbial, "that" the content of another one. */
    static Link link(Chunk subordinator) {
        return ADVERBIAL.contains(subordinator.text()) ? Link.ADVERBIAL : Link.CONTENT;
    }

    /** The clause of the verb whose subject is the group that ends with the noun chunk. */
    Attachment attach(int noun, int verbChunk) {
        NounGroup group = NounGroup.endingAt(chunks, noun);
        List<NounPhrase> subject = group.members();
        int first = group.last();
        boolean apart = clauses.hasVerbBetween(first, verbChunk);
        int start = apart ? verbChunk : first;
        int opener = nouns.skipLeft(first - 1);
        if (opener < 0) {
            return new Attachment(subject, Link.MAIN, -1, null, start);
        }
        Chunk before = chunks.get(opener);
        int opened = apart ? verbChunk : opener;
        if (before.is(Kind.SUBORDINATOR)) {
            Link link = isRelativeThat(opener) ? Link.RELATIVE : link(before);
            return new Attachment(subject, link, clauses.governorBefore(opener), before.text(), opened);
        }
        if (before.is(Kind.RELATIVE)) {
            return new Attachment(subject, Link.RELATIVE, clauses.governorBefore(opener), before.text(), opened);
        }
        int modified = before.verb() == null || apart ? -1 : modified(opener, before.verb());
        if (modified >= 0) {
            return attach(modified, verbChunk);
        }
        if (before.verb() != null && (!apart || ContentVerbs.contains(before.verb()))) {
            return new Attachment(subject, Link.CONTENT, clauses.governorBefore(first), null, start);
        }
        if (before.is(Kind.CONJUNCTION)) {
            return new Attachment(subject, Link.COORDINATED, clauses.governorBefore(first), before.text(), opened);
        }
        if (before.noun() != null && nouns.governedByTelling(opener)) {
            return new Attachment(subject, Link.CONTENT, clauses.governorBefore(first), null, start);
        }
        return new Attachment(subject, Link.MAIN, -1, null, start);
    }

    /** "plans to build a dam were dropped", "talks on ending the war will begin": the noun that the verb hangs on; or -1. */
    private int modified(int verbChunk, VerbGroup verb) {
        boolean gerund = verb.shape() == VerbGroup.Shape.ING && isPreposition(verbChunk - 1);
        if (ContentVerbs.contains(verb) || !gerund && verb.shape() != VerbGroup.Shape.INFINITIVE) {
            return -1;
        }
        int left = nouns.skipLeft(verbChunk - (gerund ? 2 : 1));
        int noun = left < 0 || chunks.get(left).noun() == null ? -1 : nouns.subjectHead(left);
        int prior =
                noun < 0 ? -1 : nouns.skipLeft(NounGroup.endingAt(chunks, noun).last() - 1);
        VerbGroup governing = prior < 0 ? null : chunks.get(prior).verb();
        return governing != null && !ContentVerbs.contains(governing) ? -1 : noun;
    }

    private boolean isPreposition(int chunk) {
        return chunk >= 0 && chunks.get(chunk).is(Kind.PREPOSITION);
    }

    /** "the plan that Berg drafted", unlike "the hope that Berg stays" and "told Aas that Berg stays". */
    private boolean isRelativeThat(int that) {
        return LeftNouns.isThat(chunks.get(that))
                && that > 0
                && chunks.get(that - 1).noun() != null
                && !nouns.isContentNoun(that - 1)
                && !nouns.governedByTelling(that - 1)
                && !nouns.governedByTelling(nouns.headOfModifiers(that - 1));
    }
}
