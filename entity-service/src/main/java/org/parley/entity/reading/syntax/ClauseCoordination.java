package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Link;

/** Joins a verb behind a conjunction to the like verb before it, whose subject it shares: "Berg met Aas and left". */
final class ClauseCoordination {

    private static final Set<String> TELLING = Set.of("say", "announce", "confirm", "add", "state");

    private final List<Chunk> chunks;
    private final DraftedClauses clauses;

    ClauseCoordination(List<Chunk> chunks, DraftedClauses clauses) {
        this.chunks = chunks;
        this.clauses = clauses;
    }

    /** How the verb hangs on the nearest clause of the same shape; on none if there is no such clause. */
    Attachment attach(int verbChunk, int conjunction) {
        VerbGroup joined = Objects.requireNonNull(chunks.get(verbChunk).verb());
        int from = clauses.size() - 1;
        for (int i = from > 0 && isInserted(from, conjunction) ? from - 1 : from; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.verb().shape() == joined.shape()
                    && !isOfTeller(clause, joined)
                    && !isOfSpeaker(clause, joined)) {
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

    /** "Nordbank said Berg would leave and named Aas": a past is not joined to "would leave". */
    private boolean isOfTeller(Clause clause, VerbGroup joined) {
        Clause teller = teller(clause);
        return teller != null
                && teller.verb().past()
                && teller.verb().isFinite()
                && TELLING.contains(teller.verb().lemma())
                && teller.subject().size() == 1
                && (clause.verb().modal() != null || !clause.verb().past())
                && joined.past()
                && joined.modal() == null;
    }

    /** "denied that Berg had been dismissed and said …": who speaks on, rather than the one it was done to. */
    private boolean isOfSpeaker(Clause clause, VerbGroup joined) {
        Clause teller = teller(clause);
        return teller != null
                && teller.verb().isFinite()
                && ContentVerbs.contains(teller.verb())
                && ContentVerbs.contains(joined)
                && clause.verb().passive()
                && !joined.passive();
    }

    /** The clause of whoever tells what this one says; null if nobody does. */
    private @Nullable Clause teller(Clause clause) {
        return clause.link() == Clause.Link.CONTENT && clause.governor() >= 0 ? clauses.get(clause.governor()) : null;
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
