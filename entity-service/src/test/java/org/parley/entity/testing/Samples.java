package org.parley.entity.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.ClaimReading;
import org.parley.entity.ledger.claim.Source;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.document.Article;

/** The twenty articles of the samples folder, read: by file, each with its source and analysis. */
public record Samples(Map<String, Read> articles) {

    private static final Path FOLDER = Path.of("..", "samples");
    private static final Pattern TEXT = Pattern.compile("<(?:h1|p)(?: [^>]*)?>(.*?)</(?:h1|p)>", Pattern.DOTALL);
    private static final Pattern SITE = Pattern.compile("og:site_name\" content=\"([^\"]+)\"");
    private static final Pattern DATE = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern ASIDE =
            Pattern.compile("<(aside|footer|section|header)\\b.*?</\\1>|<p class.*?</p>", Pattern.DOTALL);

    /** One article and what was read in it. */
    public record Read(Source source, Analysis analysis) {}

    public static Samples read() {
        ArticleReading reading = ArticleReading.standard();
        Map<String, Read> articles = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            Map<String, JsonNode> index = index();
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(txt|html)"))
                    .toList()) {
                String name = file.getFileName().toString();
                articles.put(name, read(reading, name, Files.readString(file), index.get(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Samples(articles);
    }

    private static Map<String, JsonNode> index() throws IOException {
        Map<String, JsonNode> entries = new HashMap<>();
        new ObjectMapper()
                .readTree(FOLDER.resolve("index.json").toFile())
                .forEach(entry -> entries.put(entry.get("file").asText(), entry));
        return entries;
    }

    private static Read read(ArticleReading reading, String file, String content, @Nullable JsonNode entry) {
        boolean page = file.endsWith(".html");
        String text = page ? text(content) : content;
        String outlet = page ? first(SITE, content, 1) : field(entry, "outlet");
        String date = page ? first(DATE, content, 0) : field(entry, "publishedAt");
        LocalDate published = date == null ? null : LocalDate.parse(date);
        Analysis analysis = reading.read(Article.given(file, text, outlet, published));
        return new Read(new Source(UUID.nameUUIDFromBytes(file.getBytes()), file, outlet, published), analysis);
    }

    private static @Nullable String field(@Nullable JsonNode entry, String name) {
        return entry == null || !entry.hasNonNull(name) ? null : entry.get(name).asText();
    }

    private static @Nullable String first(Pattern pattern, String page, int group) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(group) : null;
    }

    /** Headline and paragraphs; the pages are known, so no parser is needed. */
    private static String text(String page) {
        String body = ASIDE.matcher(page).replaceAll("").split("class=\"comments\"")[0];
        return TEXT.matcher(body)
                .results()
                .map(paragraph -> paragraph.group(1).replaceAll("<[^>]+>", ""))
                .collect(Collectors.joining("\n\n"));
    }

    public List<ArticleClaims> claims() {
        return articles.values().stream()
                .map(article -> ClaimReading.read(article.source(), article.analysis()))
                .toList();
    }
}
