package org.parley.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.parley.ingest.platform.IngestException;

/**
 * How well real pages are read, on public evaluation data: bodies by the measure of the article extraction benchmark (shingles of four
 * words; precision and recall averaged over pages), dates by the share that is right. The floors are a little under what was reached.
 */
class ExtractionQualityTest {

    private static final Path DATA =
            Path.of(System.getProperty("parley.shared", System.getenv().getOrDefault("PARLEY_SHARED", "../../shared")));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

    @Test
    void findsTheBody() throws IOException {
        Path folder = folder("article-extraction");
        JsonNode truths =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, JsonNode> page : truths.properties()) {
            Map<String, Integer> truth =
                    shingles(page.getValue().get("articleBody").asText());
            Map<String, Integer> found = shingles(body(folder.resolve("html").resolve(page.getKey() + ".html.gz")));
            Set<String> all = new HashSet<>(truth.keySet());
            all.addAll(found.keySet());
            double both = all.stream()
                    .mapToInt(each -> Math.min(truth.getOrDefault(each, 0), found.getOrDefault(each, 0)))
                    .sum();
            precision += both / Math.max(1, sum(found));
            recall += both / Math.max(1, sum(truth));
        }
        precision /= truths.size();
        recall /= truths.size();
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf("Article bodies: precision %.4f, recall %.4f, F1 %.4f%n", precision, recall, f1);
        assertThat(f1).isGreaterThan(0.97);
    }

    @Test
    void findsTheDate() throws IOException {
        Path folder = folder("htmldate");
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (JsonNode page : gold) {
            org.jsoup.nodes.Document html = org.jsoup.Jsoup.parse(HtmlExtractor.decode(
                    unzip(folder.resolve("html").resolve(page.get("file").asText() + ".gz"))));
            PageDate.find(html, StructuredData.of(html))
                    .ifPresent(date -> (date.toString().equals(page.get("date").asText()) ? right : wrong)
                            .add(page.get("file").asText()));
        }
        System.out.printf("Dates: %d right, %d wrong, of %d%n", right.size(), wrong.size(), gold.size());
        assertThat(right.size() / (double) gold.size()).isGreaterThanOrEqualTo(0.9);
        assertThat(right.size() / (double) (right.size() + wrong.size())).isGreaterThanOrEqualTo(0.95);
    }

    private static Path folder(String name) {
        Path folder = DATA.resolve("bench").resolve(name);
        assumeTrue(Files.isDirectory(folder), "No evaluation data at " + folder.toAbsolutePath() + ": not measured");
        return folder;
    }

    private static String body(Path page) throws IOException {
        try {
            return new HtmlExtractor().extract(unzip(page)).text();
        } catch (IngestException nothing) {
            return "";
        }
    }

    private static byte[] unzip(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(i + 4, words.size()))), 1, Integer::sum);
        }
        return shingles;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
