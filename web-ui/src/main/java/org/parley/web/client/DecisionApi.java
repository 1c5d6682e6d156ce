package org.parley.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What people decide, as the entity-service takes it. The reader's own token goes along and tells who decided. */
@RegisterRestClient(configKey = "entity-service")
@RegisterProvider(ProblemReader.class)
@AccessToken
@Path("/api/decisions")
interface DecisionApi {

    /** Two entities that are one, or two. */
    record OnEntities(UUID one, UUID other, String reason) {}

    /** Names of an entity that are another's. */
    record Split(UUID entity, List<String> names, String reason) {}

    /** A claim that was read wrongly. */
    record Rejection(UUID claim, String reason) {}

    /** The side of a disagreement that holds; without a value, there is no disagreement. */
    record Rule(UUID disagreement, @Nullable String value, String reason) {}

    /** The id by which a decision can be undone. */
    record Decided(UUID id) {}

    @GET
    Paged<Decision> list(@RestQuery Decision.@Nullable Kind kind, @RestQuery @Nullable UUID about, @RestQuery int page);

    @POST
    @Path("/same")
    Decided same(OnEntities entities);

    @POST
    @Path("/not-the-same")
    Decided notTheSame(OnEntities entities);

    @POST
    @Path("/split")
    Decided split(Split split);

    @POST
    @Path("/reject")
    Decided reject(Rejection rejection);

    @POST
    @Path("/rule")
    Decided rule(Rule rule);

    @POST
    @Path("/{id}/undo")
    void undo(UUID id);
}
