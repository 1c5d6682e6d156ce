package org.parley.ingest.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Waits that double from `first` to `longest`, each shortened at random by up to half, so that what failed together does not return together. */
record Backoff(Duration first, Duration longest) {

    /** The wait after the given number of failures, which is 1 or more. */
    Duration after(int failures, RandomGenerator random) {
        int doublings = Math.min(Math.max(failures, 1) - 1, 30);
        long full = Math.min(longest.toMillis(), first.toMillis() << doublings);
        return Duration.ofMillis(full - random.nextLong(full / 2 + 1));
    }
}
