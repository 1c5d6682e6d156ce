package org.parley.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.EntityClient;
import org.parley.web.html.Words;

/** Finds the evidence that an address asks for, so that any page can be shown with its panel open. */
@ApplicationScoped
public class EvidenceReader {

    private final EntityClient entities;

    EvidenceReader(EntityClient entities) {
        this.entities = entities;
    }

    /** The evidence behind a key, null when none is asked for; a key that leads nowhere gives evidence that is gone. */
    public @Nullable Evidence open(@Nullable String key) {
        return key == null || key.isBlank() ? null : find(key).orElseGet(() -> Evidence.gone(key));
    }

    private Optional<Evidence> find(String key) {
        if (key.startsWith(Evidence.FACT)) {
            return id(key, Evidence.FACT).flatMap(entities::fact).map(Evidence::of);
        }
        return id(key, Evidence.STATEMENT)
                .flatMap(entities::statement)
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
