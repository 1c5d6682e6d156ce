package org.parley.entity.reading.text;

import java.util.List;

/**
 * One sentence or one heading. A line break always ends it.
 *
 * @param index place in the article, from 0
 * @param paragraph the line that it stands on, counted over lines with text, from 0
 * @param heading a headline or section heading: no full sentence, and often without the articles and verbs of one
 */
public record Sentence(int index, int paragraph, Span span, boolean heading, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The tokens that lie wholly in the span. */
    public List<Token> tokensIn(Span span) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).span().start() < span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).span().end() <= span.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /** The span from the first to the last of two token indexes, both inclusive. */
    public Span spanOf(int firstToken, int lastToken) {
        return new Span(
                tokens.get(firstToken).span().start(),
                tokens.get(lastToken).span().end());
    }
}
