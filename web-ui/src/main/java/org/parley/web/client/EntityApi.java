package org.parley.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The reads of the entity-service that the pages need. The reader's own token goes along. */
@RegisterRestClient(configKey = "entity-service")
@RegisterProvider(ProblemReader.class)
@AccessToken
@Path("/api")
interface EntityApi {

    @GET
    @Path("/desk")
    Desk desk();

    @GET
    @Path("/articles")
    Paged<ArticleSummary> articles(
            @RestQuery @Nullable String q, @RestQuery @Nullable String outlet, @RestQuery int page);

    @GET
    @Path("/articles/{id}")
    ArticleView article(UUID id);

    @GET
    @Path("/articles/{id}/impact")
    Impact impact(UUID id);

    @GET
    @Path("/entities")
    Paged<EntitySummary> entities(
            @RestQuery @Nullable EntityType type, @RestQuery @Nullable String q, @RestQuery int page);

    @GET
    @Path("/entities/{id}")
    Dossier entity(UUID id, @RestQuery @Nullable String asOf);

    @GET
    @Path("/entities/{id}/timeline")
    Paged<TimelineEntry> timeline(
            UUID id,
            @RestQuery String clock,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String asOf,
            @RestQuery int page);

    @GET
    @Path("/entities/{id}/neighbours")
    Neighbourhood neighbours(
            UUID id,
            @RestQuery @Nullable EntityType type,
            @RestQuery Neighbourhood.@Nullable Kind link,
            @RestQuery int minOrigins,
            @RestQuery @Nullable String asOf,
            @RestQuery int limit);

    @GET
    @Path("/paths")
    EvidencePath path(
            @RestQuery UUID one, @RestQuery UUID other, @RestQuery List<EntityType> without, @RestQuery int minOrigins);

    @GET
    @Path("/changes")
    Changes changes(
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery @Nullable UUID about,
            @RestQuery Changes.@Nullable Kind kind,
            @RestQuery int page);

    @GET
    @Path("/facts/{id}")
    Fact fact(UUID id, @RestQuery @Nullable String asOf);

    @GET
    @Path("/statements/{id}")
    Statement statement(UUID id, @RestQuery @Nullable String asOf);

    @GET
    @Path("/disagreements")
    Paged<Disagreement> disagreements(
            @RestQuery Disagreement.@Nullable Kind kind,
            @RestQuery @Nullable Boolean ruled,
            @RestQuery int page,
            @RestQuery @Nullable Integer size);

    @GET
    @Path("/disagreements/{id}")
    Disagreement disagreement(UUID id);

    @GET
    @Path("/search")
    SearchResult search(@RestQuery String q, @RestQuery int page);

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
