package org.parley.entity.article;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says at {@code /q/health/well} whether the reading is loaded, so that the first article need not wait. */
@Wellness
@Singleton
class ReadingHealth implements HealthCheck {

    private final StandardReading reading;

    ReadingHealth(StandardReading reading) {
        this.reading = reading;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reading").status(reading.isLoaded()).build();
    }
}
