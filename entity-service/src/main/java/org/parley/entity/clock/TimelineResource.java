package org.parley.entity.clock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.audit.AuditAction;
import org.parley.entity.audit.Audited;
import org.parley.entity.page.Dates;
import org.parley.entity.page.EntityQueries;
import org.parley.entity.page.FactView;
import org.parley.entity.page.Scope;
import org.parley.entity.page.StatementView;
import org.parley.entity.page.Views;
import org.parley.entity.platform.Page;
import org.parley.entity.platform.PageQuery;
import org.parley.entity.platform.Role;

/** What happened around an entity, or became known of it, day by day. */
@Path("/api/entities/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class TimelineResource {

    private final EntityQueries entities;
    private final ClockQueries clocks;
    private final Views views;

    TimelineResource(EntityQueries entities, ClockQueries clocks, Views views) {
        this.entities = entities;
        this.clocks = clocks;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getTimeline",
            summary =
                    "Events of an entity by when they were, or all that is told of it by when it became known; the earliest first.")
    @Audited(AuditAction.READ_DOSSIER)
    public Page<TimelineEntry> timeline(
            @PathParam("id") UUID id,
            @QueryParam("clock") @DefaultValue("EVENT") Clock clock,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @BeanParam @Valid PageQuery page) {
        UUID entity = entities.find(id).id;
        ClockQueries.Stretch stretch = new ClockQueries.Stretch(from, to, asOf);
        List<Object[]> rows = clocks.timeline(entity, clock, stretch, page.offset(), page.size);
        List<UUID> ids = rows.stream().map(row -> (UUID) row[0]).toList();
        Scope scope = Scope.LISTED.asOf(asOf);
        Map<UUID, FactView> facts =
                views.facts(ids, scope).stream().collect(Collectors.toMap(FactView::id, Function.identity()));
        Map<UUID, StatementView> statements =
                views.statements(ids, scope).stream().collect(Collectors.toMap(StatementView::id, Function.identity()));
        return page.of(
                rows.stream()
                        .map(row -> new TimelineEntry(
                                Objects.requireNonNull(Dates.of(row[1])),
                                Objects.requireNonNull(Dates.of(row[2])),
                                facts.get((UUID) row[0]),
                                statements.get((UUID) row[0])))
                        .toList(),
                clocks.countTimeline(entity, clock, stretch));
    }
}
