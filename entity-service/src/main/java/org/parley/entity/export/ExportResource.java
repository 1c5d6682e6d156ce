package org.parley.entity.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.parley.entity.platform.Role;

/** The whole graph, in formats that others read. */
@Path("/api/graph")
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class ExportResource {

    private static final int TIMEOUT_SECONDS = 1800;

    private final GraphExport export;

    ExportResource(GraphExport export) {
        this.export = export;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "exportGraph", summary = "Everything, in the graph format.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public StreamingOutput graph() {
        return out -> QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            try {
                export.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
