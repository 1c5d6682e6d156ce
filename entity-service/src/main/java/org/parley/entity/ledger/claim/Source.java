package org.parley.entity.ledger.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;

/**
 * The article that a claim stands in.
 *
 * @param file the name under which it was delivered
 * @param outlet null while unknown
 * @param publishedAt null while unknown
 */
public record Source(
        UUID article,
        String file,
        @Nullable String outlet,
        @Nullable LocalDate publishedAt) {

    /** Who published it, without "The": that plays no part in who an outlet is. An article without a known outlet is a publisher of its own: two unknowns are never one. */
    public String publisher() {
        return outlet == null ? "unknown:" + file : NameKey.outletName(outlet);
    }

    /** The key of the outlet; null while that is unknown. */
    public @Nullable String outletKey() {
        return outlet == null ? null : NameKey.of(EntityType.OUTLET, outlet).orElse(null);
    }
}
