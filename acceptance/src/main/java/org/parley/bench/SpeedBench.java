package org.parley.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.encoder.ReadingEncoder;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.NameStage;
import org.parley.entity.reading.segmentation.EncoderStage;
import org.parley.entity.reading.segmentation.TextStage;

/**
 * {@code bench speed [--data DIR] [--words N] [--alone]}: words a second of the reading, as many articles at once as
 * there are processors, after one pass over all of them to warm up: names and syntax alone, then the whole. Unless
 * {@code --alone} is said, Stanford CoreNLP reads the same texts in a process of its own in the same run, with as many
 * threads and as warm. A word is what stands between blanks. Words a second of processor time tell the same on a
 * machine that has other work; the load says whether it had.
 */
final class SpeedBench {

    private record Speed(String what, int words, Spent spent, double loadSeconds) {}

    private final PrintStream out;
    private final int processors = Runtime.getRuntime().availableProcessors();

    SpeedBench(PrintStream out) {
        this.out = out;
    }

    void run(List<String> arguments) throws IOException {
        Path articles = Path.of("samples");
        int words = 60_000;
        boolean alone = false;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--data" -> articles = Path.of(arguments.get(++i));
                case "--words" -> words = Integer.parseInt(arguments.get(++i));
                case "--alone" -> alone = true;
                default -> throw new IllegalArgumentException("unknown option " + arguments.get(i));
            }
        }
        List<Article> texts = repeated(read(articles), words);
        int count = texts.stream().mapToInt(SpeedBench::words).sum();
        out.printf(
                Locale.ROOT,
                "%d words in %d articles of %s, each read several times; %d processors, load %.1f before%n%n",
                count,
                texts.size(),
                articles,
                processors,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        print(parley(
                "Parley, names and syntax",
                texts,
                () -> new ArticleReading(List.of(
                        new TextStage(Gazetteer.shipped().outletNames()),
                        new EncoderStage(ReadingEncoder.shipped()),
                        new NameStage()))));
        print(parley("Parley, the whole reading", texts, ArticleReading::standard));
        if (!alone) {
            List<String> read = texts.stream().map(Article::text).toList();
            StanfordCoreNlp.Timing timing = StanfordCoreNlp.fetched().namesAndSyntax(read, processors);
            print(new Speed("CoreNLP, names and syntax", count, timing.spent(), timing.loadSeconds()));
        }
    }

    private static List<Article> read(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Article> articles = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(Article.given(file.getFileName().toString(), Files.readString(file), null, null));
            }
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("no .txt files in " + directory);
            }
            return articles;
        }
    }

    private static List<Article> repeated(List<Article> articles, int words) {
        List<Article> repeated = new ArrayList<>();
        for (int count = 0; count < words; ) {
            Article next = articles.get(repeated.size() % articles.size());
            repeated.add(next);
            count += words(next);
        }
        return repeated;
    }

    private static int words(Article article) {
        return article.text().strip().split("\\s+").length;
    }

    private Speed parley(String what, List<Article> articles, Callable<ArticleReading> load) {
        try (ExecutorService threads = Executors.newFixedThreadPool(processors)) {
            long start = System.nanoTime();
            ArticleReading reading = load.call();
            double loadSeconds = (System.nanoTime() - start) / 1e9;
            readAll(articles, reading, threads);
            Spent before = Spent.here();
            readAll(articles, reading, threads);
            Spent spent = Spent.here().since(before);
            int words = articles.stream().mapToInt(SpeedBench::words).sum();
            return new Speed(what, words, spent, loadSeconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (Exception e) {
            throw new IllegalStateException(what + " failed", e);
        }
    }

    private static void readAll(List<Article> articles, ArticleReading reading, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        for (Article article : articles) {
            running.add(threads.submit(() -> reading.read(article)));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    private void print(Speed speed) {
        out.printf(
                Locale.ROOT,
                "%-28s %8.0f words a second, %6.0f a second of processor time; loaded in %.1f s%n",
                speed.what,
                speed.words / speed.spent.seconds(),
                speed.words / speed.spent.processorSeconds(),
                speed.loadSeconds);
    }
}
