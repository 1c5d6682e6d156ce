package org.parley.entity.article;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.parley.entity.platform.LogContext;
import org.parley.entity.platform.StorableText;
import org.parley.entity.reading.second.Question;
import org.parley.entity.reading.second.SecondReader;
import org.parley.entity.second.SecondAnswerRepository;
import org.parley.entity.second.SecondAnswerRow.Key;
import org.parley.entity.second.SecondReaderConfig;

/**
 * Asks the second reader, where one is configured, about each article that is in the graph already, one after the other in the background, and
 * reads the article again with its answer. No delivery waits for it, and an article that it does not answer about stays as it was read.
 */
@ApplicationScoped
public class SecondReading {

    private static final long PAUSE_SECONDS = 10;

    private final SecondAnswerRepository answers;
    private final ArticleVersionRepository versions;
    private final StoredReading readings;
    private final DueReading due;
    private final ArticleDesk desk;
    private final ArticleMeters meters;
    private final Duration timeout;
    private final CountDownLatch stopped = new CountDownLatch(1);

    SecondReading(
            SecondAnswerRepository answers,
            ArticleVersionRepository versions,
            StoredReading readings,
            DueReading due,
            ArticleDesk desk,
            ArticleMeters meters,
            SecondReaderConfig config) {
        this.answers = answers;
        this.versions = versions;
        this.readings = readings;
        this.due = due;
        this.desk = desk;
        this.meters = meters;
        this.timeout = config.timeout();
    }

    void start(@Observes StartupEvent event) {
        due.second().ifPresent(reader -> {
            Log.infof("The texts of articles go to a second reader, %s", reader.name());
            meters.countUnanswered(answers);
            Thread.ofVirtual().name("second reading").start(() -> askUntilStopped(reader));
        });
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void askUntilStopped(SecondReader reader) {
        try {
            while (!stopped.await(askedWell(reader) ? 0 : PAUSE_SECONDS, TimeUnit.SECONDS)) {
                // One article at a time: models answer no faster for being asked twice at once.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean askedWell(SecondReader reader) {
        try {
            return askNext(reader);
        } catch (RuntimeException e) {
            Log.errorf(e, "The second reader %s could not be asked; it is tried again", reader.name());
            return false;
        }
    }

    /** Asks about the next article; false when there was none, or no answer that counts. */
    boolean askNext(SecondReader reader) {
        Optional<Key> next = QuarkusTransaction.requiringNew().call(() -> answers.take(reader.name(), timeout));
        return next.isPresent() && ask(reader, next.get());
    }

    private boolean ask(SecondReader reader, Key key) {
        Optional<Question> question = QuarkusTransaction.requiringNew()
                .call(() -> versions.findByIdOptional(new ArticleVersionRow.Key(key.articleId(), key.version()))
                        .map(row -> row.analysis)
                        .map(analysis -> Question.about(readings.analysis(analysis))));
        if (question.isEmpty()) {
            return false;
        }
        try (LogContext context = LogContext.ofArticle(key.articleId())) {
            return switch (meters.asking(() -> reader.ask(question.get()))) {
                case SecondReader.Answer.Given given -> {
                    boolean kept = QuarkusTransaction.requiringNew()
                            .call(() -> answers.answered(key, reader.name(), StorableText.of(given.text())));
                    if (kept) {
                        desk.readAgain(key.articleId(), due::of);
                    }
                    yield kept;
                }
                case SecondReader.Answer.None none -> {
                    QuarkusTransaction.requiringNew().run(() -> answers.unanswered(key, reader.name(), none.why()));
                    Log.warnf("The second reader %s did not answer: %s", reader.name(), none.why());
                    yield false;
                }
            };
        }
    }
}
