package org.parley.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jspecify.annotations.Nullable;

/** What the pages ask of the ingest-service. The reader's own token goes along, so that service decides by itself. */
@RegisterRestClient(configKey = "ingest-service")
@RegisterProvider(ProblemReader.class)
@AccessToken
@Path("/api")
interface IngestApi {

    @GET
    @Path("/progress")
    Progress progress();

    @POST
    @Path("/articles")
    RestResponse<IngestedArticle> add(PastedArticle article);

    @POST
    @Path("/uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Run upload(ClientMultipartForm form);

    @GET
    @Path("/runs")
    Paged<Run> runs(@RestQuery int page);

    @GET
    @Path("/runs/{id}")
    Run run(UUID id);

    @POST
    @Path("/runs/{id}/retry")
    void retryRun(UUID id);

    @POST
    @Path("/runs/{id}/pause")
    void pauseRun(UUID id);

    @POST
    @Path("/runs/{id}/resume")
    void resumeRun(UUID id);

    @GET
    @Path("/runs/{id}/report")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    String report(UUID id, @RestQuery String format);

    /** The run again and again as it goes on; after the first with those items alone that have changed. */
    @GET
    @Path("/runs/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    Multi<Run> events(UUID id);

    @GET
    @Path("/articles")
    Paged<IngestedArticle> articles(@RestQuery IngestedArticle.State state, @RestQuery int page);

    @GET
    @Path("/articles")
    Paged<IngestedArticle> articles(@RestQuery List<UUID> id);

    @GET
    @Path("/articles/{id}")
    IngestedArticle article(UUID id);

    @PATCH
    @Path("/articles/{id}")
    @Consumes("application/merge-patch+json")
    IngestedArticle correct(UUID id, Map<String, @Nullable String> patch);

    @DELETE
    @Path("/articles/{id}")
    void delete(UUID id);

    @POST
    @Path("/articles/{id}/restore")
    void restore(UUID id);

    @POST
    @Path("/articles/{id}/retry")
    void retry(UUID id);

    @GET
    @Path("/audit")
    Paged<AuditEntry> audit(
            @RestQuery @Nullable String who,
            @RestQuery @Nullable AuditAction action,
            @RestQuery @Nullable UUID subject,
            @RestQuery @Nullable Instant since,
            @RestQuery @Nullable Instant until,
            @RestQuery int size);
}
