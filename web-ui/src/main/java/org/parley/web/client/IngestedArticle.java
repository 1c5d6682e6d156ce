package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as the ingest-service keeps it, before it is read. */
public record IngestedArticle(
        UUID id,
        int version,
        @Nullable String file,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String publishedAt,
        @Nullable DateBasis publishedAtBasis,
        int characters,
        @Nullable State state,
        @Nullable Problem problem,
        @Nullable UUID runId,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable Instant updatedAt) {

    /** Whether it failed and might do better if it were tried again. */
    public boolean worthAnotherTry() {
        return state == State.FAILED && (problem == null || problem.passing());
    }

    /** Whether its date was found in its text, and given by nobody. */
    public boolean dateFound() {
        return publishedAt != null && publishedAtBasis == DateBasis.TEXT;
    }

    /** Where the article is on its way into the graph. */
    public enum State {
        WAITING,
        PROCESSED,
        FAILED,
        DELETED,
        @JsonEnumDefaultValue
        UNCLEAR
    }
}
