package org.parley.ingest.article.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.Article;
import org.parley.ingest.article.ArticleRepository;
import org.parley.ingest.article.ArticleService;
import org.parley.ingest.article.ArticleState;
import org.parley.ingest.article.Draft;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.audit.AuditAction;
import org.parley.ingest.audit.Audited;
import org.parley.ingest.extract.Language;
import org.parley.ingest.platform.PageView;
import org.parley.ingest.platform.Roles;

/** Single articles: bring one in, look at it, correct, delete, restore. */
@Path("/api/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
public class ArticleResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final ArticleService service;
    private final ArticleRepository articles;
    private final SecurityIdentity caller;

    ArticleResource(ArticleService service, ArticleRepository articles, SecurityIdentity caller) {
        this.service = service;
        this.articles = articles;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addArticle", summary = "Add one article from its text")
    @APIResponse(
            responseCode = "201",
            description = "Accepted, and on its way into the graph",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same text is there already: this is the article that has it",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @Audited(AuditAction.ADDED_ARTICLE)
    public Response add(@RequestBody(required = true) @Nullable NewArticle article) {
        NewArticle given = article == null ? new NewArticle(null, null, null, null, null) : article;
        Metadata metadata = Metadata.given(given.title(), given.outlet(), given.url(), given.publishedAt());
        String text = given.text() == null ? "" : given.text();
        String addedBy = caller.getPrincipal().getName();
        ArticleService.Acceptance acceptance =
                service.accept(new Draft(text, metadata, Language.of(text).orElse(null), null, null, addedBy));
        ArticleView view = ArticleView.from(acceptance.article());
        return acceptance.duplicate()
                ? Response.ok(view).build()
                : Response.created(URI.create("/api/articles/" + view.id()))
                        .entity(view)
                        .build();
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "What was accepted, newest first; of what is deleted, the last deleted first")
    public PageView<ArticleView> list(
            @QueryParam("state") @Nullable ArticleState state,
            @Parameter(description = "These alone, on one page, whatever their state")
                    @QueryParam("id")
                    @Size(max = 100)
                    List<UUID> ids,
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue(PageView.DEFAULT_SIZE) @Min(1) @Max(PageView.MAX_SIZE) int size) {
        if (!ids.isEmpty()) {
            List<ArticleView> views =
                    articles.ofIds(ids).stream().map(ArticleView::from).toList();
            return new PageView<>(views, 0, PageView.MAX_SIZE, views.size());
        }
        ArticleRepository.Listing listing = articles.newest(state, page, size);
        return new PageView<>(listing.articles().stream().map(ArticleView::from).toList(), page, size, listing.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getArticle", summary = "One article")
    @Audited(AuditAction.READ_ARTICLE)
    public ArticleView get(@PathParam("id") UUID id) {
        Article article = articles.findByIdOptional(id).orElseThrow(() -> ArticleService.notFound(id));
        return ArticleView.from(article);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "correctArticle",
            summary = "Correct the metadata",
            description = "A JSON merge patch: what is absent stays, null clears. The graph follows.")
    @Audited(AuditAction.CORRECTED_ARTICLE)
    public ArticleView correct(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ArticleCorrection.class)))
                    @Nullable
                    JsonNode patch) {
        return ArticleView.from(service.correct(id, ArticleCorrection.of(patch)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteArticle", summary = "Delete an article, and from the graph what rests on it alone")
    @APIResponse(responseCode = "204", description = "Deleted, now or before")
    @Audited(AuditAction.DELETED_ARTICLE)
    public void delete(@PathParam("id") UUID id) {
        service.delete(id);
    }

    @POST
    @Path("/{id}/restore")
    @Operation(operationId = "restoreArticle", summary = "Undo a deletion")
    @Audited(AuditAction.RESTORED_ARTICLE)
    public ArticleView restore(@PathParam("id") UUID id) {
        return ArticleView.from(service.restore(id));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(operationId = "retryArticle", summary = "Try a failed article again")
    @APIResponse(
            responseCode = "202",
            description = "On its way again",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @Audited(AuditAction.RETRIED_ARTICLE)
    public Response retry(@PathParam("id") UUID id) {
        return Response.accepted(ArticleView.from(service.retry(id))).build();
    }
}
