package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Link;

/**
 * Finds who does what an infinitive, an -ing form or a participle says. Such a verb rarely has a subject of its own; it
 * takes one from the clause that it hangs on ("Berg hopes to win": Berg; "Berg urged Aas to resign": Aas) or is said of
 * the noun before it ("the plan drafted in Oslo").
 */
final class NonFiniteAttachment {

    /** Verbs whose object does what the infinitive after it says. */
    private static final Set<String> OBJECT_CONTROL =
            WordLists.set(NonFiniteAttachment.class, "object-control-verbs.txt");

    private final List<Chunk> chunks;
    private final LeftNouns nouns;
    private final DraftedClauses clauses;
    private final SubjectAttachment subjects;
    private final ClauseCoordination coordination;

    NonFiniteAttachment(List<Chunk> chunks, LeftNouns nouns, DraftedClauses clauses) {
        this.chunks = chunks;
        this.nouns = nouns;
        this.clauses = clauses;
        this.subjects = new SubjectAttachment(chunks, nouns, clauses);
        this.coordination = new ClauseCoordination(chunks, clauses);
    }

    /** The clause of an infinitive; before is the nearest chunk to its left that tells, or -1, as it is below. */
    Attachment infinitive(int verbChunk, int before) {
        Clause governor = clauses.last();
        if (governor == null) {
            // a headline: "Leaders to meet in Oslo"
            int subject = nounAt(before) == null ? -1 : nouns.subjectHead(before);
            return subject >= 0 ? subjects.attach(subject, verbChunk) : Attachment.none(verbChunk);
        }
        if (isAt(before, Kind.CONJUNCTION)) {
            return coordination.attach(verbChunk, before);
        }
        NounPhrase wanted = wanted(governor, before);
        if (wanted != null) {
            return Attachment.under(governor, Link.INFINITIVE, List.of(wanted), verbChunk);
        }
        List<NounPhrase> planning = planning(before);
        if (!planning.isEmpty()) {
            return Attachment.under(governor, Link.INFINITIVE, planning, verbChunk);
        }
        List<NounPhrase> object = NounGroup.objectOf(chunks, governor.verbChunk());
        boolean byObject = OBJECT_CONTROL.contains(governor.verb().lemma())
                && !governor.verb().passive()
                && !object.isEmpty();
        return Attachment.under(governor, Link.INFINITIVE, byObject ? object : governor.subject(), verbChunk);
    }

    /** "called for Norway to withdraw": who is wanted to. */
    private @Nullable NounPhrase wanted(Clause governor, int before) {
        boolean called = governor.verb().lemma().equals("call")
                && governor.verbChunk() == before - 2
                && chunks.get(before - 1).text().equals("for");
        return called ? nounAt(before) : null;
    }

    /** "discussed a plan by Norway to send troops": whose plan it is, not who discussed it. */
    private List<NounPhrase> planning(int before) {
        NounGroup group = nounAt(before) == null ? null : NounGroup.endingAt(chunks, before);
        int by = group == null ? -1 : group.last() - 1;
        boolean planned = by > 0
                && chunks.get(by).text().equals("by")
                && chunks.get(by - 1).noun() != null;
        return planned && group != null ? group.members() : List.of();
    }

    Attachment ing(int verbChunk, int before) {
        Clause last = clauses.last();
        NounPhrase noun = nounAt(before);
        if (noun != null && last == null && !nouns.isUnderPreposition(before)) {
            return subjects.attach(before, verbChunk);
        }
        if (noun != null && (last == null || last.verbChunk() < before)) {
            List<NounPhrase> doer = last != null && isObject(noun, verbChunk) ? last.subject() : List.of(noun);
            return Attachment.under(last, Link.ING, doer, verbChunk);
        }
        if (isAt(before, Kind.CONJUNCTION)) {
            return coordination.attach(verbChunk, before);
        }
        if (isAt(before, Kind.COMMA)) {
            return ingBehindComma(verbChunk, before);
        }
        return new Attachment(
                last == null ? List.of() : last.subject(),
                Link.ING,
                last == null ? -1 : last.index(),
                opener(before),
                verbChunk);
    }

    /** "Berg wrote to Aas accusing him": nobody accuses "him" of himself. */
    private boolean isObject(NounPhrase noun, int verbChunk) {
        NounPhrase object = nounAt(verbChunk + 1 < chunks.size() ? verbChunk + 1 : -1);
        return object != null
                && object.isPronoun()
                && noun.mention() != null
                && object.mention() != null
                && noun.mention().entity().equals(object.mention().entity());
    }

    /** "Berg left, saying …"; in a headline "Berg, speaking in Oslo". */
    private Attachment ingBehindComma(int verbChunk, int comma) {
        int head = clauses.last() == null && nounAt(comma - 1) != null ? nouns.subjectHead(comma - 1) : -1;
        if (head >= 0) {
            return Attachment.under(
                    null, Link.ING, NounGroup.endingAt(chunks, head).members(), verbChunk);
        }
        Clause main = clauses.lastFinite();
        return Attachment.under(main, Link.ING, main == null ? List.of() : main.subject(), verbChunk);
    }

    /** The clause of a participle; saidOf is the noun that the dependency tree hangs it on, if there is one. */
    Attachment participle(int verbChunk, int before, @Nullable NounPhrase saidOf) {
        Clause last = clauses.last();
        if (saidOf != null && isAt(before, Kind.COMMA)) {
            return Attachment.under(last, Link.PARTICIPLE, List.of(saidOf), verbChunk);
        }
        if (nounAt(before) != null) {
            int head = nouns.isUnderPreposition(before) ? nouns.headOfModifiers(before) : before;
            NounPhrase noun = nounAt(head);
            return Attachment.under(last, Link.PARTICIPLE, noun == null ? List.of() : List.of(noun), verbChunk);
        }
        if (last == null) {
            return Attachment.under(null, Link.PARTICIPLE, List.of(), verbChunk);
        }
        List<NounPhrase> object = NounGroup.objectOf(chunks, last.verbChunk());
        return Attachment.under(
                last, Link.PARTICIPLE, object.isEmpty() ? last.subject() : List.of(object.getFirst()), verbChunk);
    }

    private @Nullable String opener(int chunk) {
        return isAt(chunk, Kind.PREPOSITION) || isAt(chunk, Kind.SUBORDINATOR)
                ? chunks.get(chunk).text()
                : null;
    }

    private @Nullable NounPhrase nounAt(int chunk) {
        return chunk < 0 ? null : chunks.get(chunk).noun();
    }

    private boolean isAt(int chunk, Kind kind) {
        return chunk >= 0 && chunks.get(chunk).is(kind);
    }
}
