package org.parley.entity.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.JointOffices;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup.Shape;
import org.parley.entity.reading.text.Span;

/** Who speaks where the cue is a verb with its subject before it. */
final class CueSubjects {

    private final SentenceSyntax syntax;
    private final Referents referents;
    private final Speakers speakers;
    private final ClauseSubjects subjects;

    CueSubjects(SentenceSyntax syntax, Referents referents, Speakers speakers, ClauseSubjects subjects) {
        this.syntax = syntax;
        this.referents = referents;
        this.speakers = speakers;
        this.subjects = subjects;
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    /** Who says what the clause's verb reports; `before` is the statement that the sentence made last. */
    List<Speakers.Speaker> of(Clause clause, @Nullable Draft before) {
        List<NounPhrase> subject = subjects.of(clause);
        if (clause.verb().shape() == Shape.ING) {
            int at = clause.verbChunk();
            int mark = at > 1 && chunks().get(at - 1).is(Kind.ADVERB) ? at - 2 : at - 1;
            boolean afterComma = at > 0 && chunks().get(mark).is(Kind.COMMA);
            if (!afterComma && at > 1) {
                NounPhrase own = ownSubject(at);
                Speakers.Speaker speaker = own == null ? null : speakers.of(syntax, own);
                return speaker == null ? byMeansOf(clause) : List.of(speaker);
            }
            if (!afterComma && at > 0) {
                return List.of();
            }
            Clause nearest = nearestFinite(clause);
            boolean hindered = nearest != null
                    && nearest.link() == Clause.Link.ADVERBIAL
                    && nearest.opener() != null
                    && StatementWords.HINDERING.contains(nearest.opener());
            if (hindered && nearest != null) {
                subject = nearest.subject();
            } else if (before != null) {
                return List.of(speakerOf(before));
            }
            Chunk next = at + 1 < chunks().size() ? chunks().get(at + 1) : null;
            NounPhrase again = next == null ? null : next.noun();
            boolean himself = again != null
                    && !subject.isEmpty()
                    && again.isPronoun()
                    && referents.entity(again) != null
                    && referents.entity(again) == referents.entity(subject.getFirst());
            subject = himself && again != null ? List.of(again) : subject;
        }
        boolean shared = before != null
                && clause.link() == Clause.Link.COORDINATED
                && chunks().get(Math.max(0, clause.verbChunk() - 1)).is(Kind.CONJUNCTION)
                && (isParted(clause.verbChunk() - 1)
                        || subject.stream().noneMatch(noun -> referents.isActor(syntax, noun)));
        if (shared && before != null) {
            // "said “hits” were seen and said nobody was hurt", "said Oslo wavers, but added …": the subject of the
            // first
            // cue speaks on.
            return List.of(speakerOf(before));
        }
        List<Speakers.Speaker> found = new ArrayList<>();
        boolean joint = subject.size() > 1 && subject.stream().anyMatch(noun -> referents.entity(noun) == null);
        for (int i = 0; i < subject.size(); i++) {
            NounPhrase noun = subject.get(i);
            if (i + 1 < subject.size() && JointOffices.isOfficeOf(syntax, referents, noun, subject.get(i + 1))) {
                continue;
            }
            boolean sure = clause.verb().isFinite()
                    && StatementWords.SURE.contains(clause.verb().lemma());
            Speakers.Speaker speaker = speakers.of(syntax, noun, sure);
            if (speaker != null) {
                found.add(speaker);
            }
        }
        return joint && found.size() > 1 ? found.subList(0, 1) : found;
    }

    /** Whether a comma or a quotation's end parts a conjunction from what it joins. */
    private boolean isParted(int conjunction) {
        return conjunction > 0
                && (chunks().get(conjunction - 1).is(Kind.COMMA)
                        || chunks().get(conjunction - 1).is(Kind.QUOTE));
    }

    /** ", with the spokeswoman Ida Berg saying that …": the subject that a clause without finite verb brings along. */
    private @Nullable NounPhrase ownSubject(int verb) {
        int with = with(verb);
        return with < 0 ? null : chunks().get(with + 1).noun();
    }

    /** Where "with" stands that brings a subject for a verb without one; -1 if it does not. */
    int with(int verb) {
        int first = verb - 1;
        while (first > 0
                && (chunks().get(first).noun() != null
                        || chunks().get(first).is(Kind.PREPOSITION)
                                && !chunks().get(first).text().equals("with"))) {
            first--;
        }
        boolean with = chunks().get(first).text().equals("with")
                && first > 0
                && chunks().get(first - 1).is(Kind.COMMA);
        return with ? first : -1;
    }

    private static Speakers.Speaker speakerOf(Draft draft) {
        Span span = draft.speakerSpan();
        return new Speakers.Speaker(draft.speaker(), span == null ? draft.content() : span);
    }

    /** "responded by saying", "issued a statement saying": the subject of the verb before speaks. */
    private List<Speakers.Speaker> byMeansOf(Clause clause) {
        Chunk before = chunks().get(clause.verbChunk() - 1);
        NounPhrase paper = before.noun();
        boolean by = before.text().equals("by");
        Clause nearest = by && clause.index() > 0 ? syntax.clauses().get(clause.index() - 1) : nearestFinite(clause);
        boolean written = nearest != null
                && paper != null
                && nearest.verbChunk() < clause.verbChunk() - 1
                && StatementWords.DOCUMENTS.contains(
                        syntax.words().get(paper.head()).lemma());
        if (nearest == null || nearest.verb().passive() && written || !written && !by) {
            return List.of();
        }
        List<NounPhrase> subject = subjects.of(nearest);
        Speakers.Speaker speaker = subject.isEmpty() ? null : speakers.of(syntax, subject.getFirst());
        return speaker == null ? List.of() : List.of(speaker);
    }

    private @Nullable Clause nearestFinite(Clause clause) {
        for (int i = clause.index() - 1; i >= 0; i--) {
            if (syntax.clauses().get(i).verb().isFinite()) {
                return syntax.clauses().get(i);
            }
        }
        return null;
    }
}
