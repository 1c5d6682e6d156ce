package org.parley.web.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.parley.web.platform.LocalAddress;

/** Preferences, and the page after signing out. Signing in and out is done by the OpenID Connect extension. */
@Path("/session")
@RunOnVirtualThread
public class SessionPage {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance signedOut();
    }

    @GET
    @Path("/signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }

    /** Keeps what was sent of the preferences in cookies, and returns to where the reader was. */
    @POST
    @Path("/preferences")
    @RolesAllowed({Role.ANALYST, Role.ADMIN})
    public Response preferences(
            @RestForm @Nullable String theme,
            @RestForm @Nullable String keys,
            @RestForm @Nullable String returnTo,
            UriInfo request) {
        boolean secure = "https".equals(request.getRequestUri().getScheme());
        Response.ResponseBuilder response = Response.seeOther(URI.create(LocalAddress.orDesk(returnTo)));
        if (theme != null) {
            response.cookie(Preferences.cookie(Preferences.THEME, Preferences.theme(theme), secure));
        }
        if (keys != null) {
            String value = Preferences.OFF.equals(keys) ? Preferences.OFF : "on";
            response.cookie(Preferences.cookie(Preferences.KEYS, value, secure));
        }
        return response.build();
    }
}
