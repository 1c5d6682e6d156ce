package org.parley.entity.article;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures how articles get into the graph: how long reading and resolution take, what cannot be read, and what is there. */
@Singleton
class ArticleMeters implements MeterBinder {

    private final ArticleRepository articles;
    private final MeterRegistry measurements;

    ArticleMeters(ArticleRepository articles, MeterRegistry measurements) {
        this.articles = articles;
        this.measurements = measurements;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ArticleState state : List.of(ArticleState.PROCESSED, ArticleState.FAILED)) {
            Gauge.builder("parley.articles", articles, repository -> count(repository, state))
                    .description("Articles by state")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    /** Times a reading, and counts it as failed if it came to nothing. */
    ArticleReader.Outcome reading(Supplier<ArticleReader.Outcome> reading) {
        Timer.Sample begun = Timer.start(measurements);
        ArticleReader.Outcome outcome = reading.get();
        DeliveryResult.Reason problem = outcome.problem();
        begun.stop(measurements.timer("parley.reading", "outcome", problem == null ? "read" : "failed"));
        if (problem != null) {
            measurements
                    .counter("parley.failures", "stage", "reading", "code", problem.code())
                    .increment();
        }
        return outcome;
    }

    /** Times what an article changes in the graph, from its claims to the last row. */
    void resolution(Runnable change) {
        measurements.timer("parley.resolution").record(change);
    }

    private static double count(ArticleRepository articles, ArticleState state) {
        return QuarkusTransaction.requiringNew().call(() -> articles.count("state", state));
    }
}
