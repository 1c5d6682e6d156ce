package org.parley.entity.network;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.network.PathSearch.Hop;
import org.parley.entity.page.EntityQueries;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.FactView;
import org.parley.entity.page.Scope;
import org.parley.entity.page.StatementView;
import org.parley.entity.page.Views;
import org.parley.entity.platform.Role;
import org.parley.entity.reading.analysis.EntityType;

/** How two entities hang together. */
@Path("/api/paths")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class PathResource {

    private static final int LONGEST = 6;

    private final EntityQueries entities;
    private final PathSearch search;
    private final Views views;

    PathResource(EntityQueries entities, PathSearch search, Views views) {
        this.entities = entities;
        this.search = search;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(operationId = "findPath", summary = "A shortest chain of evidence between two entities.")
    public EvidencePath path(
            @QueryParam("one") @NotNull UUID one,
            @QueryParam("other") @NotNull UUID other,
            @QueryParam("without") Set<EntityType> without,
            @BeanParam @Valid LinkSelection selection,
            @QueryParam("longest") @DefaultValue("4") @Min(1) @Max(LONGEST) int longest) {
        EntityRow from = entities.find(one);
        EntityRow to = entities.find(other);
        Optional<List<Hop>> hops = search.find(from.id, to.id, without, selection, longest);
        return new EvidencePath(
                EntityRef.of(from),
                EntityRef.of(to),
                hops.isPresent(),
                hops.map(found -> steps(found, Scope.LISTED.asOf(selection.asOf)))
                        .orElse(List.of()));
    }

    private List<EvidencePath.Step> steps(List<Hop> hops, Scope scope) {
        Map<UUID, EntityRef> refs = views.entities(
                hops.stream().flatMap(hop -> Stream.of(hop.from(), hop.to())).collect(Collectors.toSet()));
        List<UUID> ids = hops.stream().map(Hop::id).toList();
        Map<UUID, FactView> facts = views.facts(ids, scope).stream()
                .collect(Collectors.toMap(FactView::id, Function.identity(), (a, b) -> a));
        Map<UUID, StatementView> statements = views.statements(ids, scope).stream()
                .collect(Collectors.toMap(StatementView::id, Function.identity(), (a, b) -> a));
        return hops.stream()
                .map(hop -> new EvidencePath.Step(
                        Objects.requireNonNull(refs.get(hop.from())),
                        Objects.requireNonNull(refs.get(hop.to())),
                        facts.get(hop.id()),
                        statements.get(hop.id())))
                .toList();
    }
}
