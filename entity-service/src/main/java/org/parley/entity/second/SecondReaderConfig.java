package org.parley.entity.second;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The second reader. The address alone turns it on; the texts of articles then go there. */
@ConfigMapping(prefix = "parley.second-reader")
public interface SecondReaderConfig {

    /** Of an endpoint that speaks OpenAI's chat completions, up to the version: http://127.0.0.1:11434/v1 is Ollama's. */
    Optional<URI> baseUrl();

    @WithDefault("qwen2.5:14b")
    String model();

    /** Sent as a bearer token, and to that endpoint alone. */
    Optional<String> apiKey();

    /** How long one answer may take. */
    @WithDefault("PT5M")
    Duration timeout();
}
