package org.parley.entity.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.DisagreementRepository;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.Page;
import org.parley.entity.platform.PageQuery;
import org.parley.entity.platform.ParleyException;
import org.parley.entity.platform.Role;

/** Where claims do not agree. */
@Path("/api/disagreements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class DisagreementResource {

    private final DisagreementRepository disagreements;
    private final DisagreementViews views;

    DisagreementResource(DisagreementRepository disagreements, DisagreementViews views) {
        this.disagreements = disagreements;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDisagreements",
            summary = "Disagreements, contradictions first; of one kind, or about one entity, fact or statement.")
    public Page<DisagreementView> list(
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("about") @Nullable UUID about,
            @BeanParam @Valid PageQuery page) {
        return page.of(
                views.views(disagreements.matching(kind, about, page.offset(), page.size)),
                disagreements.countMatching(kind, about));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getDisagreement", summary = "A disagreement with its sides and their sentences.")
    public DisagreementView one(@PathParam("id") UUID id) {
        return views.views(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ParleyException(
                        ErrorCode.DISAGREEMENT_NOT_FOUND,
                        "There is no disagreement " + id + "; its claims may be gone."));
    }
}
