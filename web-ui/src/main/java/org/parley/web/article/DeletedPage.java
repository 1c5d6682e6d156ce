package org.parley.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.parley.web.client.IngestClient;
import org.parley.web.client.IngestedArticle;
import org.parley.web.client.Paged;
import org.parley.web.session.Role;

/** The articles that were deleted, each with the way back. */
@Path("/articles/deleted")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
public class DeletedPage {

    /** The page. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(Paged<IngestedArticle> articles);
    }

    private final IngestClient ingest;

    DeletedPage(IngestClient ingest) {
        this.ingest = ingest;
    }

    @GET
    public TemplateInstance list(@RestQuery int page) {
        return Templates.list(ingest.deleted(Math.max(0, page)));
    }
}
