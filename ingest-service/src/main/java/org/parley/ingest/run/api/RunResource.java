package org.parley.ingest.run.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.ingest.audit.AuditAction;
import org.parley.ingest.audit.Audited;
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

    private static final String CSV = "text/csv";

    private final RunService service;
    private final RunViews views;
    private final RunStream stream;

    RunResource(RunService service, RunViews views, RunStream stream) {
        this.stream = stream;
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

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "followRun",
            summary = "One run as it goes on",
            description =
                    "Events named “run”. Their items are those that changed since the event before, the first event's all of them."
                            + " The stream ends with the run, and in any case after five minutes.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = RunView.class)))
    public void follow(@PathParam("id") UUID id, @Context SseEventSink listener, @Context Sse sse) {
        stream.tell(id, listener, sse);
    }

    @GET
    @Path("/{id}/report")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getRunReport", summary = "What became of each file, to download")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ReportLine.class))
            })
    @Audited(AuditAction.EXPORTED_REPORT)
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("format") @DefaultValue("csv") @Pattern(regexp = "csv|json", message = "is csv or json")
                    String format) {
        List<ReportLine> lines = views.report(id);
        boolean table = format.equals("csv");
        return Response.ok(table ? ReportLine.csv(lines) : lines)
                .type(table ? CSV + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"run-" + id + "." + format + "\"")
                .build();
    }

    @POST
    @Path("/{id}/pause")
    @Operation(operationId = "pauseRun", summary = "Leave behind what is not on its way yet")
    @APIResponse(
            responseCode = "202",
            description = "A few files may still be on their way",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @Audited(AuditAction.PAUSED_RUN)
    public Response pause(@PathParam("id") UUID id) {
        service.pause(id);
        return Response.accepted(views.one(id)).build();
    }

    @POST
    @Path("/{id}/resume")
    @Operation(operationId = "resumeRun", summary = "Let a paused run go on")
    @APIResponse(
            responseCode = "202",
            description = "It goes on",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @Audited(AuditAction.RESUMED_RUN)
    public Response resume(@PathParam("id") UUID id) {
        service.resume(id);
        return Response.accepted(views.one(id)).build();
    }

    @POST
    @Path("/{id}/retry")
    @Operation(operationId = "retryRun", summary = "Try all failed files of a run again")
    @APIResponse(
            responseCode = "202",
            description = "What can be tried again is on its way; what can't stays failed",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @Audited(AuditAction.RETRIED_RUN)
    public Response retry(@PathParam("id") UUID id) {
        service.retry(id);
        return Response.accepted(views.one(id)).build();
    }
}
