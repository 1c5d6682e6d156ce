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
    private static final Pattern TOTAL = Pattern.compile("Total time for StanfordCoreNLP pipeline: ([\\d.]+) sec");

    /** Seconds that the reading took by the program's own clock, and seconds until it was ready. */
    record Timing(double seconds, double loadSeconds) {}

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

    /** Reads the texts with tokenize, pos, lemma, ner and depparse, as many at once as there are threads. */
    Timing namesAndSyntax(List<String> texts, int threads) throws IOException {
        Path output = Files.createDirectories(KEPT.resolve("output"));
        List<String> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(output.resolve(files.size() + ".txt"), text)
                    .toString());
        }
        Path list = Files.write(output.resolve("files"), files);
        String said = finish(List.of(
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
        double load = seconds(SETUP, said);
        return new Timing(seconds(TOTAL, said) - load, load);
    }

    private static double seconds(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("CoreNLP printed no time:\n" + said);
        }
        return Double.parseDouble(found.group(1));
    }

    private static String finish(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed:\n" + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return said;
    }
}
