package org.parley.entity.article;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.platform.StorableText;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.SpanCheck;
import org.parley.entity.reading.document.Article;

/** Reads delivered articles with the reading that ships. It needs no database and runs outside of any transaction. */
@Singleton
class ArticleReader {

    private final ArticleReading reading;
    private final ForeignLanguage foreign = new ForeignLanguage();

    ArticleReader(ArticleReading reading) {
        this.reading = reading;
    }

    /** What a reading gave: an analysis, or why there is none. */
    record Outcome(@Nullable Analysis analysis, DeliveryResult.@Nullable Reason problem) {

        static Outcome failed(String code, String detail) {
            return new Outcome(null, new DeliveryResult.Reason(code, detail));
        }
    }

    /** Reads a delivery as it comes in, with nothing but what ships. */
    Outcome read(UUID id, Delivery delivery) {
        return read(id, delivery, reading);
    }

    @WithSpan("reading")
    Outcome read(UUID id, Delivery delivery, ArticleReading reading) {
        if (delivery.text().isBlank()) {
            return Outcome.failed("EMPTY_TEXT", "The article has no text.");
        }
        if (!StorableText.is(delivery.text())) {
            return Outcome.failed(
                    "NOT_TEXT", "The article holds bytes that no text has; it is probably another kind of file.");
        }
        try {
            Article article = new Article(
                    name(id, delivery), delivery.text(), delivery.outlet(), delivery.publishedAt(), delivery.basis());
            Analysis analysis = foreign.of(delivery.language())
                    .map(language -> foreign.kept(article, language, reading.version()))
                    .orElseGet(() -> reading.read(article));
            for (String fault : SpanCheck.faults(analysis)) {
                throw new IllegalStateException(fault);
            }
            return new Outcome(analysis, null);
        } catch (RuntimeException e) {
            Log.errorf(e, "Article %s version %d could not be read", id, delivery.version());
            return Outcome.failed(
                    "READING_FAILED", "The text could not be read; the log of the entity-service says why.");
        }
    }

    /** The name under which an article is known when it was not a file. */
    static String name(UUID id, Delivery delivery) {
        return delivery.file() == null || delivery.file().isBlank() ? id.toString() : delivery.file();
    }
}
