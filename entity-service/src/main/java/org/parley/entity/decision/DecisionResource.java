package org.parley.entity.decision;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.parley.entity.audit.AuditAction;
import org.parley.entity.audit.AuditSubject;
import org.parley.entity.audit.Audited;
import org.parley.entity.platform.Page;
import org.parley.entity.platform.PageQuery;
import org.parley.entity.platform.Role;
import org.parley.entity.platform.Storable;

/** What people decide. Every decision names who made it and why, and can be undone. */
@Path("/api/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class DecisionResource {

    private final Decisions decisions;
    private final DecisionRepository repository;
    private final SecurityIdentity identity;

    DecisionResource(Decisions decisions, DecisionRepository repository, SecurityIdentity identity) {
        this.decisions = decisions;
        this.repository = repository;
        this.identity = identity;
    }

    /** Two entities that are one, or two. */
    public record OnEntities(
            @NotNull UUID one,
            @NotNull UUID other,
            @NotBlank @Storable @Size(max = 2000) String reason) {}

    /** Names of an entity that are another's. */
    public record Split(
            @NotNull UUID entity,
            @NotEmpty @Size(max = 50) List<@NotBlank String> names,
            @NotBlank @Storable @Size(max = 2000) String reason) {}

    /** A claim that was read wrongly. */
    public record Rejection(
            @NotNull UUID claim,
            @NotBlank @Storable @Size(max = 2000) String reason) {}

    /** The side of a disagreement that holds; without a value, there is no disagreement. */
    public record Ruling(
            @NotNull UUID disagreement,
            @Size(max = 2000) @Nullable String value,
            @NotBlank @Storable @Size(max = 2000) String reason) {}

    /** The id of a decision, by which it can be undone. */
    public record Decided(UUID id) implements AuditSubject {}

    /** A decision, who made it and who undid it. */
    public record Decision(
            UUID id,
            DecisionKind kind,
            String label,
            String reason,
            String decidedBy,
            Instant decidedAt,
            @Nullable String undoneBy,
            @Nullable Instant undoneAt) {}

    @GET
    @Transactional
    @Operation(operationId = "listDecisions", summary = "Who decided what, the last first; also what was undone.")
    public Page<Decision> list(
            @QueryParam("kind") @Nullable DecisionKind kind,
            @QueryParam("about") @Nullable UUID about,
            @BeanParam @Valid PageQuery page) {
        List<DecisionRow> rows = repository.latest(kind, about, page.offset(), page.size);
        Map<UUID, Object[]> undone = new HashMap<>();
        repository.undone(rows.stream().map(row -> row.id).toList()).forEach(row -> undone.put((UUID) row[0], row));
        return page.of(rows.stream().map(row -> view(row, undone.get(row.id))).toList(), repository.count(kind, about));
    }

    private static Decision view(DecisionRow row, Object @Nullable [] undone) {
        return new Decision(
                row.id,
                row.kind,
                row.matter.label(),
                row.reason,
                row.decidedBy,
                row.decidedAt,
                undone == null ? null : (String) undone[1],
                undone == null ? null : (Instant) undone[2]);
    }

    @POST
    @Path("/same")
    @Operation(operationId = "decideSame", summary = "Two entities are one.")
    @Audited(AuditAction.DECIDED)
    public Decided same(@Valid @NotNull OnEntities request) {
        return new Decided(decisions.same(request.one(), request.other(), request.reason(), who()));
    }

    @POST
    @Path("/not-the-same")
    @Operation(operationId = "decideNotTheSame", summary = "Two entities are two, and will not be taken for one.")
    @Audited(AuditAction.DECIDED)
    public Decided notTheSame(@Valid @NotNull OnEntities request) {
        return new Decided(decisions.notTheSame(request.one(), request.other(), request.reason(), who()));
    }

    @POST
    @Path("/split")
    @Operation(operationId = "decideSplit", summary = "Some names of an entity are another's.")
    @Audited(AuditAction.DECIDED)
    public Decided split(@Valid @NotNull Split request) {
        return new Decided(decisions.split(request.entity(), request.names(), request.reason(), who()));
    }

    @POST
    @Path("/reject")
    @Operation(operationId = "decideReject", summary = "A claim was read wrongly and carries nothing.")
    @Audited(AuditAction.DECIDED)
    public Decided reject(@Valid @NotNull Rejection request) {
        return new Decided(decisions.reject(request.claim(), request.reason(), who()));
    }

    @POST
    @Path("/rule")
    @Operation(operationId = "decideRule", summary = "Which side of a disagreement holds, or that there is none.")
    @Audited(AuditAction.DECIDED)
    public Decided rule(@Valid @NotNull Ruling request) {
        return new Decided(decisions.rule(request.disagreement(), request.value(), request.reason(), who()));
    }

    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "undoDecision", summary = "Undoes a decision: the graph is as if it had not been made.")
    @APIResponse(responseCode = "204", description = "Undone")
    @Audited(AuditAction.UNDID_DECISION)
    public void undo(@PathParam("id") UUID id) {
        decisions.undo(id, who());
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
