package org.parley.web.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.Decision;
import org.parley.web.client.DecisionClient;
import org.parley.web.client.Paged;
import org.parley.web.platform.Choice;
import org.parley.web.platform.LocalAddress;
import org.parley.web.session.Role;

/** The history of decisions: who decided what, when and why; each can be undone. */
@Path("/decisions")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class DecisionPage {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(Paged<Decision> decisions, Decision.@Nullable Kind kind);
    }

    private final DecisionClient decisions;

    DecisionPage(DecisionClient decisions) {
        this.decisions = decisions;
    }

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String kind, @RestQuery @Nullable UUID about, @RestQuery int page) {
        Decision.Kind chosen = Choice.of(Decision.Kind.class, kind);
        return Templates.list(decisions.list(chosen, about, Math.max(0, page)), chosen);
    }

    @POST
    @Path("/{id}/undo")
    public Response undo(@RestPath UUID id, @RestForm @Nullable String returnTo) {
        decisions.undo(id);
        return Response.seeOther(LocalAddress.undoing(returnTo, id)).build();
    }
}
