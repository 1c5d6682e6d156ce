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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.DisagreementRepository;
import org.parley.entity.graph.DisagreementRepository.Selection;
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
            summary = "Disagreements, contradictions first; of one kind, about one entity, fact or statement.")
    public Page<DisagreementView> list(
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("about") @Nullable UUID about,
            @QueryParam("ruled") @Nullable Boolean ruled,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @BeanParam @Valid PageQuery page) {
        Selection selection = new Selection(kind, about, ruled, asOf);
        return page.of(
                views.views(disagreements.matching(selection, page.offset(), page.size), Scope.LISTED.asOf(asOf)),
                disagreements.countMatching(selection));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getDisagreement", summary = "A disagreement with its sides and their sentences.")
    public DisagreementView one(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return views.views(List.of(id), Scope.WHOLE.asOf(asOf)).stream()
                .findFirst()
                .orElseThrow(() -> new ParleyException(
                        ErrorCode.DISAGREEMENT_NOT_FOUND,
                        "There is no disagreement " + id + "; its claims may be gone."));
    }
}
