package org.parley.ingest.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the background jobs run. */
@ConfigMapping(prefix = "parley.jobs")
interface JobsConfig {

    /** How long a job rests before it looks for work that nobody announced. */
    @WithDefault("1s")
    Duration interval();

    /** How often a replica that runs a job says that it is alive; a job whose replica is silent for four beats is taken over. */
    @WithDefault("3s")
    Duration heartbeat();

    /** How long a stopping service waits for its jobs. */
    @WithDefault("10s")
    Duration shutdown();
}
