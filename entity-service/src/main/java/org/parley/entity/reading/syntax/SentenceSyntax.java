package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;

/** A sentence cut into chunks and clauses. */
public record SentenceSyntax(Sentence sentence, List<Word> words, List<Chunk> chunks, List<Clause> clauses) {

    public SentenceSyntax {
        words = List.copyOf(words);
        chunks = List.copyOf(chunks);
        clauses = List.copyOf(clauses);
    }

    /** The noun phrases of the sentence, in order. */
    public List<NounPhrase> nouns() {
        List<NounPhrase> nouns = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk.noun() != null) {
                nouns.add(chunk.noun());
            }
        }
        return nouns;
    }

    /** The span from one chunk to another, both inclusive. */
    public Span span(int firstChunk, int lastChunk) {
        return sentence.spanOf(
                chunks.get(firstChunk).first(), chunks.get(lastChunk).last());
    }

    public Span span(VerbGroup verb) {
        return sentence.spanOf(verb.first(), verb.last());
    }

    /** The first token of the name or words that a phrase ends with, behind titles and such; its head where it is no mention. */
    public int mentionStart(NounPhrase noun) {
        int start = noun.head();
        while (start > noun.first()
                && noun.mention() != null
                && noun.mention().equals(words.get(start - 1).mention())) {
            start--;
        }
        return start;
    }

    public int chunkOf(int token) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).first() <= token && token <= chunks.get(i).last()) {
                return i;
            }
        }
        throw new IllegalArgumentException("no chunk holds token " + token);
    }

    /** The noun phrases coordinated from the chunk on: "A", "A and B", "A, B and C". */
    public NounGroup groupFrom(int chunk) {
        return NounGroup.from(chunks, chunk);
    }

    /** The clause whose verb stands at the chunk; null if none does. Its verb group knows more than the chunk's: whose past it is. */
    public @Nullable Clause clauseAt(int chunk) {
        return clauses.stream()
                .filter(clause -> clause.verbChunk() == chunk)
                .findFirst()
                .orElse(null);
    }

    /** The text of a chunk; empty behind the last one. */
    public String chunkText(int chunk) {
        return chunk < chunks.size() ? chunks.get(chunk).text() : "";
    }

    public String lower(int token) {
        return words.get(token).lower();
    }
}
