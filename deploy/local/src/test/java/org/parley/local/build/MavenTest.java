package org.parley.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[INFO] Building Parley: ingest-service, from bytes to articles 0.1.0-SNAPSHOT   [3/5] | ingest-service",
                "[INFO] Building Parley: the trained reading model 0.1.0-SNAPSHOT                [2/5] | the trained reading model",
                "[INFO] Building Parley 0.1.0-SNAPSHOT                                           [1/5] | Parley"
            })
    void calls_a_module_by_its_name(String line, String module) {
        assertThat(Maven.module(line)).hasValue(module);
    }

    @Test
    void takes_other_lines_for_no_module() {
        assertThat(Maven.module("[INFO] Building jar: /somewhere/parley-local-0.1.0-SNAPSHOT.jar"))
                .isEmpty();
    }
}
