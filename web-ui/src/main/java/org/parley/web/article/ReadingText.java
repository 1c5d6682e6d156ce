package org.parley.web.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.EntityRef;
import org.parley.web.client.EntityType;

/**
 * An article's text cut up for reading: paragraphs of sentences of runs of pieces, each piece plain text that the template
 * escapes. Joined in order, the pieces are the text but for the white space between paragraphs.
 *
 * @param headline the paragraph that heads the text, which is none of the paragraphs then; null where a text begins without
 */
public record ReadingText(@Nullable Paragraph headline, List<Paragraph> paragraphs) {

    /** @param outside page furniture that is not the article's own text */
    public record Paragraph(boolean outside, List<Sentence> sentences) {

        String text() {
            return sentences.stream()
                    .flatMap(sentence -> sentence.runs().stream())
                    .flatMap(run -> run.pieces().stream())
                    .map(Piece::text)
                    .collect(Collectors.joining());
        }
    }

    /** All sentences, the headline's first. */
    Stream<Sentence> sentences() {
        return Stream.concat(Stream.ofNullable(headline), paragraphs.stream())
                .flatMap(paragraph -> paragraph.sentences().stream());
    }

    /**
     * A sentence, or the part of it that stands in this paragraph, or text between sentences.
     *
     * @param start where the sentence starts, in code points; null for text that belongs to no sentence
     * @param carries the keys of the facts and statements that rest on it
     */
    public record Sentence(@Nullable Integer start, boolean first, List<String> carries, List<Run> runs) {

        public boolean carrying() {
            return !carries.isEmpty();
        }

        /** The sentence's name in addresses. */
        public String address() {
            return "s" + start;
        }

        public String keys() {
            return String.join(" ", carries);
        }

        public boolean carriesChosen(@Nullable String chosen) {
            return chosen != null && (carries.contains(chosen) || chosen.equals(address()));
        }
    }

    /**
     * Text that names an entity, or plain text.
     *
     * @param entity whom it names, null for plain text
     * @param first whether this is the first time that the article names the entity
     * @param nominal whether it refers without a name ("the envoy")
     */
    public record Run(@Nullable EntityRef entity, boolean first, boolean nominal, List<Piece> pieces) {}

    /**
     * The smallest stretch: within it nothing begins or ends.
     *
     * @param marks the keys of the facts and statements whose exact words these are
     * @param inner the type of a name inside a longer name
     */
    public record Piece(
            String text, List<String> marks, @Nullable EntityType inner) {

        public boolean markedFor(@Nullable String chosen) {
            return chosen != null && marks.contains(chosen);
        }

        public String keys() {
            return String.join(" ", marks);
        }
    }
}
