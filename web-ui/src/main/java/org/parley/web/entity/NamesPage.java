package org.parley.web.entity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.BackendException;
import org.parley.web.client.DecisionClient;
import org.parley.web.client.Dossier;
import org.parley.web.client.EntityClient;
import org.parley.web.client.EntitySummary;
import org.parley.web.platform.FormValue;
import org.parley.web.platform.LocalAddress;
import org.parley.web.session.Role;

/** The names that are taken for one entity and why, and what a person may decide on it. */
@Path("/entities/{id}")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class NamesPage {

    private static final int CANDIDATES = 10;

    /** The pages. */
    @CheckedTemplate(basePath = "EntityPage")
    static class Templates {

        private Templates() {}

        static native TemplateInstance names(
                Dossier dossier,
                @Nullable String query,
                List<EntitySummary> candidates,
                @Nullable String splitProblem,
                @Nullable String sameProblem);
    }

    private final EntityClient entities;
    private final DecisionClient decisions;

    NamesPage(EntityClient entities, DecisionClient decisions) {
        this.entities = entities;
        this.decisions = decisions;
    }

    @GET
    @Path("/names")
    public TemplateInstance names(@RestPath UUID id, @RestQuery @Nullable String q) {
        return page(id, q, null, null);
    }

    /** Some of the names are another's. */
    @POST
    @Path("/split")
    public Response split(
            @RestPath UUID id, @RestForm("name") @Nullable List<String> names, @RestForm @Nullable String reason) {
        String why = FormValue.orNull(reason);
        if (names == null || names.isEmpty() || why == null) {
            return refused(page(id, null, "Choose the names that are another’s, and say why.", null));
        }
        return decided(id, () -> decisions.split(id, names, why), problem -> page(id, null, problem, null));
    }

    /** The other entity is this one. */
    @POST
    @Path("/same")
    public Response same(
            @RestPath UUID id,
            @RestForm @Nullable UUID other,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String q) {
        return onOther(id, other, reason, q, (one, why) -> decisions.same(id, one, why));
    }

    /** The other entity is not this one, and will not be taken for it. */
    @POST
    @Path("/not-the-same")
    public Response notTheSame(
            @RestPath UUID id,
            @RestForm @Nullable UUID other,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String q) {
        return onOther(id, other, reason, q, (one, why) -> decisions.notTheSame(id, one, why));
    }

    private Response onOther(
            UUID id,
            @Nullable UUID other,
            @Nullable String reason,
            @Nullable String q,
            BiFunction<UUID, String, UUID> decide) {
        String why = FormValue.orNull(reason);
        return other == null || why == null
                ? refused(page(id, q, null, "Choose the other, and say why."))
                : decided(id, () -> decide.apply(other, why), problem -> page(id, q, null, problem));
    }

    private static Response decided(UUID id, Supplier<UUID> decide, Function<String, TemplateInstance> again) {
        try {
            UUID decision = decide.get();
            return Response.seeOther(LocalAddress.deciding("/entities/" + id + "/names", decision))
                    .build();
        } catch (BackendException problem) {
            return refused(again.apply(problem.refusal()));
        }
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private TemplateInstance page(
            UUID id, @Nullable String q, @Nullable String splitProblem, @Nullable String sameProblem) {
        Dossier dossier = entities.entity(id).orElseThrow(NotFoundException::new);
        String query = FormValue.orNull(q);
        List<EntitySummary> candidates = query == null
                ? List.of()
                : entities.entities(null, query, 0).items().stream()
                        .filter(each ->
                                !each.entity().id().equals(dossier.entity().id()))
                        .limit(CANDIDATES)
                        .toList();
        return Templates.names(dossier, query, candidates, splitProblem, sameProblem);
    }
}
