package org.parley.web.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks the entity-service on the reader's behalf. "No such thing" is a value; all else is a {@link BackendException}. */
@ApplicationScoped
public class EntityClient {

    private static final String SERVICE = "entity-service";

    private final EntityApi api;
    private final ExportApi exports;

    EntityClient(@RestClient EntityApi api, @RestClient ExportApi exports) {
        this.api = api;
        this.exports = exports;
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
        return entity(id, null);
    }

    /** The dossier with what had been published up to a day; null means today. */
    public Optional<Dossier> entity(UUID id, @Nullable String asOf) {
        return Calls.find(SERVICE, () -> api.entity(id, asOf));
    }

    /** Facts and statements in the order of the clock, the earliest first, of these days. */
    public Optional<Paged<TimelineEntry>> timeline(
            UUID id, Clock clock, @Nullable String from, @Nullable String to, @Nullable String asOf, int page) {
        return Calls.find(SERVICE, () -> api.timeline(id, clock.name(), from, to, asOf, page));
    }

    /** Those with the most links first, at most {@code limit} of them. */
    public Optional<Neighbourhood> neighbours(
            UUID id,
            @Nullable EntityType type,
            Neighbourhood.@Nullable Kind link,
            int minOrigins,
            @Nullable String asOf,
            int limit) {
        return Calls.find(SERVICE, () -> api.neighbours(id, type, link, minOrigins, asOf, limit));
    }

    /** The shortest way from one to the other that steps on no entity of the types left out; empty when there is no such entity. */
    public Optional<EvidencePath> path(UUID one, UUID other, List<EntityType> without, int minOrigins) {
        return Calls.find(SERVICE, () -> api.path(one, other, without, minOrigins));
    }

    /** What became known after the first day up to the second, the latest first. */
    public Changes changes(String from, String to, @Nullable UUID about, Changes.@Nullable Kind kind, int page) {
        return Calls.call(SERVICE, () -> api.changes(from, to, about, kind, page));
    }

    /** A fact with the claims published up to a day; null means today. */
    public Optional<Fact> fact(UUID id, @Nullable String asOf) {
        return Calls.find(SERVICE, () -> api.fact(id, asOf));
    }

    /** A statement with the claims published up to a day; null means today. */
    public Optional<Statement> statement(UUID id, @Nullable String asOf) {
        return Calls.find(SERVICE, () -> api.statement(id, asOf));
    }

    /** Contradictions first; of one kind or all, with a ruling, without one, or both. */
    public Paged<Disagreement> disagreements(Disagreement.@Nullable Kind kind, @Nullable Boolean ruled, int page) {
        return Calls.call(SERVICE, () -> api.disagreements(kind, ruled, page, null));
    }

    /** The gravest on which nobody has ruled yet, at most so many. */
    public List<Disagreement> openDisagreements(int atMost) {
        return Calls.call(SERVICE, () -> api.disagreements(null, false, 0, atMost))
                .items();
    }

    public Optional<Disagreement> disagreement(UUID id) {
        return Calls.find(SERVICE, () -> api.disagreement(id));
    }

    public SearchResult search(String query, int page) {
        return Calls.call(SERVICE, () -> api.search(query, page));
    }

    /** A part of the graph as {@code CSV} or {@code JSON}, to be read as it comes in; empty when it is about nothing that there is. */
    public Optional<InputStream> export(GraphPart part, String format) {
        return Calls.find(
                SERVICE,
                () -> exports.export(
                        format, part.about(), part.words(), part.events(), part.from(), part.to(), part.asOf()));
    }
}
