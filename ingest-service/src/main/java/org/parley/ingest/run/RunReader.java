package org.parley.ingest.run;

import io.opentelemetry.context.Scope;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.ArticleService;
import org.parley.ingest.article.DateBasis;
import org.parley.ingest.article.Draft;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.extract.ArticleReader;
import org.parley.ingest.extract.ExtractedArticle;
import org.parley.ingest.platform.BackgroundJob;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.Failures;
import org.parley.ingest.platform.IngestException;
import org.parley.ingest.platform.LogContext;
import org.parley.ingest.platform.TraceParent;

/**
 * Reads the files of runs, one after the other in the order of the upload, so that of two equal files the first is the article and the
 * second its duplicate. What goes wrong with one is its own problem.
 */
@ApplicationScoped
class RunReader implements BackgroundJob {

    static final String NAME = "run-reader";

    private static final int MAX_ATTEMPTS = 3;

    private final RunRepository runs;
    private final RunService service;
    private final ArticleService articles;
    private final ArticleReader reader;
    private final Failures failures;

    RunReader(
            RunRepository runs, RunService service, ArticleService articles, ArticleReader reader, Failures failures) {
        this.runs = runs;
        this.service = service;
        this.articles = articles;
        this.reader = reader;
        this.failures = failures;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            Optional<Unread> next = QuarkusTransaction.requiringNew().call(this::begin);
            if (next.isEmpty()) {
                return;
            }
            Run run = next.get().run();
            try (LogContext context = LogContext.ofRun(run.id);
                    Scope trace = TraceParent.context(run.trace).makeCurrent()) {
                read(next.get());
            }
        }
    }

    /** An item with all that reading it takes, so that no transaction is open while it is read. */
    private record Unread(Run run, RunItem item, byte[] bytes) {}

    private Optional<Unread> begin() {
        return runs.nextUnread().map(item -> {
            item.attempts++;
            Run run = runs.findById(item.runId);
            return new Unread(run, item, runs.original(item.id).orElse(new byte[0]));
        });
    }

    private void read(Unread unread) {
        RunItem item = unread.item();
        try {
            if (item.attempts > MAX_ATTEMPTS) {
                throw new IngestException(
                        ErrorCode.FILE_UNREADABLE,
                        "The service did not survive reading it, " + MAX_ATTEMPTS
                                + " times. Save the article as plain text.");
            }
            ExtractedArticle extracted = reader.read(unread.bytes(), item.file);
            QuarkusTransaction.requiringNew().run(() -> accept(unread, extracted));
        } catch (IngestException told) {
            QuarkusTransaction.requiringNew()
                    .run(() -> service.settle(item.id, ItemState.FAILED, null, told.problem()));
            failures.count(Failures.Stage.FILE, told.code().name());
            Log.infof("Run %s file %d: %s", item.runId, item.position, told.code());
        }
    }

    private void accept(Unread unread, ExtractedArticle extracted) {
        RunItem item = unread.item();
        Draft draft = new Draft(
                extracted.text(),
                item.metadata.or(said(extracted)).or(unlessSaid(unread.run())),
                extracted.language(),
                item.file,
                item.runId,
                unread.run().startedBy);
        ArticleService.Acceptance acceptance = articles.accept(draft);
        service.settle(
                item.id,
                acceptance.duplicate() ? ItemState.DUPLICATE : ItemState.WAITING,
                acceptance.article().id,
                null);
    }

    private static Metadata said(ExtractedArticle extracted) {
        return new Metadata(
                extracted.title(),
                extracted.outlet(),
                extracted.url(),
                extracted.publishedAt(),
                basis(extracted.publishedAt(), DateBasis.TEXT));
    }

    private static Metadata unlessSaid(Run run) {
        return new Metadata(null, run.outlet, null, run.publishedAt, basis(run.publishedAt, DateBasis.GIVEN));
    }

    private static DateBasis basis(@Nullable LocalDate date, DateBasis ifAny) {
        return date == null ? DateBasis.UNKNOWN : ifAny;
    }
}
