package org.parley.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The reader's own searches at the entity-service. The reader's own token goes along and tells whose they are. */
@RegisterRestClient(configKey = "entity-service")
@RegisterProvider(ProblemReader.class)
@AccessToken
@Path("/api/saved-searches")
interface SavedSearchApi {

    /** A search to keep. */
    record NewSearch(String name, String address) {}

    @GET
    List<SavedSearch> list();

    @POST
    SavedSearch save(NewSearch search);

    @DELETE
    @Path("/{id}")
    void delete(UUID id);

    @POST
    @Path("/{id}/restore")
    SavedSearch restore(UUID id);
}
