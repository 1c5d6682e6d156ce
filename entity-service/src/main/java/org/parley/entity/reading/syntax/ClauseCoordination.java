package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Objects;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Link;

/** Joins a verb behind a conjunction to the like verb before it, whose subject it shares: "Berg met Aas and left". */
final class ClauseCoordination {

    private final List<Chunk> chunks;
    private final DraftedClauses clauses;

    ClauseCoordination(List<Chunk> chunks, DraftedClauses clauses) {
        this.chunks = chunks;
        this.clauses = clauses;
    }

    /** How the verb hangs on the nearest clause of the same shape; on none if there is no such clause. */
    Attachment attach(int verbChunk, int conjunction) {
        VerbGroup.Shape shape =
                Objects.requireNonNull(chunks.get(verbChunk).verb()).shape();
        int from = clauses.size() - 1;
        for (int i = from > 0 && isInserted(from, conjunction) ? from - 1 : from; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.verb().shape() == shape) {
                return new Attachment(
                        clause.subject(),
                        Link.COORDINATED,
                        i,
                        chunks.get(conjunction).text(),
                        conjunction);
            }
        }
        return Attachment.none(verbChunk);
    }

    /** "Berg met Aas, the ministry said, and left": what is said between two commas takes no part in what is joined. */
    private boolean isInserted(int index, int conjunction) {
        Clause said = clauses.get(index);
        int comma = said.firstChunk() - 1;
        return said.verbChunk() == conjunction - 2
                && chunks.get(conjunction - 1).is(Kind.COMMA)
                && ContentVerbs.contains(said.verb())
                && comma > 1
                && chunks.get(comma).is(Kind.COMMA)
                && !chunks.get(comma - 1).is(Kind.QUOTE);
    }
}
