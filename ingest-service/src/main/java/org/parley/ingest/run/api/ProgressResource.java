package org.parley.ingest.run.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.ArticleRepository;
import org.parley.ingest.article.ArticleRepository.StateCount;
import org.parley.ingest.article.ArticleState;
import org.parley.ingest.platform.Roles;
import org.parley.ingest.run.RunRepository;
import org.parley.ingest.run.RunRepository.Backlog;

/** How far the graph is behind what was accepted, for everyone who reads it. */
@Path("/api/progress")
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.ADMIN})
@RunOnVirtualThread
public class ProgressResource {

    private final ArticleRepository articles;
    private final RunRepository runs;
    private final Clock clock;

    ProgressResource(ArticleRepository articles, RunRepository runs, Clock clock) {
        this.articles = articles;
        this.runs = runs;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getProgress", summary = "What is in the graph, and what still waits")
    public ProgressView get() {
        // In this order a file that becomes an article in between is counted twice for a moment, and never not at all.
        Backlog unread = runs.backlog();
        List<StateCount> counts = articles.countByState();
        Instant oldest = Stream.concat(
                        counts.stream()
                                .filter(count -> count.state() == ArticleState.WAITING)
                                .map(StateCount::since),
                        Stream.ofNullable(unread.since()))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        return new ProgressView(
                in(ArticleState.WAITING, counts) + unread.files(),
                in(ArticleState.PROCESSED, counts),
                in(ArticleState.FAILED, counts),
                age(oldest));
    }

    private @Nullable Long age(@Nullable Instant since) {
        return since == null
                ? null
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }

    private static long in(ArticleState state, List<StateCount> counts) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(StateCount::articles)
                .sum();
    }
}
