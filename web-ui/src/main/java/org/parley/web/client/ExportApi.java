package org.parley.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the entity-service gives to take along, as it comes in and never whole in memory. The reader's own token goes along. */
@RegisterRestClient(configKey = "entity-service")
@RegisterProvider(ExportApi.StatusReader.class)
@AccessToken
@Path("/api/graph")
interface ExportApi {

    @GET
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    InputStream export(
            @RestQuery String format,
            @RestQuery @Nullable UUID about,
            @RestQuery @Nullable String q,
            @RestQuery boolean events,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String asOf);

    /** Tells a problem by its status alone: where a body is streamed, none may be waited for. */
    final class StatusReader implements ResponseExceptionMapper<BackendException> {

        @Override
        public BackendException toThrowable(Response response) {
            return new BackendException(
                    ProblemReader.kind(response.getStatus()), "The entity-service gave nothing to take along.", null);
        }
    }
}
