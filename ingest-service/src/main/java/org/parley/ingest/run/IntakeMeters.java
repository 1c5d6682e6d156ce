package org.parley.ingest.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.ArticleState;

/** Measures the backlog when somebody asks. Every replica tells the same: it is the database's. */
@Singleton
class IntakeMeters implements MeterBinder {

    /** One scrape asks for each measurement by itself and is answered from one look at the database. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final IntakeProgress progress;
    private final Clock clock;

    private IntakeProgress.@Nullable Snapshot last;
    private Instant lookedAt = Instant.MIN;

    IntakeMeters(IntakeProgress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry measurements) {
        for (ArticleState state : ArticleState.values()) {
            Gauge.builder("parley.articles", this, meters -> meters.now().in(state))
                    .description("Articles by state")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(measurements);
        }
        Gauge.builder(
                        "parley.files.unread",
                        this,
                        meters -> meters.now().unread().files())
                .description("Uploaded files that are no articles yet")
                .register(measurements);
        Gauge.builder("parley.oldest.waiting", this, IntakeMeters::oldestWaiting)
                .description("How long the oldest article or file has been waiting; 0 when none is")
                .baseUnit("seconds")
                .register(measurements);
    }

    private double oldestWaiting() {
        return now().oldestWaiting(clock.instant()).map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    private synchronized IntakeProgress.Snapshot now() {
        Instant now = clock.instant();
        IntakeProgress.@Nullable Snapshot known = last;
        if (known == null || now.isAfter(lookedAt.plus(FRESH))) {
            known = QuarkusTransaction.requiringNew().call(progress::now);
            last = known;
            lookedAt = now;
        }
        return known;
    }
}
