package org.parley.ingest.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.ArticleChanged;
import org.parley.ingest.article.ArticleService;
import org.parley.ingest.article.ArticleState;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.outbox.Outbox;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;
import org.parley.ingest.platform.Problem;
import org.parley.ingest.platform.TraceParent;
import org.parley.ingest.platform.WorkArrived;

/** The life of a run: it starts with an upload, its items follow their articles, and it is finished when none of them waits. */
@ApplicationScoped
@Transactional
public class RunService {

    private final RunRepository runs;
    private final ArticleService articles;
    private final Outbox outbox;
    private final Event<WorkArrived> arrivals;
    private final Clock clock;

    RunService(RunRepository runs, ArticleService articles, Outbox outbox, Event<WorkArrived> arrivals, Clock clock) {
        this.outbox = outbox;
        this.runs = runs;
        this.articles = articles;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** Takes the files in. When this has committed, every byte that is to be read is in the database. */
    public Run start(List<UploadedFile> files, Metadata unlessSaid, String startedBy) {
        Run run = new Run();
        run.startedAt = clock.instant();
        run.startedBy = startedBy;
        run.trace = TraceParent.current();
        run.outlet = unlessSaid.outlet();
        run.publishedAt = unlessSaid.publishedAt();
        runs.persist(run);
        int position = 0;
        for (UploadedFile file : files) {
            takeIn(run, position++, file);
        }
        finishIfDone(run);
        arrivals.fire(new WorkArrived(RunReader.NAME));
        return run;
    }

    /** Tries all failed items again, those that never became an article from their original bytes. */
    public Run retry(UUID id) {
        Run run = locked(id);
        for (RunItem item : runs.items(id)) {
            if (item.state == ItemState.FAILED) {
                retry(item);
            }
        }
        finishIfDone(run);
        holdIfPaused(run);
        arrivals.fire(new WorkArrived(RunReader.NAME));
        return run;
    }

    /** Leaves behind what is not on its way yet. A finished run has nothing to leave behind and stays as it is. */
    public void pause(UUID id) {
        Run run = locked(id);
        if (run.finishedAt == null && run.pausedAt == null) {
            run.pausedAt = clock.instant();
            outbox.hold(runs.articlesWaiting(id));
        }
    }

    /** Lets a paused run go on. */
    public void resume(UUID id) {
        Run run = locked(id);
        if (run.pausedAt != null) {
            run.pausedAt = null;
            outbox.release(runs.articlesWaiting(id));
            arrivals.fire(new WorkArrived(RunReader.NAME));
        }
    }

    void follow(@Observes ArticleChanged changed) {
        for (RunItem item : runs.itemsOfArticle(changed.articleId())) {
            Run run = locked(item.runId);
            follow(item, changed.state(), changed.problem());
            finishIfDone(run);
        }
    }

    /** What became of reading an item. */
    void settle(UUID itemId, ItemState state, @Nullable UUID articleId, @Nullable Problem problem) {
        RunItem item = runs.item(itemId).orElseThrow();
        Run run = locked(item.runId);
        item.state = state;
        item.articleId = articleId;
        item.problem = problem;
        finishIfDone(run);
        holdIfPaused(run);
    }

    private void takeIn(Run run, int position, UploadedFile file) {
        RunItem item = new RunItem();
        item.runId = run.id;
        item.position = position;
        item.file = file.name();
        item.metadata = file.metadata();
        item.problem = file.problem();
        item.state = item.problem == null ? ItemState.WAITING : ItemState.FAILED;
        runs.persist(item);
        if (item.state == ItemState.WAITING) {
            try {
                runs.keepOriginal(item.id, Files.readAllBytes(file.content()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void retry(RunItem item) {
        if (item.articleId != null) {
            if (articles.state(item.articleId) == ArticleState.FAILED) {
                articles.retry(item.articleId);
            }
        } else if (runs.hasOriginal(item.id)) {
            item.state = ItemState.WAITING;
            item.problem = null;
            item.attempts = 0;
        }
    }

    private static void follow(RunItem item, ArticleState state, @Nullable Problem problem) {
        if (item.state == ItemState.PROCESSED) {
            return;
        }
        item.problem = problem;
        switch (state) {
            case WAITING -> item.state = ItemState.WAITING;
            case PROCESSED -> item.state = ItemState.PROCESSED;
            case FAILED -> item.state = ItemState.FAILED;
            case DELETED -> {
                item.state = ItemState.FAILED;
                item.problem = Problem.of(
                        ErrorCode.ARTICLE_DELETED, "It was deleted before it was in the graph. Restore it to go on.");
            }
        }
    }

    private void finishIfDone(Run run) {
        runs.flush();
        boolean waiting = runs.isWaiting(run.id);
        if (waiting) {
            run.finishedAt = null;
        } else if (run.finishedAt == null) {
            run.finishedAt = clock.instant();
            run.pausedAt = null;
        }
    }

    /** What was on its way to becoming an article when the run was paused, or is tried again, waits with the others. */
    private void holdIfPaused(Run run) {
        if (run.pausedAt != null) {
            outbox.hold(runs.articlesWaiting(run.id));
        }
    }

    private Run locked(UUID id) {
        return runs.findLocked(id).orElseThrow(() -> notFound(id));
    }

    /** The problem of an id that no run has. */
    public static IngestException notFound(UUID id) {
        return new IngestException(ErrorCode.RUN_NOT_FOUND, "No run has the id " + id + ". GET /api/runs lists all.");
    }
}
