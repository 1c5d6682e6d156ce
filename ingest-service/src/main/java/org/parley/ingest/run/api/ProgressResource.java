package org.parley.ingest.run.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.ingest.article.ArticleState;
import org.parley.ingest.platform.Roles;
import org.parley.ingest.run.IntakeProgress;

/** How far the graph is behind what was accepted, for everyone who reads it. */
@Path("/api/progress")
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.ADMIN})
@RunOnVirtualThread
public class ProgressResource {

    private final IntakeProgress progress;
    private final Clock clock;

    ProgressResource(IntakeProgress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getProgress", summary = "What is in the graph, and what still waits")
    public ProgressView get() {
        IntakeProgress.Snapshot now = progress.now();
        return new ProgressView(
                now.waiting(),
                now.in(ArticleState.PROCESSED),
                now.in(ArticleState.FAILED),
                now.oldestWaiting(clock.instant()).map(Duration::toSeconds).orElse(null));
    }
}
