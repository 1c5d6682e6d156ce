package org.parley.entity.reading.relation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.Span;

/** Who seeks to join which body. */
final class AspirationRelations {

    private static final Set<String> BIDS = Set.of(
            "bid", "application", "aspiration", "ambition", "request", "push", "quest", "hope", "campaign", "drive");

    private final RelationContext context;

    AspirationRelations(RelationContext context) {
        this.context = context;
    }

    void read(SentenceSyntax syntax) {
        for (Clause clause : syntax.clauses()) {
            joins(syntax, clause);
        }
        for (NounPhrase noun : syntax.nouns()) {
            bid(syntax, noun);
        }
    }

    /** "Sweden seeks to join the alliance". */
    private void joins(SentenceSyntax syntax, Clause clause) {
        boolean joins = Set.of("join", "enter").contains(clause.verb().lemma())
                && clause.governor() >= 0
                && !clause.object().isEmpty();
        if (!joins || clause.subject().isEmpty()) {
            return;
        }
        Clause governor = syntax.clauses().get(clause.governor());
        boolean wants = Set.of("seek", "want", "apply", "hope", "aim", "bid", "ask", "try", "plan", "intend")
                .contains(governor.verb().lemma());
        Entity subject = context.referents().entity(clause.subject().getFirst());
        Entity object = context.referents().entity(clause.object().getFirst());
        if (wants
                && subject != null
                && object != null
                && object.type() == EntityType.ORGANIZATION
                && !governor.verb().negated()) {
            context.add(
                    "SEEKS",
                    subject,
                    "membership",
                    object,
                    syntax,
                    Span.covering(
                            syntax.span(governor.verb()),
                            clause.object().getFirst().span()),
                    "seeks-to-join");
        }
    }

    /** "its NATO aspirations", "Sweden's bid to join the alliance". */
    private void bid(SentenceSyntax syntax, NounPhrase noun) {
        if (!BIDS.contains(syntax.words().get(noun.head()).lemma())) {
            return;
        }
        Entity owner = null;
        Entity body = null;
        for (int i = noun.first(); i < noun.head(); i++) {
            Word word = syntax.words().get(i);
            Entity entity = word.mention() == null
                    ? null
                    : context.referents().byId(word.mention().entity());
            boolean possessive =
                    syntax.words().get(i + 1).isPossessiveMark() || word.lower().matches("its|his|her|their");
            if (entity != null && possessive) {
                owner = entity;
            } else if (entity != null && entity.type() == EntityType.ORGANIZATION) {
                body = entity;
            } else if (word.lower().equals("its") || word.lower().equals("their")) {
                owner = possessor(syntax, noun);
            }
        }
        Span trigger = noun.span();
        int at = syntax.chunkOf(noun.head()) + 1;
        if (body == null && at + 1 < syntax.chunks().size()) {
            Chunk next = syntax.chunks().get(at);
            boolean join = next.verb() != null && next.verb().lemma().equals("join");
            NounPhrase joined = join ? syntax.chunks().get(at + 1).noun() : null;
            Entity entity = joined == null ? null : context.referents().entity(joined);
            if (joined != null && entity != null && entity.type() == EntityType.ORGANIZATION) {
                body = entity;
                trigger = Span.covering(trigger, joined.span());
            }
        }
        if (owner != null && body != null) {
            context.add("SEEKS", owner, "membership", body, syntax, trigger, "bid");
        }
    }

    /** Whose "its" is: the subject of the clause that holds the phrase, if it is a country or body. */
    private @Nullable Entity possessor(SentenceSyntax syntax, NounPhrase noun) {
        int chunk = syntax.chunkOf(noun.head());
        Entity found = null;
        for (Clause clause : syntax.clauses()) {
            boolean holds = clause.firstChunk() <= chunk
                    && chunk <= clause.lastChunk()
                    && !clause.subject().isEmpty();
            Entity subject = holds ? context.referents().entity(clause.subject().getFirst()) : null;
            boolean fits = subject != null
                    && (subject.type() == EntityType.PLACE || subject.type() == EntityType.ORGANIZATION);
            found = fits ? subject : found;
        }
        return found;
    }
}
