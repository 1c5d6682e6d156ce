package org.parley.ingest.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay delivers. */
@ConfigMapping(prefix = "parley.relay")
interface RelayConfig {

    /** How many articles are on their way at the same time; never two changes of one article. */
    @WithDefault("4")
    int concurrency();

    /** How often the entity-service may stumble over a change before it counts as failed. */
    @WithDefault("5")
    int attempts();

    /** The wait after a first failure; it doubles with every further one. */
    @WithDefault("1s")
    Duration firstWait();

    /** The longest wait. */
    @WithDefault("30s")
    Duration longestWait();
}
