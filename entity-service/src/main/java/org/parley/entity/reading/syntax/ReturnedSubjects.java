package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Link;
import org.parley.entity.reading.syntax.Clause.Oblique;

/**
 * Gives back to a relative clause what the sentence around it was drafted with, once the tree has found the subject of that
 * sentence before the relative clause: in "Berg, who met the envoy, Ida Aas, in Oslo, has resigned" she was met in Oslo, and
 * it is not Aas who has resigned.
 */
final class ReturnedSubjects {

    private ReturnedSubjects() {}

    /**
     * Settles one clause.
     *
     * @param drafted the clause with the subject it had by the order of the words
     * @param refined all clauses, changed in place
     */
    static void settle(Clause drafted, List<Clause> refined, List<Chunk> chunks) {
        Clause around = refined.get(drafted.index());
        int comma = around.verbChunk() - 1;
        if (comma < 0
                || around.subject().isEmpty()
                || drafted.subject().isEmpty()
                || !chunks.get(comma).is(Kind.COMMA)) {
            return;
        }
        NounPhrase subject = around.subject().getFirst();
        for (Clause aside : List.copyOf(refined)) {
            boolean between = aside.link() == Link.RELATIVE
                    && aside.subject().contains(subject)
                    && aside.verb().first() > subject.last()
                    && aside.verbChunk() < drafted.firstChunk()
                    && aside.lastChunk() < comma;
            if (between) {
                part(aside, around, comma, refined);
                shared(drafted, around, refined);
                return;
            }
        }
    }

    private static void part(Clause aside, Clause around, int comma, List<Clause> refined) {
        List<Oblique> own = new ArrayList<>(aside.obliques());
        List<Oblique> rest = new ArrayList<>();
        for (Oblique oblique : around.obliques()) {
            (oblique.chunk() < comma ? own : rest).add(oblique);
        }
        refined.set(
                aside.index(), aside.with(aside.subject(), aside.object(), own).between(aside.firstChunk(), comma - 1));
        refined.set(
                around.index(),
                around.with(around.subject(), around.object(), rest).between(around.verbChunk(), around.lastChunk()));
    }

    /** "…, has ruled out asking for more": who asks is who has ruled. */
    private static void shared(Clause drafted, Clause around, List<Clause> refined) {
        for (Clause clause : List.copyOf(refined)) {
            if (clause.governor() == around.index() && clause.subject().equals(drafted.subject())) {
                refined.set(clause.index(), clause.with(around.subject(), clause.object(), clause.obliques()));
            }
        }
    }
}
