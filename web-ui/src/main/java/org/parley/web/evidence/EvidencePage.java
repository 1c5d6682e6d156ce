package org.parley.web.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.session.Role;

/** Evidence by itself: the panel's content for a script, a page of its own for everyone else. */
@Path("/evidence/{key}")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class EvidencePage {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance show(Evidence evidence);

        static native TemplateInstance panel(Evidence evidence);
    }

    private final EvidenceReader reader;

    EvidencePage(EvidenceReader reader) {
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(
            @RestPath String key, @RestQuery @Nullable String asOf, @RestHeader("HX-Request") @Nullable String script) {
        Evidence evidence = reader.open(key, asOf);
        if (evidence == null) {
            throw new NotFoundException();
        }
        return "true".equals(script) ? Templates.panel(evidence) : Templates.show(evidence);
    }
}
