package org.parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The peer: Stanford CoreNLP, as a program of its own. Its licence (GPL) keeps it out of every module; it is fetched
 * from Maven Central when a benchmark first asks for it.
 */
final class StanfordCoreNlp {

    private static final String VERSION = "4.5.10";
    private static final Path KEPT = Path.of("acceptance/target/peers");
    private static final Pattern SETUP = Pattern.compile("Pipeline setup: ([\\d.]+) sec");
    /** How the line begins that the program prints when it has read a file. */
    private static final String READ = "Annotating file";

    /** What reading the texts took once the program was warm, and seconds until it was ready, by its own clock. */
    record Timing(Spent spent, double loadSeconds) {}

    private StanfordCoreNlp() {}

    static StanfordCoreNlp fetched() throws IOException {
        for (String classifier : List.of("", ":jar:models")) {
            String name = "stanford-corenlp-" + VERSION + (classifier.isEmpty() ? "" : "-models") + ".jar";
            if (!Files.exists(KEPT.resolve(name))) {
                finish(List.of(
                        "./mvnw",
                        "-q",
                        "-B",
                        "-N",
                        "dependency:copy",
                        "-Dartifact=edu.stanford.nlp:stanford-corenlp:" + VERSION + classifier,
                        "-DoutputDirectory=" + KEPT));
            }
        }
        return new StanfordCoreNlp();
    }

    /**
     * Reads the texts with tokenize, pos, lemma, ner and depparse, as many at once as there are threads; all of them
     * twice, and only the second time counts.
     */
    Timing namesAndSyntax(List<String> texts, int threads) throws IOException {
        Path output = Files.createDirectories(KEPT.resolve("output"));
        List<String> files = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (String text : texts) {
                files.add(Files.writeString(output.resolve(files.size() + ".txt"), text)
                        .toString());
            }
        }
        Path list = Files.write(output.resolve("files"), files);
        Process process = start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx5g",
                "-cp",
                KEPT + "/*",
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-annotators",
                "tokenize,pos,lemma,ner,depparse",
                "-outputFormat",
                "conll",
                "-outputDirectory",
                output.toString(),
                "-fileList",
                list.toString(),
                "-threads",
                String.valueOf(threads)));
        StringBuilder said = new StringBuilder();
        Spent warm = Spent.NOTHING;
        Spent all = Spent.NOTHING;
        int read = 0;
        for (String line : (Iterable<String>) process.inputReader().lines()::iterator) {
            said.append(line).append('\n');
            if (line.startsWith(READ)) {
                read++;
                warm = read == texts.size() ? Spent.by(process) : warm;
                all = read == files.size() ? Spent.by(process) : all;
            }
        }
        finish(process, said.toString());
        if (all == Spent.NOTHING) {
            throw new IllegalStateException("CoreNLP read " + read + " of " + files.size() + " files:\n" + said);
        }
        return new Timing(all.since(warm), seconds(SETUP, said.toString()));
    }

    private static double seconds(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("CoreNLP printed no time:\n" + said);
        }
        return Double.parseDouble(found.group(1));
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void finish(List<String> command) throws IOException {
        Process process = start(command);
        finish(process, new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void finish(Process process, String said) throws IOException {
        try {
            if (process.waitFor() != 0) {
                throw new IOException("A program failed:\n" + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
