package org.parley.entity.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.FactRow.Kind;
import org.parley.entity.reading.analysis.Event.Status;

/**
 * Which facts are asked for; what is null does not narrow.
 *
 * @param about an entity that the fact is about
 * @param and another one that it is about as well
 * @param predicate of a relation
 * @param type of an event
 * @param from the first day on which it was; leaves out what has no day
 * @param to the last day on which it was; leaves out what has no day
 * @param minOrigins how many had it first hand, at least
 * @param asOf what was known on this day of publication
 */
record FactSelection(
        @Nullable UUID about,
        @Nullable UUID and,
        @Nullable Kind kind,
        @Nullable String predicate,
        @Nullable String type,
        @Nullable Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int minOrigins,
        @Nullable LocalDate asOf) {

    static FactSelection about(UUID entity, @Nullable LocalDate asOf) {
        return new FactSelection(entity, null, null, null, null, null, null, null, 0, asOf);
    }

    FactSelection ofKind(Kind only) {
        return new FactSelection(about, and, only, predicate, type, status, from, to, minOrigins, asOf);
    }

    FactSelection ofPredicate(String only) {
        return new FactSelection(about, and, kind, only, type, status, from, to, minOrigins, asOf);
    }

    FactSelection between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new FactSelection(about, and, kind, predicate, type, status, first, last, minOrigins, asOf);
    }
}
