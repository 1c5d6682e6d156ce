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
import org.parley.entity.reading.second.SecondReader;
import org.parley.entity.reading.second.Verdict;
import org.parley.entity.second.SecondAnswerRepository;

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

    /** Times a question to the second reader. */
    SecondReader.Answer asking(Supplier<SecondReader.Answer> asking) {
        Timer.Sample begun = Timer.start(measurements);
        SecondReader.Answer answer = asking.get();
        String outcome = answer instanceof SecondReader.Answer.Given ? "answered" : "failed";
        begun.stop(measurements.timer("parley.second.reader", "outcome", outcome));
        return answer;
    }

    /** Counts what becomes of what the second reader proposes, whenever an answer is examined. */
    void examined(Verdict verdict) {
        measurements
                .counter(
                        "parley.second.reader.proposals",
                        "verdict",
                        verdict.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** Shows how many articles wait for an answer that did not come; only where there is a second reader. */
    void countUnanswered(SecondAnswerRepository answers) {
        Gauge.builder("parley.second.reader.unanswered", answers, ArticleMeters::unanswered)
                .description("Articles that the second reader did not answer about and will be asked about again")
                .register(measurements);
    }

    private static double unanswered(SecondAnswerRepository answers) {
        return QuarkusTransaction.requiringNew().call(answers::failing);
    }

    private static double count(ArticleRepository articles, ArticleState state) {
        return QuarkusTransaction.requiringNew().call(() -> articles.count("state", state));
    }
}
