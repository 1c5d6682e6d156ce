package org.parley.ingest.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an upload may hold. Its size as a whole is limited by `quarkus.http.limits.max-body-size`. */
@ConfigMapping(prefix = "parley.upload")
interface UploadConfig {

    /** How many files. */
    @WithDefault("500")
    int maxFiles();

    /** How large a single file may be. */
    @WithDefault("10M")
    MemorySize maxFileSize();
}
