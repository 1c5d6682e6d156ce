package org.parley.entity.clock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.clock.Change.Kind;
import org.parley.entity.page.EntityQueries;
import org.parley.entity.platform.PageQuery;
import org.parley.entity.platform.Role;

/** What changed between two days. */
@Path("/api/changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class ChangeResource {

    private final Changes changes;
    private final EntityQueries entities;

    ChangeResource(Changes changes, EntityQueries entities) {
        this.changes = changes;
        this.entities = entities;
    }

    /**
     * A page of what became known.
     *
     * @param counts of all kinds, whichever was asked for
     * @param total of the kind that was asked for, or of all
     */
    public record ChangePage(
            LocalDate from, LocalDate to, Map<Kind, Long> counts, List<Change> items, int page, int size, long total) {}

    @GET
    @Transactional
    @Operation(
            operationId = "listChanges",
            summary = "What became known after one day of publication up to another, the latest first.")
    public ChangePage changes(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("about") @Nullable UUID about,
            @QueryParam("kind") @Nullable Kind kind,
            @BeanParam @Valid PageQuery page) {
        @Nullable UUID entity = about == null ? null : entities.find(about).id;
        Changes.Answer answer = changes.between(new Changes.Question(from, to, entity), kind, page.offset(), page.size);
        Map<Kind, Long> counts = answer.counts();
        long total = kind == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(kind, 0L);
        return new ChangePage(from, to, counts, answer.changes(), page.page, page.size, total);
    }
}
