package org.parley.ingest.run.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.ingest.platform.PageView;
import org.parley.ingest.platform.Roles;
import org.parley.ingest.run.RunService;

/** How uploads fare. */
@Path("/api/runs")
@Tag(name = "Runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
public class RunResource {

    private final RunService service;
    private final RunViews views;

    RunResource(RunService service, RunViews views) {
        this.service = service;
        this.views = views;
    }

    @GET
    @Operation(operationId = "listRuns", summary = "Runs, newest first, without their items")
    public PageView<RunView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue(PageView.DEFAULT_SIZE) @Min(1) @Max(PageView.MAX_SIZE) int size) {
        return views.newest(page, size);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRun", summary = "One run with its items")
    public RunView get(@PathParam("id") UUID id) {
        return views.one(id);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(operationId = "retryRun", summary = "Try all failed files of a run again")
    @APIResponse(
            responseCode = "202",
            description = "What can be tried again is on its way; what can't stays failed",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    public Response retry(@PathParam("id") UUID id) {
        service.retry(id);
        return Response.accepted(views.one(id)).build();
    }
}
