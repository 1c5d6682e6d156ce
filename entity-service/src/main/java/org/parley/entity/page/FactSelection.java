package org.parley.entity.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.FactRow.Kind;
import org.parley.entity.platform.Conditions;
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
public record FactSelection(
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

    private static final String ABOUT = "f.id in (select fact_id from fact_entity where entity_id = :%s)";

    /** Of facts {@code f}. */
    public Conditions conditions() {
        return new Conditions()
                .and(ABOUT.formatted("about"), "about", about)
                .and(ABOUT.formatted("and"), "and", and)
                .and("f.kind = :kind", "kind", name(kind))
                .and("f.predicate = :predicate", "predicate", predicate)
                .and("f.type = :type", "type", type)
                .and("f.status = :status", "status", name(status))
                .and("f.happened_to >= :from", "from", from)
                .and("f.happened_from <= :to", "to", to)
                .and("f.origin_count >= :minOrigins", "minOrigins", minOrigins == 0 ? null : minOrigins)
                .and("f.known_since <= :asOf", "asOf", asOf);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
