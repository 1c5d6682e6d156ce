package org.parley.ingest.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.Problem;

/** Fired inside the transaction that brings an article into another state, so that its run follows in the same transaction. */
public record ArticleChanged(
        UUID articleId, ArticleState state, @Nullable Problem problem) {}
