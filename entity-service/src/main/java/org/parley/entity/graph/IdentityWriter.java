package org.parley.entity.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.identity.Company;
import org.parley.entity.ledger.identity.DisplayName;
import org.parley.entity.ledger.identity.Identity;
import org.parley.entity.ledger.identity.Names;
import org.parley.entity.ledger.identity.Resolution;
import org.parley.entity.ledger.identity.Rulings;

/** Keeps which designations mean which entity. */
@ApplicationScoped
class IdentityWriter {

    private final DesignationRepository designations;
    private final EntityRepository entities;
    private final RulingSource rulings;

    IdentityWriter(DesignationRepository designations, EntityRepository entities, RulingSource rulings) {
        this.designations = designations;
        this.entities = entities;
        this.rulings = rulings;
    }

    /**
     * What a new judgement changed.
     *
     * @param designations that mean another entity than before, or one for the first time
     * @param formerEntities entities that lost a designation
     */
    record Change(Set<UUID> designations, Set<UUID> formerEntities) {}

    /**
     * Judges anew all designations that these touch.
     *
     * @param seeds designations that were added, or are used more or less than before
     * @param gone designations that exist no more
     */
    Change resolve(Collection<UUID> seeds, List<Designation> gone) {
        Rulings all = rulings.rulings();
        Map<UUID, DesignationRow> component = component(seeds, gone, all);
        Set<UUID> changed = new HashSet<>();
        Set<UUID> former = new HashSet<>();
        Map<UUID, Company> company = company(component.values());
        List<Identity> identities = Resolution.resolve(
                component.values().stream()
                        .map(row -> row.candidate(company.getOrDefault(row.id, Company.NONE)))
                        .toList(),
                all);
        Map<UUID, List<DisplayName.Form>> names = designations.names(component.keySet()).stream()
                .collect(Collectors.groupingBy(
                        DesignationRepository.NameInUse::designation,
                        Collectors.mapping(DesignationRepository.NameInUse::form, Collectors.toList())));
        Map<UUID, EntityRow> known = known(identities);
        for (Identity identity : identities) {
            store(identity, known.get(identity.id()), names);
            for (Designation designation : identity.designations()) {
                DesignationRow row = Objects.requireNonNull(component.get(designation.id()));
                if (!identity.id().equals(row.entityId)) {
                    changed.add(row.id);
                    if (row.entityId != null) {
                        former.add(row.entityId);
                    }
                    row.entityId = identity.id();
                }
            }
        }
        entities.flush();
        return new Change(changed, former);
    }

    /** The company of those that are not judged by their names alone; it is asked for nobody else. */
    private Map<UUID, Company> company(Collection<DesignationRow> rows) {
        Set<UUID> toJudge =
                Names.toJudge(rows.stream().map(DesignationRow::designation).toList());
        return toJudge.isEmpty() ? Map.of() : designations.company(toJudge);
    }

    private Map<UUID, EntityRow> known(List<Identity> identities) {
        return entities.list("id in ?1", identities.stream().map(Identity::id).toList()).stream()
                .collect(Collectors.toMap(row -> row.id, row -> row));
    }

    private void store(Identity identity, @Nullable EntityRow known, Map<UUID, List<DisplayName.Form>> names) {
        EntityRow row = known == null ? new EntityRow() : known;
        row.type = identity.type();
        row.name = DisplayName.of(
                        identity.type(),
                        identity.designations().stream()
                                .flatMap(designation -> names.getOrDefault(designation.id(), List.of()).stream())
                                .toList())
                .orElseGet(() -> identity.designations().getFirst().key());
        row.why = identity.reasons();
        if (known == null) {
            row.id = identity.id();
            entities.persist(row);
        }
    }

    /** All designations that can have a say in what the seeds mean. */
    private Map<UUID, DesignationRow> component(Collection<UUID> seeds, List<Designation> gone, Rulings rulings) {
        Map<UUID, DesignationRow> component = new HashMap<>();
        Queue<Designation> frontier = new ArrayDeque<>(gone);
        add(designations.ruled(seeds), component, frontier);
        while (!frontier.isEmpty()) {
            List<Designation> edge = List.copyOf(frontier);
            frontier.clear();
            Set<String> blocks =
                    edge.stream().flatMap(one -> Names.blocks(one).stream()).collect(Collectors.toSet());
            add(
                    designations.inBlocks(blocks).stream()
                            .filter(row -> !component.containsKey(row.id))
                            .filter(row -> edge.stream().anyMatch(one -> Names.related(one, row.designation())))
                            .toList(),
                    component,
                    frontier);
            Set<UUID> ids = edge.stream().map(Designation::id).collect(Collectors.toSet());
            Set<UUID> ruled = edge.stream()
                    .flatMap(one -> Stream.of(one.id(), one.name()))
                    .collect(Collectors.toSet());
            add(designations.ruled(ruledWith(ruled, rulings)), component, frontier);
            Set<UUID> bearers = component.values().stream()
                    .filter(row -> ids.contains(row.id))
                    .map(row -> row.entityId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            add(designations.ofEntities(bearers), component, frontier);
        }
        return component;
    }

    private static void add(
            List<DesignationRow> rows, Map<UUID, DesignationRow> component, Queue<Designation> frontier) {
        for (DesignationRow row : rows) {
            if (component.putIfAbsent(row.id, row) == null) {
                frontier.add(row.designation());
            }
        }
    }

    private static Set<UUID> ruledWith(Set<UUID> ids, Rulings rulings) {
        return Stream.concat(rulings.same().stream(), rulings.apart().stream())
                .filter(ruling -> ids.contains(ruling.one()) || ids.contains(ruling.other()))
                .flatMap(ruling -> Stream.of(ruling.one(), ruling.other()))
                .collect(Collectors.toSet());
    }
}
