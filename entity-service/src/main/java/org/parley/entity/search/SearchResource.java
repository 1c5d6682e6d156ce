package org.parley.entity.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.parley.entity.page.ArticleSummary;
import org.parley.entity.page.EntityQueries;
import org.parley.entity.page.Scope;
import org.parley.entity.page.StatementView;
import org.parley.entity.page.Views;
import org.parley.entity.platform.Page;
import org.parley.entity.platform.PageQuery;
import org.parley.entity.platform.Role;

/** One question, asked of names, texts and statements. */
@Path("/api/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class SearchResource {

    private static final int ENTITIES = 10;
    private static final int STATEMENTS = 10;
    private static final Scope CLAIMS = new Scope(3, null, null);

    private final SearchQueries search;
    private final EntityQueries entities;
    private final Views views;

    SearchResource(SearchQueries search, EntityQueries entities, Views views) {
        this.search = search;
        this.entities = entities;
        this.views = views;
    }

    /** What was found: entities by their names, however spelled; articles by their words; statements by theirs. */
    public record Found(
            List<EntityQueries.NamedEntity> entities, Page<FoundArticle> articles, List<StatementView> statements) {}

    /** An article and the places in it that match. */
    public record FoundArticle(ArticleSummary article, List<Snippet> snippets) {}

    @GET
    @Transactional
    @Operation(operationId = "search", summary = "Search over names, texts and statements.")
    public Found search(@QueryParam("q") @NotBlank @Size(max = 200) String q, @BeanParam @Valid PageQuery page) {
        List<SearchQueries.Hit> hits = search.articles(q, page.offset(), page.size);
        Map<UUID, ArticleSummary> articles =
                views.articles(hits.stream().map(SearchQueries.Hit::article).toList());
        return new Found(
                entities.named(q.strip(), ENTITIES),
                page.of(
                        hits.stream()
                                .map(hit -> new FoundArticle(
                                        Objects.requireNonNull(articles.get(hit.article())),
                                        Snippet.of(hit.text(), hit.headline())))
                                .toList(),
                        search.countArticles(q)),
                views.statements(search.statements(q, STATEMENTS), CLAIMS));
    }
}
