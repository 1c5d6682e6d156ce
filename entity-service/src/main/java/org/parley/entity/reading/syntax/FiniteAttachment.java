package org.parley.entity.reading.syntax;

import java.util.List;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Link;

/**
 * Finds the subject of a finite verb by the chunk before it: a noun ("Berg met"), a relative pronoun ("who met"), a
 * conjunction ("and met"), the end of a parenthesis ("Berg, the minister, met").
 */
final class FiniteAttachment {

    private final List<Chunk> chunks;
    private final LeftNouns nouns;
    private final DraftedClauses clauses;
    private final SubjectAttachment subjects;
    private final ClauseCoordination coordination;

    FiniteAttachment(List<Chunk> chunks, LeftNouns nouns, DraftedClauses clauses) {
        this.chunks = chunks;
        this.nouns = nouns;
        this.clauses = clauses;
        this.subjects = new SubjectAttachment(chunks, nouns, clauses);
        this.coordination = new ClauseCoordination(chunks, clauses);
    }

    /** The clause of a finite verb; before is the nearest chunk to its left that tells, or -1. */
    Attachment attach(int verbChunk, int before) {
        if (before < 0) {
            return Attachment.none(verbChunk);
        }
        Chunk left = chunks.get(before);
        if (left.is(Kind.RELATIVE)
                || LeftNouns.isThat(left)
                        && before > 0
                        && chunks.get(before - 1).noun() != null) {
            return relative(before, verbChunk);
        }
        if (left.is(Kind.CONJUNCTION)) {
            return coordination.attach(verbChunk, before);
        }
        int noun = left.noun() == null ? -1 : nouns.subjectHead(before);
        if (noun >= 0) {
            return subjects.attach(noun, verbChunk);
        }
        Clause last = clauses.last();
        if (left.is(Kind.COMMA) || left.text().equals("—") || left.text().equals("–")) {
            int outside = nouns.beforeParenthesis(before);
            if (outside >= 0) {
                return subjects.attach(outside, verbChunk);
            }
            Clause previous = clauses.lastFinite();
            if (previous != null && left.is(Kind.COMMA)) {
                return Attachment.under(previous, Link.COORDINATED, previous.subject(), verbChunk);
            }
        }
        if (left.is(Kind.SUBORDINATOR) && last != null) {
            return new Attachment(last.subject(), SubjectAttachment.link(left), last.index(), left.text(), before);
        }
        return Attachment.none(verbChunk);
    }

    /** "ministers including Berg and Aas, who left": all who are listed. */
    private List<NounPhrase> included(int antecedent, NounPhrase last, Chunk verb) {
        NounGroup listed = NounGroup.endingAt(chunks, antecedent);
        int before = listed.last() - 1;
        VerbGroup group = verb.verb();
        boolean one = verb.text().matches("(?:has|is|was|does)(?: .*)?")
                || group != null
                        && !group.past()
                        && group.modal() == null
                        && verb.text().endsWith("s");
        return !one && before >= 0 && chunks.get(before).text().equals("including") ? listed.members() : List.of(last);
    }

    /** "Berg, who met": the pronoun stands for the subject. */
    private Attachment relative(int pronoun, int verbChunk) {
        int antecedent = nouns.antecedent(pronoun);
        NounPhrase subject = antecedent < 0 ? null : chunks.get(antecedent).noun();
        return new Attachment(
                subject == null ? List.of() : included(antecedent, subject, chunks.get(verbChunk)),
                Link.RELATIVE,
                clauses.size() - 1,
                chunks.get(pronoun).text(),
                pronoun);
    }
}
