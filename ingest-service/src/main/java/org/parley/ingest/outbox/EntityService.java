package org.parley.ingest.outbox;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.Problem;

/** The part of the entity-service's contract that the relay uses, signed in as the ingest-service itself. */
@RegisterRestClient(configKey = "entity-service")
@OidcClientFilter
@RegisterProvider(DeliveryTrace.class)
@Path("/api/articles/{id}")
interface EntityService {

    /** The answer to a delivered article: what became of it, or of the newer version that is there already. */
    record Answer(
            UUID id, long version, State state, @Nullable Problem problem) {}

    /** What became of a version. */
    enum State {
        PROCESSED,
        FAILED,
        SUPERSEDED
    }

    @PUT
    Answer put(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ArticlePut article);

    @DELETE
    void delete(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @QueryParam("version") long version);
}
