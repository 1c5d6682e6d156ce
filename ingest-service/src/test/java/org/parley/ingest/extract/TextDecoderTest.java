package org.parley.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

class TextDecoderTest {

    private static final String TEXT =
            "Zelenskyy’s café – “the talks” of the two sides\r\n\twill go on in the spring, they said.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void decodesWithoutAMark(String charset) {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void decodesWideTextWithoutAMark(String charset) {
        assertThat(TextDecoder.decode("The talks go on.".getBytes(Charset.forName(charset))))
                .isEqualTo("The talks go on.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesTheMarkForASignatureAndNotForText(String charset) {
        assertThat(TextDecoder.decode(("\ufeff" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Министры встретились в Вене",
        "KOI8-R, Министры встретились в Вене",
        "Shift_JIS, 大臣たちはウィーンで会談した",
        "windows-1253, Οι υπουργοί συναντήθηκαν"
    })
    void doesNotGuess(String charset, String text) {
        assertProblem(text.getBytes(Charset.forName(charset)), ErrorCode.ENCODING_UNKNOWN);
    }

    @Test
    void doesNotTakeBrokenUtf8ForAnotherEncoding() {
        byte[] whole = "Die Gespräche – so heißt es – dauern an.".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(whole, whole.length);
        broken[10] = 'x';
        assertProblem(broken, ErrorCode.ENCODING_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b and so on", "bell \u0007", "escape \u001b[0m", "delete \u007f"})
    void tellsBinariesFromText(String text) {
        assertProblem(text.getBytes(StandardCharsets.UTF_8), ErrorCode.FILE_BINARY);
    }

    @Test
    void tellsBytesOfAllKindsFromText() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertProblem(all, ErrorCode.FILE_BINARY);
    }

    private static void assertProblem(byte[] bytes, ErrorCode code) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> TextDecoder.decode(bytes))
                .extracting(IngestException::code)
                .isEqualTo(code);
    }
}
