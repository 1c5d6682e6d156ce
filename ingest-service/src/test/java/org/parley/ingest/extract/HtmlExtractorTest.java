package org.parley.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

class HtmlExtractorTest {

    private static final String FIRST =
            "The foreign ministers of both countries met in Vienna on Tuesday, their first meeting in three years, officials said.";
    private static final String SECOND =
            "“We will meet again,” said the host, Anna Gruber, after talks that lasted, by her own account, for seven hours.";
    private static final String THIRD =
            "Neither side gave details of the proposal, which, according to two diplomats, has eleven points and no date.";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head>
              <title>Ministers meet in Vienna | The Courier</title>
              <meta property="og:title" content="Ministers meet in Vienna">
              <meta property="og:site_name" content="The Courier">
              <link rel="canonical" href="https://www.courier.example/world/ministers-meet">
              <meta property="article:published_time" content="2025-03-04T21:30:00+01:00">
              <meta property="article:modified_time" content="2025-03-06T08:00:00+01:00">
            </head><body>
              <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
              <article>
                <h1>Ministers meet in Vienna</h1>
                <div class="article-byline">By Jo Writer</div>
                <p>%s</p>
                <figure><img src="x.jpg"><figcaption>The ministers on Tuesday. Photo: Agency</figcaption></figure>
                <p>%s</p>
                <p><a href="/more">READ MORE: What the ministers want</a></p>
                <div class="newsletter-signup"><p>Sign up for our newsletter and never miss a story again, every morning.</p></div>
                <p>%s</p>
              </article>
              <aside class="related-stories"><h2>Related</h2><p>Another story about quite another minister, elsewhere.</p></aside>
              <footer><p>© The Courier. All rights reserved.</p></footer>
              <script>var text = "never shown";</script>
            </body></html>
            """.formatted(FIRST, SECOND, THIRD);

    private final ArticleReader reader = new ArticleReader(
            List.of(new HtmlExtractor(), new PlainTextExtractor()), new TimeLimit(Duration.ofMinutes(5)));

    @Test
    void readsTheArticleAndNotThePageAroundIt() {
        ExtractedArticle article = read(PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(article.title()).isEqualTo("Ministers meet in Vienna");
        assertThat(article.outlet()).isEqualTo("The Courier");
        assertThat(article.url()).isEqualTo("https://www.courier.example/world/ministers-meet");
        assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(article.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE", "ISO-8859-15"})
    void readsOtherEncodings(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
        String declared = PAGE.replace("<head>", "<head><meta charset=\"" + charset + "\">")
                .replace("“", "é")
                .replace("”", "é");
        assertThat(read((mark + declared).getBytes(Charset.forName(charset))).text())
                .contains("éWe will meet again,é");
    }

    @Test
    void readsAPageThatLiesInAForm() {
        String page = PAGE.replace("<body>", "<body><form action=\"x\">").replace("</body>", "</form></body>");
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).text()).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void takesTheDayOfTheAddressBeforeAMomentInUtc() {
        String page = PAGE.replace("/world/ministers-meet", "/2025/03/03/ministers-meet")
                .replace("2025-03-04T21:30:00+01:00", "2025-03-04T02:30:00Z");
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).publishedAt()).isEqualTo(LocalDate.of(2025, 3, 3));
    }

    @Test
    void believesStructuredData() {
        String page = """
                <html><head><script type="application/ld+json">
                {"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Nobody"},
                 {"@type":["NewsArticle"],"headline":"Ministers meet &amp; part","datePublished":"2025-03-04","publisher":{"@type":"Organization","name":"The Courier"}}]}
                </script></head><body><h1>Other</h1><p>%s</p><p>%s</p></body></html>
                """.formatted(FIRST, SECOND);
        ExtractedArticle article = read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(article.title()).isEqualTo("Ministers meet & part");
        assertThat(article.outlet()).isEqualTo("The Courier");
        assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"published\">Tuesday, 4 March 2025, 21:30</div>",
                "<time datetime=\"2025-03-04T21:30\">yesterday</time>",
                "<span class=\"date\">4.3.2025</span>",
                "<span class=\"article-date\">04/03/2025</span>",
                "<p>March 4th, 2025</p>"
            })
    void findsTheDateThatThePageShows(String shown) {
        String page = "<html lang=\"en-GB\"><body><article><h1>Ministers meet</h1>" + shown + "<p>" + FIRST
                + "</p></article></body></html>";
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).publishedAt()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @Test
    void takesNoDateThatCanBeReadTwoWays() {
        String page = "<html lang=\"en\"><body><h1>Ministers meet</h1><span class=\"date\">04/03/2025</span><p>" + FIRST
                + "</p></body></html>";
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).publishedAt()).isNull();
    }

    @Test
    void saysThatThereIsNoArticle() {
        assertProblem("<html><body><nav><a href=x>Home</a></nav></body></html>", ErrorCode.ARTICLE_TEXT_NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource
    void refusesAPageThatWouldTakeForEver(String what, String page) {
        assertProblem("<html><body>" + page, ErrorCode.FILE_UNREADABLE);
    }

    static Stream<Arguments> refusesAPageThatWouldTakeForEver() {
        return Stream.of(
                Arguments.of("tags", "<p>x</p>".repeat(60_000)),
                Arguments.of("comments side by side", "<!-- -->".repeat(50_000)),
                Arguments.of("nested elements", "<div>".repeat(40_000) + "x"),
                Arguments.of("long text, deep down", "<div>".repeat(150) + "The ministers met. ".repeat(20_000)));
    }

    @ParameterizedTest
    @MethodSource
    void readsPastWhatIsTooLong(String what, String page) {
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).text()).contains(FIRST);
    }

    static Stream<Arguments> readsPastWhatIsTooLong() {
        String article = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
        String letters = "a".repeat(800_000);
        return Stream.of(
                Arguments.of("a class", "<html><body class='" + "ad ".repeat(50_000) + "'>" + article),
                Arguments.of("an attribute", "<html><body><time datetime='" + letters + "'></time>" + article),
                Arguments.of("a title", "<html><head><title>" + letters + "</title></head><body>" + article),
                Arguments.of(
                        "a date for machines",
                        "<html><script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"" + letters
                                + "\"}</script><body>" + article),
                Arguments.of(
                        "nested data",
                        "<html><script type=application/ld+json>" + "[".repeat(50_000) + "</script><body>" + article));
    }

    @Test
    void takesPlainTextThatSpeaksOfHtmlForPlainText() {
        String text = "The <html> tag was invented in 1991.";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    private ExtractedArticle read(byte[] bytes) {
        return reader.read(bytes, "named.txt");
    }

    private void assertProblem(String page, ErrorCode code) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> read(page.getBytes(StandardCharsets.UTF_8)))
                .extracting(IngestException::code)
                .isEqualTo(code);
    }
}
