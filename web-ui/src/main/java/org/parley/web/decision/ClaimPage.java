package org.parley.web.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.DecisionClient;
import org.parley.web.platform.FormValue;
import org.parley.web.platform.LocalAddress;
import org.parley.web.session.Role;

/** A single claim: it can be rejected where it stands among the evidence. */
@Path("/claims/{id}")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class ClaimPage {

    private final DecisionClient decisions;

    ClaimPage(DecisionClient decisions) {
        this.decisions = decisions;
    }

    /** Says that the claim was read wrongly, and returns to where the reader was. */
    @POST
    @Path("/reject")
    public Response reject(@RestPath UUID id, @RestForm @Nullable String reason, @RestForm @Nullable String returnTo) {
        String why = FormValue.orNull(reason);
        if (why == null) {
            throw new BadRequestException();
        }
        UUID decision = decisions.reject(id, why);
        return Response.seeOther(LocalAddress.deciding(returnTo, decision)).build();
    }
}
