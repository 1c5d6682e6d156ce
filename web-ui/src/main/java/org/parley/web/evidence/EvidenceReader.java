package org.parley.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.EntityClient;
import org.parley.web.html.Words;
import org.parley.web.platform.FormValue;

/** Finds the evidence that an address asks for, so that any page can be shown with its panel open. */
@ApplicationScoped
public class EvidenceReader {

    private final EntityClient entities;

    EvidenceReader(EntityClient entities) {
        this.entities = entities;
    }

    /** The evidence behind a key with what had been published up to a day (null: today); null when none is asked for; a key that leads nowhere gives evidence that is gone. */
    public @Nullable Evidence open(@Nullable String key, @Nullable String asOf) {
        return key == null || key.isBlank()
                ? null
                : find(key, FormValue.dayOrNull(asOf)).orElseGet(() -> Evidence.gone(key));
    }

    private Optional<Evidence> find(String key, @Nullable String asOf) {
        if (key.startsWith(Evidence.FACT)) {
            return id(key, Evidence.FACT).flatMap(id -> entities.fact(id, asOf)).map(Evidence::of);
        }
        return id(key, Evidence.STATEMENT)
                .flatMap(id -> entities.statement(id, asOf))
                .map(statement -> Evidence.of(statement, Words.kindWords(statement)));
    }

    private static Optional<UUID> id(String key, String prefix) {
        if (!key.startsWith(prefix)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(key.substring(prefix.length())));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
