package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Link;

/**
 * Gives verbs what stands at a distance: the auxiliary that a day stands behind ("was on Monday named director"), who is
 * told aside to do it too ("Norway, together with Sweden, signed"), and the "neither" before their subject.
 */
final class SettledVerbs {

    private SettledVerbs() {}

    static List<Clause> settle(List<Clause> clauses, List<Chunk> chunks) {
        List<Clause> settled = new ArrayList<>(clauses);
        for (Clause clause : clauses) {
            Clause auxiliary = auxiliary(clause, settled, chunks);
            VerbGroup joined = auxiliary == null ? null : clause.verb().behind(auxiliary.verb());
            if (auxiliary != null && joined != null) {
                settled.set(clause.index(), joined(clause, auxiliary, joined));
            }
        }
        settled.replaceAll(clause -> withJoined(clause, chunks));
        settled.replaceAll(clause -> withOneAmong(clause, settled));
        settled.replaceAll(clause ->
                isOfNeither(clause, chunks) ? clause.with(clause.verb().negation()) : clause);
        return settled;
    }

    /** "was | on Monday | named": the clause of the auxiliary alone before a day; null if there is none. */
    private static @Nullable Clause auxiliary(Clause clause, List<Clause> clauses, List<Chunk> chunks) {
        int time = clause.verbChunk() - 1;
        if (clause.index() == 0 || time < 1 || !chunks.get(time).is(Kind.TIME)) {
            return null;
        }
        Clause before = clauses.get(clause.index() - 1);
        VerbGroup verb = before.verb();
        boolean alone = before.verbChunk() == time - 1
                && before.object().isEmpty()
                && verb.first() == verb.last()
                && verb.isFinite();
        return alone && !before.subject().isEmpty() ? before : null;
    }

    private static Clause joined(Clause clause, Clause auxiliary, VerbGroup verb) {
        List<NounPhrase> subject = auxiliary.subject();
        List<NounPhrase> object = clause.object();
        Link link = auxiliary.link();
        return new Clause(
                clause.index(),
                verb,
                link,
                auxiliary.governor(),
                auxiliary.opener(),
                subject,
                object,
                clause.obliques(),
                clause.verbChunk() - 1,
                clause.lastChunk(),
                clause.verbChunk());
    }

    /** "Norway, together with Sweden, signed": both did. */
    private static Clause withJoined(Clause clause, List<Chunk> chunks) {
        NounPhrase last = clause.subject().isEmpty() ? null : clause.subject().getLast();
        List<NounPhrase> subject = new ArrayList<>(clause.subject());
        for (Clause.Oblique oblique : last == null ? List.<Clause.Oblique>of() : clause.obliques()) {
            int comma = oblique.chunk() - 1;
            boolean aside = oblique.chunk() < clause.verbChunk()
                    && comma > 0
                    && GroupJoints.isJoining(chunks.get(oblique.chunk()))
                    && chunks.get(comma).is(Kind.COMMA)
                    && Objects.equals(last, chunks.get(comma - 1).noun());
            oblique.nouns().stream()
                    .filter(noun -> aside && noun.isName() && !subject.contains(noun))
                    .forEach(subject::add);
        }
        return subject.size() == clause.subject().size()
                ? clause
                : clause.with(subject, clause.object(), clause.obliques());
    }

    /** "Berg was among five envoys expelled by Norway": she was, too. */
    private static Clause withOneAmong(Clause clause, List<Clause> clauses) {
        Clause above = clause.governor() < 0 ? null : clauses.get(clause.governor());
        boolean among = above != null
                && clause.link() == Link.PARTICIPLE
                && above.verb().lemma().equals("be")
                && !above.verb().negated()
                && !clause.subject().isEmpty()
                && above.under("among").equals(clause.subject());
        if (above == null || !among) {
            return clause;
        }
        List<NounPhrase> subject = new ArrayList<>(above.subject());
        subject.addAll(clause.subject());
        return clause.with(subject, clause.object(), clause.obliques());
    }

    /** "Neither Norway nor Sweden signed": nobody did. */
    private static boolean isOfNeither(Clause clause, List<Chunk> chunks) {
        return clause.subject().size() > 1
                && !clause.verb().negated()
                && clause.opener() != null
                && clause.opener().equals("neither")
                && chunks.stream().anyMatch(chunk -> chunk.text().equals("nor"));
    }
}
