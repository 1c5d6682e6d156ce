package org.parley.ingest.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as the entity-service takes it; the id is in the address. */
public record ArticlePut(
        @JsonIgnore UUID id,
        long version,
        @Nullable String file,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable LocalDate publishedAt,
        String publishedAtBasis,
        @Nullable String language,
        String sha256,
        String text) {}
