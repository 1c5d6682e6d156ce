package org.parley.entity.network;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.audit.AuditAction;
import org.parley.entity.audit.Audited;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.network.Neighbourhood.Link;
import org.parley.entity.network.Neighbourhood.Neighbour;
import org.parley.entity.page.Dates;
import org.parley.entity.page.EntityQueries;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.Scope;
import org.parley.entity.page.Views;
import org.parley.entity.platform.Role;
import org.parley.entity.reading.analysis.EntityType;

/** Who is around an entity. */
@Path("/api/entities/{id}/neighbours")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class NeighbourResource {

    private static final int MOST = 100;

    private final EntityQueries entities;
    private final NetworkQueries network;
    private final Views views;

    NeighbourResource(EntityQueries entities, NetworkQueries network, Views views) {
        this.entities = entities;
        this.network = network;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getNeighbours",
            summary = "Who and what an entity is linked to, those with the most links first.")
    @Audited(AuditAction.READ_DOSSIER)
    public Neighbourhood neighbours(
            @PathParam("id") UUID id,
            @QueryParam("type") @Nullable EntityType type,
            @BeanParam @Valid LinkSelection selection,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(MOST) int limit) {
        EntityRow centre = entities.find(id);
        List<Object[]> rows = network.neighbours(centre.id, type, selection, limit);
        List<UUID> shown = rows.stream().map(row -> (UUID) row[0]).toList();
        Map<UUID, EntityRef> refs = views.entities(shown);
        List<UUID> all = new ArrayList<>(shown);
        all.add(centre.id);
        return new Neighbourhood(
                EntityRef.of(centre),
                rows.stream()
                        .map(row -> new Neighbour(
                                Objects.requireNonNull(refs.get((UUID) row[0])),
                                (Long) row[1],
                                (Long) row[4],
                                Dates.of(row[2])))
                        .toList(),
                links(network.between(all, selection), selection),
                rows.isEmpty() ? 0 : (Long) rows.getFirst()[3]);
    }

    private List<Link> links(List<Object[]> rows, LinkSelection selection) {
        List<UUID> ids = rows.stream().map(row -> (UUID) row[3]).distinct().toList();
        Map<UUID, String> labels = new HashMap<>();
        views.facts(ids, Scope.BARE.asOf(selection.asOf)).forEach(fact -> labels.put(fact.id(), fact.label()));
        views.statements(ids, Scope.BARE.asOf(selection.asOf))
                .forEach(statement -> labels.put(statement.id(), statement.content()));
        return rows.stream()
                .map(row -> new Link(
                        (UUID) row[0],
                        (UUID) row[1],
                        LinkKind.valueOf((String) row[2]),
                        (UUID) row[3],
                        labels.getOrDefault((UUID) row[3], ""),
                        (Integer) row[4],
                        (Long) row[5]))
                .toList();
    }
}
