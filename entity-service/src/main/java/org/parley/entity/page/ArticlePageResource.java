package org.parley.entity.page;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.article.ArticleRepository;
import org.parley.entity.article.ArticleRow;
import org.parley.entity.article.ArticleVersionRepository;
import org.parley.entity.article.ArticleVersionRow;
import org.parley.entity.audit.AuditAction;
import org.parley.entity.audit.Audited;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.Page;
import org.parley.entity.platform.PageQuery;
import org.parley.entity.platform.ParleyException;
import org.parley.entity.platform.Role;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.Span;

/** Articles as analysts see them: the list, the text with what was read in it, and what a deletion would take away. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class ArticlePageResource {

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final EntityQueries entities;
    private final PageQueries queries;
    private final Views views;
    private final ObjectMapper json;

    ArticlePageResource(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            EntityQueries entities,
            PageQueries queries,
            Views views,
            ObjectMapper json) {
        this.articles = articles;
        this.versions = versions;
        this.entities = entities;
        this.queries = queries;
        this.views = views;
        this.json = json;
    }

    /** An article with all that was read in it. Facts and statements hold this article's claims, and the counts of all. */
    public record ArticleView(
            FullArticle article,
            List<Span> sentences,
            List<MentionView> mentions,
            List<FactView> facts,
            List<StatementView> statements,
            List<Reliance> reliesOn) {}

    /** The article itself. */
    public record FullArticle(
            @JsonUnwrapped ArticleSummary summary,
            @Nullable String url,
            int version,
            @Nullable String language,
            String text,
            List<Span> notBody) {}

    /** A mention in the text and the entity that it is read as. */
    public record MentionView(int start, int end, EntityRef entity, Mention.Form form, Mention.@Nullable Sense sense) {}

    /** That the article rests on another outlet's report. */
    public record Reliance(String outlet, @Nullable EntityRef entity, List<Span> evidence) {}

    /** What a deletion would take away. */
    public record Impact(
            List<EntityRef> entities, List<Labelled> facts, long statements, long claims, long factsKept) {}

    /** A fact by its line. */
    public record Labelled(UUID id, String label) {}

    /** What of a stored analysis the page needs. */
    record AnalysisPart(Part article, List<Span> sentences, List<RelianceParts> reliesOn) {

        record Part(List<Span> notBody) {}

        record RelianceParts(String outlet, List<Span> evidence) {}
    }

    @GET
    @Transactional
    @Operation(operationId = "listArticles", summary = "Articles, the last received first.")
    public Page<ArticleSummary> list(
            @QueryParam("q") @Size(max = 200) @Nullable String q,
            @QueryParam("outlet") @Size(max = 500) @Nullable String outlet,
            @BeanParam @Valid PageQuery page) {
        @Nullable String words = q == null || q.isBlank() ? null : q.strip();
        return page.of(
                articles.matching(words, outlet, page.offset(), page.size).stream()
                        .map(ArticleSummary::of)
                        .toList(),
                articles.countMatching(words, outlet));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getArticle", summary = "An article with all that was read in it.")
    @Audited(AuditAction.READ_ARTICLE)
    public ArticleView article(@PathParam("id") UUID id) {
        ArticleRow row = find(id);
        ArticleVersionRow version = version(id);
        AnalysisPart analysis = analysis(version);
        Map<UUID, UUID> bearers = new HashMap<>();
        entities.bearers(id).forEach(bearer -> bearers.put((UUID) bearer[0], (UUID) bearer[1]));
        Map<UUID, EntityRef> named = views.entities(bearers.values());
        return new ArticleView(
                new FullArticle(
                        ArticleSummary.of(row),
                        row.url,
                        row.version,
                        version.language,
                        version.text,
                        analysis.article().notBody()),
                analysis.sentences(),
                version.mentions.stream()
                        .filter(mark -> bearers.containsKey(mark.designation()))
                        .map(mark -> new MentionView(
                                mark.start(),
                                mark.end(),
                                Objects.requireNonNull(named.get(bearers.get(mark.designation()))),
                                mark.form(),
                                mark.sense()))
                        .toList(),
                views.facts(queries.factsOfArticle(id), Scope.ofArticle(id)),
                views.statements(queries.statementsOfArticle(id), Scope.ofArticle(id)),
                analysis.reliesOn().stream()
                        // Nobody rests on themselves, whether with "The" or without.
                        .filter(reliance -> row.outlet == null || !NameKey.isOneOutlet(reliance.outlet(), row.outlet))
                        .map(reliance -> new Reliance(
                                reliance.outlet(), outlet(reliance.outlet(), bearers, named), reliance.evidence()))
                        .toList());
    }

    private static @Nullable EntityRef outlet(String name, Map<UUID, UUID> bearers, Map<UUID, EntityRef> named) {
        return NameKey.of(EntityType.OUTLET, name)
                .map(key ->
                        bearers.get(Designation.shared(EntityType.OUTLET, key).id()))
                .map(named::get)
                .orElse(null);
    }

    @GET
    @Path("/{id}/analysis")
    @Transactional
    @Operation(operationId = "getAnalysis", summary = "The reading as it is, in the analysis format.")
    @Audited(AuditAction.READ_ARTICLE)
    public Object analysis(@PathParam("id") UUID id) throws JsonProcessingException {
        find(id);
        @Nullable String analysis = version(id).analysis;
        return json.readTree(Objects.requireNonNullElse(analysis, "{}"));
    }

    @GET
    @Path("/{id}/impact")
    @Transactional
    @Operation(operationId = "getImpact", summary = "What a deletion of the article would take with it.")
    public Impact impact(@PathParam("id") UUID id) {
        find(id);
        Map<String, Long> counts = articles.counts(id);
        List<UUID> alone = articles.entitiesOfItAlone(id);
        Map<UUID, EntityRef> named = views.entities(alone);
        return new Impact(
                alone.stream().map(named::get).filter(Objects::nonNull).toList(),
                views.facts(articles.factsOfItAlone(id), Scope.BARE).stream()
                        .map(fact -> new Labelled(fact.id(), fact.label()))
                        .toList(),
                counts.getOrDefault("statements", 0L),
                counts.getOrDefault("claims", 0L),
                counts.getOrDefault("factsKept", 0L));
    }

    private ArticleRow find(UUID id) {
        return articles.findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    private ArticleVersionRow version(UUID id) {
        return versions.current(id).orElseThrow(() -> missing(id));
    }

    private static ParleyException missing(UUID id) {
        return new ParleyException(
                ErrorCode.ARTICLE_NOT_FOUND, "There is no article " + id + "; it may have been deleted.");
    }

    private AnalysisPart analysis(ArticleVersionRow version) {
        if (version.analysis == null) {
            return new AnalysisPart(new AnalysisPart.Part(List.of()), List.of(), List.of());
        }
        try {
            return json.readValue(version.analysis, AnalysisPart.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored analysis is always whole", e);
        }
    }
}
