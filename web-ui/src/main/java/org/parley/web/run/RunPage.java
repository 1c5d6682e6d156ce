package org.parley.web.run;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.parley.web.client.IngestClient;
import org.parley.web.client.Paged;
import org.parley.web.client.Run;
import org.parley.web.session.Role;

/** What became of an upload: how far it is, and for each file that failed the reason and a way to try again. */
@Path("/runs")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
public class RunPage {

    /** The status with which a page tells htmx that there is no need to ask again. */
    private static final int STOP_POLLING = 286;

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

    /** The changing part of the page, for a script that asks until the run has ended. */
    @GET
    @Path("/{id}/progress")
    public Response progress(@RestPath UUID id) {
        Run run = find(id);
        return Response.status(run.finished() ? STOP_POLLING : 200)
                .entity(Templates.show$progress(run))
                .build();
    }

    @POST
    @Path("/{id}/retry")
    public Response retry(@RestPath UUID id) {
        ingest.retryRun(id);
        return Response.seeOther(URI.create("/runs/" + id)).build();
    }

    private Run find(UUID id) {
        return ingest.run(id).orElseThrow(NotFoundException::new);
    }
}
