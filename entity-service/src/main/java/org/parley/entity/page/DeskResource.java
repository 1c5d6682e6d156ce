package org.parley.entity.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.parley.entity.article.ArticleRepository;
import org.parley.entity.platform.Role;

/** The page that a day begins with. */
@Path("/api/desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class DeskResource {

    private static final int ARTICLES = 10;
    private static final int ENTITIES = 12;

    private final ArticleRepository articles;
    private final EntityQueries entities;

    DeskResource(ArticleRepository articles, EntityQueries entities) {
        this.articles = articles;
        this.entities = entities;
    }

    /** The latest articles, the people and organisations that most is told of, and how much there is. */
    public record Desk(List<ArticleSummary> articles, List<EntityActivity> entities, Counts counts) {}

    /** How much there is in the graph. */
    public record Counts(long articles, long entities, long facts, long statements, long disagreements) {}

    @GET
    @Transactional
    @Operation(
            operationId = "getDesk",
            summary = "The latest articles, the most active entities, and how much there is.")
    public Desk desk() {
        return new Desk(
                articles.latest(ARTICLES).stream().map(ArticleSummary::of).toList(),
                entities.active(ENTITIES).stream().map(EntityActivity::of).toList(),
                entities.counts());
    }
}
