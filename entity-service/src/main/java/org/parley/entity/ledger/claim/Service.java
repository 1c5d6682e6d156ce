package org.parley.entity.ledger.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.name.CommonBodies;

/**
 * Which states a person serves by what one article says: "Somalia's interior minister", "the governor of Egypt's central
 * bank". Nobody serves two at a time, but envoys may be told by either side, and what somebody was tells nothing.
 */
final class Service {

    private static final Set<String> OFFICES =
            Set.of("president", "chancellor", "minister", "premier", "secretary", "governor", "speaker");
    private static final Set<String> NOT_NOW = Set.of("former", "ex", "then", "late", "ambassador", "envoy");

    private final Analysis analysis;
    private final Map<String, Entity> entities;

    Service(Analysis analysis) {
        this.analysis = analysis;
        this.entities = analysis.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** The keys of the countries; empty where the article says nothing of it. */
    Set<String> of(Entity person) {
        return analysis.relations().stream()
                .filter(relation -> person.id().equals(relation.subject()) && isOffice(relation.role()))
                .map(Relation::object)
                .map(object -> object == null ? null : entities.get(object))
                .filter(Objects::nonNull)
                .flatMap(of -> country(of).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOffice(@Nullable String role) {
        List<String> words = role == null ? List.of() : NameKey.words(NameKey.fold(role));
        return words.stream().anyMatch(OFFICES::contains) && words.stream().noneMatch(NOT_NOW::contains);
    }

    /** Of a country itself, or of one of the bodies that every country has. */
    private static Optional<String> country(Entity of) {
        Optional<String> key = NameKey.of(of.type(), of.name());
        if (of.type() == EntityType.PLACE) {
            return key.filter(place -> NameKey.countryName(place).isPresent());
        }
        return key.flatMap(body -> Countries.in(body).stream()
                .filter(country ->
                        body.startsWith(country + " ") && CommonBodies.isCommon(body.substring(country.length() + 1)))
                .findFirst());
    }
}
