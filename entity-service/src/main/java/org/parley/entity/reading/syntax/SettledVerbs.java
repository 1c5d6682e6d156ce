package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Link;

/**
 * Gives verbs what stands at a distance: the auxiliary that a day stands behind ("was on Monday named director"), who is
 * told aside to take part ("Norway, together with Sweden, signed", "was among five envoys expelled"), and the "neither"
 * before their subject.
 */
final class SettledVerbs {

    private final List<Chunk> chunks;
    private final List<Word> words;

    private SettledVerbs(List<Chunk> chunks, List<Word> words) {
        this.chunks = chunks;
        this.words = words;
    }

    static List<Clause> settle(List<Clause> clauses, List<Chunk> chunks, List<Word> words) {
        SettledVerbs verbs = new SettledVerbs(chunks, words);
        List<Clause> settled = new ArrayList<>(clauses);
        for (int i = 0; i < settled.size(); i++) {
            Clause whole = verbs.withAuxiliary(settled.get(i), settled);
            Clause joined = withOneAmong(verbs.withJoined(whole), settled);
            settled.set(i, verbs.isOfNeither(joined) ? joined.with(joined.verb().negation()) : joined);
        }
        return settled;
    }

    /** "was | on Monday | named": the clause of the verb with the subject and the auxiliary before the day. */
    private Clause withAuxiliary(Clause clause, List<Clause> clauses) {
        Clause auxiliary = clause.index() == 0 ? null : clauses.get(clause.index() - 1);
        VerbGroup verb = auxiliary == null || !isParted(auxiliary, clause) ? null : verb(auxiliary, clause);
        return auxiliary == null || verb == null
                ? clause
                : new Clause(
                        clause.index(),
                        verb,
                        auxiliary.link(),
                        auxiliary.governor(),
                        auxiliary.opener(),
                        auxiliary.subject(),
                        clause.object(),
                        clause.obliques(),
                        clause.verbChunk() - 1,
                        clause.lastChunk(),
                        clause.verbChunk());
    }

    /** Whether nothing but a day stands between a lone finite word and a lone verb. */
    private boolean isParted(Clause auxiliary, Clause clause) {
        int time = clause.verbChunk() - 1;
        return auxiliary.verbChunk() == time - 1
                && chunks.get(time).is(Kind.TIME)
                && auxiliary.object().isEmpty()
                && !auxiliary.subject().isEmpty()
                && auxiliary.verb().isFinite()
                && auxiliary.verb().first() == auxiliary.verb().last()
                && clause.verb().shape() != VerbGroup.Shape.INFINITIVE
                && clause.verb().first() == clause.verb().last();
    }

    /** The group of both; null if the verb cannot stand behind the word. */
    private @Nullable VerbGroup verb(Clause auxiliary, Clause clause) {
        VerbGroupBuilder group = new VerbGroupBuilder(false);
        VerbGroup main = clause.verb();
        group.add(words.get(auxiliary.verb().main()), auxiliary.verb().main());
        if (!group.accepts(words.get(main.main()))) {
            return null;
        }
        group.add(words.get(main.main()), main.main());
        return group.build(main.first(), main.last());
    }

    /** "Norway, together with Sweden, signed": both did. */
    private Clause withJoined(Clause clause) {
        if (clause.subject().isEmpty()) {
            return clause;
        }
        NounPhrase last = clause.subject().getLast();
        List<NounPhrase> subject = new ArrayList<>(clause.subject());
        for (Clause.Oblique oblique : clause.obliques()) {
            int comma = oblique.chunk() - 1;
            boolean aside = oblique.chunk() < clause.verbChunk()
                    && comma > 0
                    && GroupJoints.isJoining(chunks.get(oblique.chunk()))
                    && chunks.get(comma).is(Kind.COMMA)
                    && last.equals(chunks.get(comma - 1).noun());
            if (aside) {
                oblique.nouns().stream()
                        .filter(noun -> noun.isName() && !subject.contains(noun))
                        .forEach(subject::add);
            }
        }
        return clause.with(subject, clause.object(), clause.obliques());
    }

    /** "Berg was among five envoys expelled by Norway": she was, too. */
    private static Clause withOneAmong(Clause clause, List<Clause> clauses) {
        if (clause.link() != Link.PARTICIPLE
                || clause.governor() < 0
                || clause.subject().isEmpty()) {
            return clause;
        }
        Clause above = clauses.get(clause.governor());
        boolean among = above.verb().lemma().equals("be")
                && !above.verb().negated()
                && above.under("among").equals(clause.subject());
        if (!among) {
            return clause;
        }
        List<NounPhrase> subject = new ArrayList<>(above.subject());
        subject.addAll(clause.subject());
        return clause.with(subject, clause.object(), clause.obliques());
    }

    /** "Neither Norway nor Sweden signed": nobody did. */
    private boolean isOfNeither(Clause clause) {
        return clause.subject().size() > 1
                && "neither".equals(clause.opener())
                && chunks.stream().anyMatch(chunk -> chunk.text().equals("nor"));
    }
}
