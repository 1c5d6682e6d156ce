package org.parley.entity.reading.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/**
 * What one article yields. Component names are the field names of the published format. All offsets are code points
 * into {@code article.text}; {@link SpanCheck} holds every quoted string against them.
 *
 * @param pipelineVersion which reading made this
 */
public record Analysis(
        ArticleInfo article,
        String pipelineVersion,
        List<Span> sentences,
        List<Entity> entities,
        List<Mention> mentions,
        List<Time> times,
        List<Relation> relations,
        List<Event> events,
        List<Statement> statements,
        List<Quantity> quantities,
        List<Reliance> reliesOn) {

    public Analysis {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        quantities = List.copyOf(quantities);
        reliesOn = List.copyOf(reliesOn);
    }

    /**
     * The article as it was read.
     *
     * @param file base name, or another name by which the caller knows it
     * @param publishedAt ISO date; null when unknown
     * @param language ISO 639-1
     * @param sha256 of the text in UTF-8, hexadecimal
     * @param notBody what of the text is page chrome
     */
    public record ArticleInfo(
            String file,
            @Nullable String outlet,
            @Nullable String publishedAt,
            DateBasis publishedAtBasis,
            String language,
            String sha256,
            String text,
            List<Span> notBody) {

        public ArticleInfo {
            notBody = List.copyOf(notBody);
        }
    }

    /** Where a publication date comes from. */
    public enum DateBasis {
        GIVEN,
        TEXT,
        ESTIMATED,
        UNKNOWN
    }
}
