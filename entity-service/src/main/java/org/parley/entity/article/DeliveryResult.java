package org.parley.entity.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a delivery; the problem says why an article could not be read. */
public record DeliveryResult(
        UUID id, int version, ArticleState state, @Nullable Reason problem) {

    /** Why an article could not be read. */
    public record Reason(String code, String detail) {}

    static DeliveryResult of(ArticleRow row) {
        return new DeliveryResult(
                row.id,
                row.version,
                row.state,
                row.problemCode == null ? null : new Reason(row.problemCode, String.valueOf(row.problemDetail)));
    }

    static DeliveryResult superseded(UUID id, int version) {
        return new DeliveryResult(id, version, ArticleState.SUPERSEDED, null);
    }
}
