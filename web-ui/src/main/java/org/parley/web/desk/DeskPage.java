package org.parley.web.desk;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.BackendException;
import org.parley.web.client.Desk;
import org.parley.web.client.Disagreement;
import org.parley.web.client.EntityClient;
import org.parley.web.client.IngestClient;
import org.parley.web.client.Progress;
import org.parley.web.client.SavedSearch;
import org.parley.web.client.SavedSearchClient;
import org.parley.web.session.Role;

/** The first page: what came in last, what is being read, where articles disagree, who is in them, and the reader's own searches. */
@Path("/")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class DeskPage {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance show(
                Desk desk, List<Disagreement> disagreements, List<SavedSearch> searches, @Nullable Progress progress);

        static native TemplateInstance show$progress(@Nullable Progress progress);
    }

    /** Open disagreements on the desk; the gravest come first. */
    private static final int DISAGREEMENTS = 3;

    private final EntityClient entities;
    private final IngestClient ingest;
    private final SavedSearchClient searches;

    DeskPage(EntityClient entities, IngestClient ingest, SavedSearchClient searches) {
        this.entities = entities;
        this.ingest = ingest;
        this.searches = searches;
    }

    @GET
    public TemplateInstance show() {
        return Templates.show(entities.desk(), entities.openDisagreements(DISAGREEMENTS), searches.list(), progress());
    }

    /** What is being read, for a script that asks again and again. */
    @GET
    @Path("/progress")
    public TemplateInstance progressAlone() {
        return Templates.show$progress(progress());
    }

    /** Reading goes on without the ingest-service, so the desk does too: null when it does not answer. */
    private @Nullable Progress progress() {
        try {
            return ingest.progress();
        } catch (BackendException unknown) {
            Log.warnf("no progress to show: %s", unknown.detail());
            return null;
        }
    }
}
