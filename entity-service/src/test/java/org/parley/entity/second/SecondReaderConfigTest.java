package org.parley.entity.second;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondReaderConfigTest {

    @Test
    void theAddressAloneTurnsItOn() {
        SecondReaderConfig config = config(Map.of("PARLEY_SECOND_READER_BASE_URL", "http://127.0.0.1:11434/v1"));

        assertThat(config.baseUrl()).contains(URI.create("http://127.0.0.1:11434/v1"));
        assertThat(config.model()).isNotBlank();
        assertThat(config.apiKey()).isEmpty();
    }

    @Test
    void withoutOrWithAnEmptyAddressItIsOff() {
        assertThat(config(Map.of()).baseUrl()).isEmpty();
        assertThat(config(Map.of("PARLEY_SECOND_READER_BASE_URL", "")).baseUrl())
                .isEmpty();
    }

    private static SecondReaderConfig config(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new EnvConfigSource(environment, 300))
                .withMapping(SecondReaderConfig.class)
                .build()
                .getConfigMapping(SecondReaderConfig.class);
    }
}
