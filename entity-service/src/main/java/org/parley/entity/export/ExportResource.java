package org.parley.entity.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.parley.entity.audit.Audit;
import org.parley.entity.audit.AuditAction;
import org.parley.entity.audit.Audited;
import org.parley.entity.page.EntityQueries;
import org.parley.entity.platform.Role;

/** The graph or a part of it in formats that others read, and the archive that another system can take in. */
@Path("/api")
@RunOnVirtualThread
public class ExportResource {

    private static final int TIMEOUT_SECONDS = 1800;

    private final GraphExport export;
    private final Archive archive;
    private final EntityQueries entities;
    private final Audit audit;

    ExportResource(GraphExport export, Archive archive, EntityQueries entities, Audit audit) {
        this.export = export;
        this.archive = archive;
        this.entities = entities;
        this.audit = audit;
    }

    @GET
    @Path("/graph")
    @RolesAllowed({Role.ANALYST, Role.ADMIN})
    @Operation(
            operationId = "exportGraph",
            summary =
                    "Everything, or what is about an entity, has words or happened in some days: in the graph format or in one"
                            + " that others read.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/graphml+xml", schema = @Schema(type = SchemaType.STRING))
            })
    public Response graph(
            @QueryParam("format") @DefaultValue("json") ExportFormat format,
            @QueryParam("about") @Nullable UUID about,
            @QueryParam("q") @Size(max = 200) @Nullable String q,
            @QueryParam("events") boolean events,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context SecurityContext caller) {
        // Whoever comes by an id from before a merge asks about the one that it is now: that is taken along, and kept
        // so.
        @Nullable UUID whom = about == null ? null : entities.find(about).id;
        audit.keep(AuditAction.EXPORTED, whom);
        boolean importable = caller.isUserInRole(Role.ADMIN);
        GraphPart part = new GraphPart(whom, q == null || q.isBlank() ? null : q.strip(), events, from, to, asOf);
        return Response.ok(streamed(out -> export.write(part, format, out, importable)), format.mediaType())
                .build();
    }

    @GET
    @Path("/archive")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "exportArchive",
            summary = "All articles with their texts and readings, and all decisions: what an empty system needs.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @Audited(AuditAction.EXPORTED)
    public StreamingOutput archive() {
        return streamed(archive::write);
    }

    /** How much was taken in. */
    public record Imported(int articles, int decisions) {}

    @POST
    @Path("/archive")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Transactional(Transactional.TxType.NEVER)
    @Operation(operationId = "importArchive", summary = "Takes an archive in; what is there already stays as it is.")
    @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Imported restore(@NotNull InputStream body) throws IOException {
        return archive.read(body);
    }

    /** What writes an answer. */
    private interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private static StreamingOutput streamed(Writing writing) {
        return out -> QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            try {
                writing.to(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
