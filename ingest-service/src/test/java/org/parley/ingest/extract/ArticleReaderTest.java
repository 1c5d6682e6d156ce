package org.parley.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

class ArticleReaderTest {

    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void waitsForNoFileLongerThanTheLimit() {
        ArticleReader reader = reader(Duration.ofMillis(50), () -> await(released));
        assertProblem(reader, "longer than");
        assertThat(reader.read("A plain text.".getBytes(StandardCharsets.UTF_8), "next.txt")
                        .text())
                .isEqualTo("A plain text.");
    }

    @Test
    void takesABrokenParserForABrokenFile() {
        Duration plenty = Duration.ofMinutes(5);
        assertProblem(
                reader(plenty, () -> {
                    throw new IllegalArgumentException("secret text of the file");
                }),
                "Reading it failed (IllegalArgumentException). Save the article as plain text.");
        assertProblem(
                reader(plenty, () -> {
                    throw new StackOverflowError();
                }),
                "StackOverflowError");
    }

    /** A reader for which a file that begins with an asterisk is of a format that does this. */
    private static ArticleReader reader(Duration limit, Runnable parse) {
        TextExtractor odd = new TextExtractor() {
            @Override
            public boolean recognises(byte[] bytes, String fileName) {
                return bytes[0] == '*';
            }

            @Override
            public ExtractedArticle extract(byte[] bytes) {
                parse.run();
                throw new AssertionError("Parsed what can't be");
            }
        };
        return new ArticleReader(List.of(odd, new PlainTextExtractor()), new TimeLimit(limit));
    }

    private static void assertProblem(ArticleReader reader, String detail) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> reader.read(new byte[] {'*'}, "odd.txt"))
                .withMessageContaining(detail)
                .extracting(IngestException::code)
                .isEqualTo(ErrorCode.FILE_UNREADABLE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
