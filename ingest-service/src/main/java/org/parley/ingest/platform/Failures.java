package org.parley.ingest.platform;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Counts what failed, by where and by reason, so that a flood of one kind is seen. */
@ApplicationScoped
public class Failures {

    /** Where something failed. */
    public enum Stage {
        /** A file of a run, before it became an article. */
        FILE,
        /** An article, on its way into the graph. */
        ARTICLE
    }

    private final MeterRegistry measurements;

    Failures(MeterRegistry measurements) {
        this.measurements = measurements;
    }

    /** @param code of the problem that the file or the article is left with */
    public void count(Stage stage, String code) {
        measurements
                .counter("parley.failures", "stage", stage.name().toLowerCase(Locale.ROOT), "code", code)
                .increment();
    }
}
