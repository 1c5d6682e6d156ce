package org.parley.entity.ledger.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In whose company somebody is named.
 *
 * @param names of the persons and organisations in the same articles
 * @param countries in the same articles
 * @param first when the first of these articles came out; null where none has a date
 * @param last when the last one did
 */
public record Company(
        Set<UUID> names,
        Set<UUID> countries,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public static final Company NONE = new Company(Set.of(), Set.of(), null, null);

    /** Whoever plays and whoever governs is two when they do so within this time. */
    private static final long DAYS_NEAR = 365;

    public Company {
        names = Set.copyOf(names);
        countries = Set.copyOf(countries);
    }

    static Company of(Collection<Company> parts) {
        return new Company(
                union(parts, Company::names),
                union(parts, Company::countries),
                parts.stream()
                        .map(Company::first)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                parts.stream()
                        .map(Company::last)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static Set<UUID> union(Collection<Company> parts, Function<Company, Set<UUID>> of) {
        return parts.stream().flatMap(part -> of.apply(part).stream()).collect(Collectors.toSet());
    }

    /** How many persons and organisations are in both. */
    long shared(Company other) {
        return names.stream().filter(other.names::contains).count();
    }

    /** Whether both are known by their company, and nobody is in both. */
    boolean isAnother(Company other) {
        return !names.isEmpty() && !other.names.isEmpty() && shared(other) == 0;
    }

    boolean sharesCountryWith(Company other) {
        return !Collections.disjoint(countries, other.countries);
    }

    boolean knowsCountries() {
        return !countries.isEmpty();
    }

    /** Whether all articles of one are known to have come out long before those of the other. */
    boolean longBeforeOrAfter(Company other) {
        return first != null && other.first != null && !near(other);
    }

    /** Whether articles of both came out at about the same time. */
    boolean near(Company other) {
        if (first == null || last == null || other.first == null || other.last == null) {
            return false;
        }
        return ChronoUnit.DAYS.between(last, other.first) <= DAYS_NEAR
                && ChronoUnit.DAYS.between(other.last, first) <= DAYS_NEAR;
    }
}
