package org.parley.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.SpanCheck;

/**
 * {@code bench reading [--data DIR] [--gold FILE] [--bio FILE]… [--errors]}: reads the articles of a gold file, re3d,
 * PLOVER's records and tokens with BIO labels, and prints precision, recall and F1 of what was read, and the speed. {@code --errors} lists every
 * error by kind. Data that is missing is named and left out. {@code bench names}: see {@link NamesBench};
 * {@code bench dates}: see {@link DatesBench}.
 */
public final class Bench {

    private static final List<String> RE3D_SOURCES = List.of("UK_Government", "US_State_Department", "Wikipedia");
    private final PrintStream out;
    private final ArticleReading reading = ArticleReading.standard();
    private boolean errors;

    private Bench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> options = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "reading" -> new Bench(out).run(options);
            case "names" -> new NamesBench(out).run(options);
            case "dates" -> new DatesBench(out).run(options);
            case "speed" -> new SpeedBench(out).run(options);
            default -> {
                System.err.println("usage: bench reading [--data DIR] [--gold FILE] [--bio FILE]… [--errors]");
                System.err.println("       bench names [FILE.csv] [--errors]");
                System.err.println("       bench dates [--data DIR] [--errors]");
                System.err.println("       bench speed [--data DIR] [--words N] [--alone]");
                System.exit(2);
            }
        }
    }

    private void run(List<String> arguments) throws IOException {
        String set = System.getProperty("parley.shared", System.getenv().getOrDefault("PARLEY_SHARED", "../shared"));
        Path data = Path.of(set);
        Path gold = null;
        List<Path> bio = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--errors" -> errors = true;
                case "--data" -> data = Path.of(arguments.get(++i));
                case "--gold" -> gold = Path.of(arguments.get(++i));
                case "--bio" -> bio.add(Path.of(arguments.get(++i)));
                default -> throw new IllegalArgumentException("unknown option " + arguments.get(i));
            }
        }
        if (gold == null) {
            gold = data.resolve("bench/seeds-gold/gold-000-001-002.json");
        }
        if (bio.isEmpty()) {
            bio.add(data.resolve("bench/crossner-politics/dev.txt"));
        }
        out.println("reading " + reading.version());
        gold(gold, data.resolve("corpus/seeds"));
        re3d(data.resolve("bench/re3d"));
        plover(data.resolve("bench/plover/records-dev.json"));
        for (Path file : bio) {
            bio(file);
        }
    }

    private boolean isMissing(Path file) {
        boolean missing = !Files.isRegularFile(file);
        if (missing) {
            out.println("left out, not there: " + file);
        }
        return missing;
    }

    private void gold(Path file, Path corpus) throws IOException {
        if (isMissing(file)) {
            return;
        }
        Gold gold = Gold.read(file, corpus);
        MentionScores mentions = new MentionScores();
        RelationScore relations = new RelationScore(gold);
        EventScore events = new EventScore(gold);
        StatementScore statements = new StatementScore(gold);
        int faults = 0;
        for (Gold.GoldArticle article : gold.articles) {
            Read read = new Read(article.id(), reading.read(article.article()), gold);
            faults += SpanCheck.faults(read.analysis).size();
            mentions.add(read);
            relations.add(read);
            events.add(read);
            statements.add(read);
        }
        out.println();
        out.println(file.getFileName());
        print(mentions.scores());
        print(relations.scores());
        print(events.scores());
        print(statements.scores());
        out.println(statements.overlap());
        out.println("spans that do not check: " + faults);
    }

    private void re3d(Path folder) throws IOException {
        Re3d relations = new Re3d();
        for (String source : RE3D_SOURCES) {
            Path part = folder.resolve(source);
            if (isMissing(part.resolve("relations.json"))) {
                return;
            }
            relations.add(part, reading);
        }
        out.println();
        out.println(folder);
        print(relations.scores());
    }

    private void plover(Path file) throws IOException {
        if (isMissing(file)) {
            return;
        }
        Plover events = new Plover();
        events.add(file, reading);
        out.println();
        out.println(file);
        print(events.scores());
    }

    private void bio(Path file) throws IOException {
        if (isMissing(file)) {
            return;
        }
        CrossNer names = new CrossNer();
        long start = System.nanoTime();
        names.add(file, reading);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println();
        out.println(file);
        print(names.scores());
        out.printf(
                Locale.ROOT,
                "%d words in %.1f s: %.0f words a second, one thread, start-up included%n",
                names.words(),
                seconds,
                names.words() / seconds);
    }

    private void print(List<Score> scores) {
        for (Score score : scores) {
            out.println(score);
            if (errors) {
                score.errors().forEach(error -> out.println("    " + error));
            }
        }
    }
}
