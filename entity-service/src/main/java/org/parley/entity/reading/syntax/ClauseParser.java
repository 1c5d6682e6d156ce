package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.encoder.EncodedToken;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Oblique;

/**
 * Cuts a sentence into clauses, one a verb group, from left to right: each is drafted with its subject by what stands to
 * the left of its verb, and gets object and obliques once the next verb tells where it ends. "On Friday Berg met Aas in
 * Oslo": Berg, met, Aas, on Friday and in Oslo.
 */
final class ClauseParser {

    private final List<Chunk> chunks;
    private final LeftNouns nouns;
    private final DraftedClauses clauses = new DraftedClauses();
    private final ReducedRelatives reduced;
    private final FiniteAttachment finite;
    private final NonFiniteAttachment nonFinite;

    private ClauseParser(List<Chunk> chunks, List<Word> words, List<EncodedToken> tree) {
        this.chunks = chunks;
        this.nouns = new LeftNouns(chunks, words);
        this.reduced = new ReducedRelatives(chunks, nouns, clauses, tree);
        this.finite = new FiniteAttachment(chunks, nouns, clauses);
        this.nonFinite = new NonFiniteAttachment(chunks, nouns, clauses);
    }

    /** The clauses of a sentence; its dependency tree, if there is one, tells which bare pasts have a subject. */
    static List<Clause> parse(List<Chunk> chunks, List<Word> words, List<EncodedToken> tree) {
        return new ClauseParser(chunks, words, tree).run();
    }

    private List<Clause> run() {
        for (int i = 0; i < chunks.size(); i++) {
            VerbGroup verb = chunks.get(i).verb();
            if (verb != null) {
                clauses.add(draft(verb, i));
            }
        }
        List<Clause> finished = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            int end = i + 1 < clauses.size() ? clauses.get(i + 1).firstChunk() - 1 : chunks.size() - 1;
            finished.add(finish(clauses.get(i), end));
        }
        return finished;
    }

    private Clause draft(VerbGroup group, int at) {
        int before = nouns.skipLeft(at - 1);
        VerbGroup verb = reduced.isReduced(group, at, before) ? group.asPassiveParticiple() : group;
        Attachment attachment = switch (verb.shape()) {
            case INFINITIVE -> nonFinite.infinitive(at, before);
            case ING -> nonFinite.ing(at, before);
            case PARTICIPLE -> nonFinite.participle(at, before, reduced.saidOf(verb));
            case FINITE -> finite.attach(at, before);
        };
        return new Clause(
                clauses.size(),
                verb,
                attachment.link(),
                attachment.governor(),
                attachment.opener(),
                attachment.subject(),
                List.of(),
                List.of(),
                attachment.start(),
                at,
                at);
    }

    private Clause finish(Clause clause, int end) {
        List<Oblique> obliques = new ArrayList<>();
        // a sentence's opening phrases ("On Friday, in Oslo,") belong to its first clause
        int start = clause.index() == 0 ? 0 : clause.firstChunk();
        for (int i = start; i <= end && i + 1 < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.text().equals("according to") && i > clause.verbChunk()) {
                end = i - 1;
                break;
            }
            if (chunk.is(Kind.PREPOSITION) && chunks.get(i + 1).noun() != null) {
                obliques.add(
                        new Oblique(chunk.text(), NounGroup.from(chunks, i + 1).members(), i));
            }
        }
        return new Clause(
                clause.index(),
                clause.verb(),
                clause.link(),
                clause.governor(),
                clause.opener(),
                clause.subject(),
                NounGroup.objectOf(chunks, clause.verbChunk()),
                obliques,
                start,
                Math.max(end, clause.verbChunk()),
                clause.verbChunk());
    }
}
