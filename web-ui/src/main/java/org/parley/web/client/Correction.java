package org.parley.web.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article's metadata as an admin wants it to be. What is null is not known. */
public record Correction(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String publishedAt) {

    /** The metadata as it is. */
    public static Correction of(IngestedArticle article) {
        return new Correction(article.title(), article.outlet(), article.url(), article.publishedAt());
    }

    /** The fields that are to be others than they are, by their names: null clears one. */
    Map<String, @Nullable String> changes(IngestedArticle article) {
        Correction before = of(article);
        Map<String, @Nullable String> changes = new HashMap<>();
        put(changes, "title", before.title, title);
        put(changes, "outlet", before.outlet, outlet);
        put(changes, "url", before.url, url);
        put(changes, "publishedAt", before.publishedAt, publishedAt);
        return changes;
    }

    private static void put(
            Map<String, @Nullable String> changes, String field, @Nullable String before, @Nullable String wanted) {
        if (!Objects.equals(before, wanted)) {
            changes.put(field, wanted);
        }
    }
}
