package org.parley.web.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.parley.web.session.Role;

/** The keys, and the words that Parley uses. */
@Path("/help")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class HelpPage {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance show();
    }

    @GET
    public TemplateInstance show() {
        return Templates.show();
    }
}
