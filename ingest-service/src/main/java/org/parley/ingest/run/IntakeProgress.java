package org.parley.ingest.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.ArticleRepository;
import org.parley.ingest.article.ArticleRepository.StateCount;
import org.parley.ingest.article.ArticleState;
import org.parley.ingest.run.RunRepository.Backlog;

/** How far the graph is behind what was accepted. */
@ApplicationScoped
public class IntakeProgress {

    private final ArticleRepository articles;
    private final RunRepository runs;

    IntakeProgress(ArticleRepository articles, RunRepository runs) {
        this.articles = articles;
        this.runs = runs;
    }

    /** The counts of one moment. */
    public record Snapshot(Backlog unread, List<StateCount> articles) {

        /** Articles in that state. */
        public long in(ArticleState state) {
            return articles.stream()
                    .filter(count -> count.state() == state)
                    .mapToLong(StateCount::articles)
                    .sum();
        }

        /** Articles that are not in the graph yet, and files that are no articles yet. */
        public long waiting() {
            return in(ArticleState.WAITING) + unread.files();
        }

        /** How long the oldest of them has been waiting; empty when nothing waits. */
        public Optional<Duration> oldestWaiting(Instant now) {
            @Nullable
            Instant since = Stream.concat(
                            articles.stream()
                                    .filter(count -> count.state() == ArticleState.WAITING)
                                    .map(StateCount::since),
                            Stream.ofNullable(unread.since()))
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElse(null);
            return Optional.ofNullable(since)
                    .map(instant -> Duration.between(instant, now))
                    .map(age -> age.isNegative() ? Duration.ZERO : age);
        }
    }

    public Snapshot now() {
        // In this order a file that becomes an article in between is counted twice for a moment, and never not at all.
        Backlog unread = runs.backlog();
        return new Snapshot(unread, articles.countByState());
    }
}
