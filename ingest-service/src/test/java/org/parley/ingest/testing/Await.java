package org.parley.ingest.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens in the background. */
public final class Await {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Await() {}

    /** The first value that fits; fails with the last one seen. */
    public static <T> T until(Supplier<T> value, Predicate<T> fits) {
        Instant end = Instant.now().plus(LIMIT);
        T last = value.get();
        while (!fits.test(last)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Still so after " + LIMIT + ": " + last);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted", e);
            }
            last = value.get();
        }
        return last;
    }
}
