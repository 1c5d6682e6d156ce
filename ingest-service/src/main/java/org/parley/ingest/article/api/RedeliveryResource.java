package org.parley.ingest.article.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.ingest.article.ArticleService;
import org.parley.ingest.audit.AuditAction;
import org.parley.ingest.audit.Audited;
import org.parley.ingest.platform.Roles;

/** Fills a graph again that was lost, or restored from an older backup. */
@Path("/api/redelivery")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
public class RedeliveryResource {

    private final ArticleService service;

    RedeliveryResource(ArticleService service) {
        this.service = service;
    }

    /** How much was set going. */
    @Schema(name = "Redelivery")
    public record Redelivery(
            @Schema(
                    required = true,
                    description = "Articles that are on their way again; those that were on it are not counted")
            int articles) {}

    @POST
    @Operation(
            operationId = "redeliverArticles",
            summary = "Deliver all articles to the entity-service again",
            description =
                    "Each in the version that it has, the deleted ones as deleted. What the graph has in that version stays as it is,"
                            + " so asking twice does no harm. GET /api/progress tells how far it is.")
    @APIResponse(
            responseCode = "202",
            description = "On their way",
            content = @Content(schema = @Schema(implementation = Redelivery.class)))
    @Audited(AuditAction.REDELIVERED_ARTICLES)
    public Response redeliver() {
        return Response.accepted(new Redelivery(service.redeliver())).build();
    }
}
