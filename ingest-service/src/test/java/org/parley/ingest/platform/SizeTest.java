package org.parley.ingest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {

    @ParameterizedTest
    @CsvSource({
        "0,0 bytes",
        "1,1 byte",
        "1023,1023 bytes",
        "1024,1 KB",
        "2458,2.4 KB",
        "10485760,10 MB",
        "52428801,50 MB",
        "5368709120,5 GB"
    })
    void isSaidAsPeopleReadIt(long bytes, String words) {
        assertThat(Size.of(bytes)).isEqualTo(words);
    }
}
