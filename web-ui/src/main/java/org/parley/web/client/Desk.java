package org.parley.web.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came in last and who is in it. */
public record Desk(
        List<ArticleSummary> articles,
        List<EntitySummary> entities,
        @Nullable Counts counts) {

    /** How much there is altogether. */
    public record Counts(long articles, long entities, long facts, long statements, long disagreements) {}

    public Desk {
        articles = Lists.orEmpty(articles);
        entities = Lists.orEmpty(entities);
    }
}
