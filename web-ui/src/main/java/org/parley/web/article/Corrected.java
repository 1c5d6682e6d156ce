package org.parley.web.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.Correction;
import org.parley.web.client.IngestedArticle;
import org.parley.web.html.PlainWords;

/**
 * One of several articles that are corrected together: as it was, and as it is to be.
 *
 * @param problem why it stayed as it was; null while nobody refused it
 */
public record Corrected(
        IngestedArticle before, Correction wanted, @Nullable String problem) {

    /** What is not given stays. */
    static Corrected of(IngestedArticle article, @Nullable String outlet, @Nullable String publishedAt) {
        return new Corrected(
                article,
                new Correction(
                        article.title(),
                        outlet == null ? article.outlet() : outlet,
                        article.url(),
                        publishedAt == null ? article.publishedAt() : publishedAt),
                null);
    }

    Corrected refused(String why) {
        return new Corrected(before, wanted, why);
    }

    public String title() {
        return PlainWords.title(before.title(), before.file());
    }

    public boolean isOutletNew() {
        return !Objects.equals(before.outlet(), wanted.outlet());
    }

    public boolean isDayNew() {
        return !Objects.equals(before.publishedAt(), wanted.publishedAt());
    }

    public boolean isChanged() {
        return isOutletNew() || isDayNew();
    }

    /** What it takes to make it as it was: the id, the day and the outlet, of which each may be empty. */
    public String undoing() {
        return before.id() + ";" + Objects.toString(before.publishedAt(), "") + ";"
                + Objects.toString(before.outlet(), "");
    }
}
