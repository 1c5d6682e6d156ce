package org.parley.entity.reading.second;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.event.EventTypes;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * What a second reader is asked about an article. The same analysis gives the same question.
 *
 * @param instructions what it is to do, the same for every article
 * @param article who is named, and the sentences, one a line; page chrome is left out
 * @param schema the form of the answer, as JSON Schema
 */
public record Question(String instructions, String article, String schema) {

    /** To be raised with every change of what is asked: all articles are asked about anew. */
    public static final int VERSION = 1;

    /** Some 4,000 tokens, which small models still hold; what a longer article says behind them is left to the reading. */
    private static final int MAX_CHARACTERS = 16_000;

    private static final String INSTRUCTIONS =
            resource("question.txt").replace("{types}", String.join(" ", EventTypes.all()));
    private static final String SCHEMA = resource("answer-schema.json")
            .replace("{types}", String.join("\",\"", EventTypes.all()))
            .replace("{statuses}", Stream.of(Status.values()).map(Status::name).collect(Collectors.joining("\",\"")));

    public static Question about(Analysis analysis) {
        ArticleText text = new ArticleText(analysis.article().text());
        StringBuilder article = new StringBuilder("Names: ")
                .append(analysis.entities().stream()
                        .filter(entity -> entity.type().acts())
                        .map(entity -> entity.name())
                        .distinct()
                        .collect(Collectors.joining("; ")))
                .append("\n\n");
        int left = MAX_CHARACTERS;
        for (Span sentence : analysis.sentences()) {
            left -= sentence.length();
            if (left < 0) {
                break;
            }
            article.append(text.slice(sentence)).append('\n');
        }
        return new Question(INSTRUCTIONS, article.toString(), SCHEMA);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Question.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
