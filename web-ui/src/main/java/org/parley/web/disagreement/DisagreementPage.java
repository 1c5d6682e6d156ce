package org.parley.web.disagreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.BackendException;
import org.parley.web.client.DecisionClient;
import org.parley.web.client.Disagreement;
import org.parley.web.client.EntityClient;
import org.parley.web.client.Paged;
import org.parley.web.platform.Choice;
import org.parley.web.platform.FormValue;
import org.parley.web.platform.LocalAddress;
import org.parley.web.session.Role;

/** Where articles do not say the same: the list, and each with its sides, their sentences, and a ruling. */
@Path("/disagreements")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class DisagreementPage {

    /** The choice in the form that says that there is no disagreement. */
    static final String NONE = "none";

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(
                Paged<Disagreement> disagreements, Disagreement.@Nullable Kind kind, @Nullable Boolean ruled);

        static native TemplateInstance show(Disagreement disagreement, @Nullable String problem);
    }

    private final EntityClient entities;
    private final DecisionClient decisions;

    DisagreementPage(EntityClient entities, DecisionClient decisions) {
        this.entities = entities;
        this.decisions = decisions;
    }

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String kind, @RestQuery @Nullable String ruled, @RestQuery int page) {
        Disagreement.Kind chosen = Choice.of(Disagreement.Kind.class, kind);
        Boolean withRuling = "true".equals(ruled) ? Boolean.TRUE : "false".equals(ruled) ? Boolean.FALSE : null;
        return Templates.list(entities.disagreements(chosen, withRuling, Math.max(0, page)), chosen, withRuling);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return Templates.show(find(id), null);
    }

    /**
     * Rules on it.
     *
     * @param side the number of the side that holds, from 0, or {@code none}
     */
    @POST
    @Path("/{id}/rule")
    public Response rule(@RestPath UUID id, @RestForm @Nullable String side, @RestForm @Nullable String reason) {
        Disagreement disagreement = find(id);
        String why = FormValue.orNull(reason);
        Optional<Disagreement.Side> chosen = side(disagreement, side);
        if (why == null || chosen.isEmpty() && !NONE.equals(side)) {
            return refused(disagreement, "Choose what holds, and say why.");
        }
        String value = chosen.map(Disagreement.Side::value).orElse(null);
        try {
            UUID decision = decisions.rule(id, value, why);
            return Response.seeOther(LocalAddress.deciding("/disagreements/" + id, decision))
                    .build();
        } catch (BackendException problem) {
            return refused(disagreement, problem.refusal());
        }
    }

    private static Optional<Disagreement.Side> side(Disagreement disagreement, @Nullable String number) {
        return number != null && number.matches("\\d{1,3}")
                ? disagreement.sides().stream().skip(Long.parseLong(number)).findFirst()
                : Optional.empty();
    }

    private static Response refused(Disagreement disagreement, String problem) {
        return Response.status(422)
                .entity(Templates.show(disagreement, problem))
                .build();
    }

    private Disagreement find(UUID id) {
        return entities.disagreement(id).orElseThrow(NotFoundException::new);
    }
}
