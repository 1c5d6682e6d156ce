package org.parley.web.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks the entity-service on the reader's behalf. "No such thing" is a value; all else is a {@link BackendException}. */
@ApplicationScoped
public class EntityClient {

    private static final String SERVICE = "entity-service";

    private final EntityApi api;

    EntityClient(@RestClient EntityApi api) {
        this.api = api;
    }

    public Desk desk() {
        return Calls.call(SERVICE, api::desk);
    }

    public Paged<ArticleSummary> articles(@Nullable String query, @Nullable String outlet, int page) {
        return Calls.call(SERVICE, () -> api.articles(query, outlet, page));
    }

    public Optional<ArticleView> article(UUID id) {
        return Calls.find(SERVICE, () -> api.article(id));
    }

    public Optional<Impact> impact(UUID articleId) {
        return Calls.find(SERVICE, () -> api.impact(articleId));
    }

    public Paged<EntitySummary> entities(@Nullable EntityType type, @Nullable String query, int page) {
        return Calls.call(SERVICE, () -> api.entities(type, query, page));
    }

    public Optional<Dossier> entity(UUID id) {
        return Calls.find(SERVICE, () -> api.entity(id));
    }

    public Optional<Fact> fact(UUID id) {
        return Calls.find(SERVICE, () -> api.fact(id));
    }

    public Optional<Statement> statement(UUID id) {
        return Calls.find(SERVICE, () -> api.statement(id));
    }

    public SearchResult search(String query, int page) {
        return Calls.call(SERVICE, () -> api.search(query, page));
    }
}
