package org.parley.entity.article;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.platform.Role;

/** Where the ingest-service delivers. Repeating a delivery does no harm. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.RELAY)
@RunOnVirtualThread
public class ArticleResource {

    private final ArticleDesk desk;

    ArticleResource(ArticleDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putArticle",
            summary = "Takes a version of an article in; answers when it is in the graph.")
    public DeliveryResult put(@PathParam("id") UUID id, @Valid @NotNull Delivery delivery) {
        return desk.accept(id, delivery);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteArticle", summary = "Takes an article out, with what rested on it alone.")
    public void delete(@PathParam("id") UUID id, @QueryParam("version") @Nullable Integer version) {
        desk.delete(id, version);
    }
}
