package org.parley.ingest.extract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files are read. */
@ConfigMapping(prefix = "parley.reading")
interface ReadingConfig {

    /** How long a single file may take. Real ones take a tenth of a second. */
    @WithDefault("20s")
    Duration limit();
}
