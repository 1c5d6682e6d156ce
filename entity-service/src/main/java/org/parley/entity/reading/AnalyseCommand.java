package org.parley.entity.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.AnalysisJson;
import org.parley.entity.reading.analysis.SpanCheck;
import org.parley.entity.reading.document.Article;

/**
 * {@code analyse [--date YYYY-MM-DD] [--outlet NAME] [--explain] FILE…}: reads articles without a server and prints one
 * analysis a line. Standard output carries the result alone. Every file is tried; the exit status is 1 if any failed
 * and 2 if the command itself was wrong. Date and outlet are for files that no index.json beside them names.
 */
public final class AnalyseCommand {

    /** As much as the ingest-service takes; an article is a thousandth of it. */
    private static final long MAX_BYTES = 10L * 1024 * 1024;

    private static final String USAGE = "usage: analyse [--date YYYY-MM-DD] [--outlet NAME] [--explain] FILE…";

    private final PrintStream out;
    private final PrintStream err;
    private final Map<Path, Map<String, JsonNode>> indexes = new HashMap<>();

    private @Nullable LocalDate date;
    private @Nullable String outlet;
    private boolean explain;

    AnalyseCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new AnalyseCommand(out, err).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    int run(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        try {
            parse(arguments, files);
        } catch (IllegalArgumentException e) {
            err.println("analyse: " + e.getMessage());
            err.println(USAGE);
            return 2;
        }
        ArticleReading reading = ArticleReading.standard();
        int status = 0;
        for (Path file : files) {
            try {
                out.println(AnalysisJson.write(checked(reading.read(article(file))), explain));
            } catch (IOException | IllegalArgumentException | IllegalStateException e) {
                err.println("analyse: " + file + ": " + message(e));
                status = 1;
            }
        }
        out.flush();
        return status;
    }

    private void parse(List<String> arguments, List<Path> files) {
        boolean options = true;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!options || !argument.startsWith("--")) {
                files.add(Path.of(argument));
                continue;
            }
            switch (argument) {
                case "--" -> options = false;
                case "--explain" -> explain = true;
                case "--date" -> date = date(value(arguments, ++i, argument), argument);
                case "--outlet" -> outlet = value(arguments, ++i, argument);
                default -> throw new IllegalArgumentException("unknown option " + argument);
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file given");
        }
    }

    private static String value(List<String> arguments, int index, String option) {
        if (index >= arguments.size()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return arguments.get(index);
    }

    private static LocalDate date(String value, String what) {
        try {
            return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(what + ": “" + value + "” is no date like 2025-11-19", e);
        }
    }

    private Article article(Path file) throws IOException {
        String text = text(file);
        String name = file.getFileName().toString();
        JsonNode entry = index(file).get(name);
        if (entry == null) {
            return Article.given(name, text, outlet, date);
        }
        JsonNode published = entry.get("publishedAt");
        return Article.given(
                name,
                text,
                entry.hasNonNull("outlet") ? entry.get("outlet").asText() : null,
                published == null || published.isNull() ? null : date(published.asText(), "index.json"));
    }

    private static String text(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new IllegalArgumentException("larger than " + MAX_BYTES / (1024 * 1024) + " MB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.isBlank()) {
                throw new IllegalArgumentException("there is no text in it");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a text in UTF-8", e);
        }
    }

    /** The entries of the index.json beside a file, by file name; none if there is no index. */
    private Map<String, JsonNode> index(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        Map<String, JsonNode> known = indexes.get(folder);
        if (known != null) {
            return known;
        }
        Map<String, JsonNode> entries = new HashMap<>();
        Path index = folder.resolve("index.json");
        if (Files.isRegularFile(index)) {
            for (JsonNode entry : new ObjectMapper().readTree(index.toFile())) {
                entries.put(entry.path("file").asText(), entry);
            }
        }
        indexes.put(folder, entries);
        return entries;
    }

    private static Analysis checked(Analysis analysis) {
        List<String> faults = SpanCheck.faults(analysis);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the analysis does not hold together: " + String.join("; ", faults));
        }
        return analysis;
    }

    private static String message(Exception e) {
        return switch (e) {
            case NoSuchFileException missing -> "no such file";
            case IOException io -> "cannot be read: " + io.getMessage();
            default -> String.valueOf(e.getMessage());
        };
    }
}
