package org.parley.web.run;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.net.URI;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.BackendException;
import org.parley.web.client.IngestClient;
import org.parley.web.client.Paged;
import org.parley.web.client.Run;
import org.parley.web.session.Role;

/** What became of an upload: how far it is, and for each file that failed the reason and a way to try again. */
@Path("/runs")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
public class RunPage {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(Paged<Run> runs);

        static native TemplateInstance show(Run run);

        static native TemplateInstance show$progress(Run run);
    }

    private final IngestClient ingest;

    RunPage(IngestClient ingest) {
        this.ingest = ingest;
    }

    @GET
    public TemplateInstance list(@RestQuery int page) {
        return Templates.list(ingest.runs(Math.max(0, page)));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return Templates.show(find(id));
    }

    /** The changing part of the page, for a script that cannot hold a line. */
    @GET
    @Path("/{id}/progress")
    public TemplateInstance progress(@RestPath UUID id) {
        return Templates.show$progress(find(id));
    }

    /** The changing part of the page whenever it has changed, until the run has ended: after the first, changed files alone. */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(@RestPath UUID id, @Context SseEventSink listener, @Context Sse sse) {
        try (listener;
                Stream<Run> news = ingest.follow(id)) {
            Iterator<Run> next = news.iterator();
            while (!listener.isClosed() && next.hasNext()) {
                String part = Templates.show$progress(next.next()).render();
                listener.send(sse.newEvent(part)).toCompletableFuture().join();
            }
        } catch (CompletionException | BackendException gone) {
            // The reader went away, or the service did: the page asks again by itself, and tells if there is no answer.
            Log.debugf(gone, "following run %s ended", id);
        }
    }

    /** What became of each file, to keep. */
    @GET
    @Path("/{id}/report")
    public Response report(@RestPath UUID id, @RestQuery @Nullable String format) {
        String kind = "json".equals(format) ? "json" : "csv";
        String report = ingest.report(id, kind).orElseThrow(NotFoundException::new);
        return Response.ok(report)
                .type("json".equals(kind) ? MediaType.APPLICATION_JSON : "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"run-" + id + "." + kind + "\"")
                .build();
    }

    @POST
    @Path("/{id}/pause")
    public Response pause(@RestPath UUID id) {
        ingest.pauseRun(id);
        return back(id);
    }

    @POST
    @Path("/{id}/resume")
    public Response resume(@RestPath UUID id) {
        ingest.resumeRun(id);
        return back(id);
    }

    @POST
    @Path("/{id}/retry")
    public Response retry(@RestPath UUID id) {
        ingest.retryRun(id);
        return back(id);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/runs/" + id)).build();
    }

    private Run find(UUID id) {
        return ingest.run(id).orElseThrow(NotFoundException::new);
    }
}
