package org.parley.entity.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How articles are read again when the reading has changed. */
@ConfigMapping(prefix = "parley.rereading")
interface RereadingConfig {

    /** Whether the service looks for such articles when it starts. */
    @WithDefault("true")
    boolean enabled();
}
