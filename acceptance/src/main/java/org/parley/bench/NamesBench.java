package org.parley.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.entity.ledger.name.Judgement;
import org.parley.entity.ledger.name.NamePairs;

/**
 * {@code bench names [FILE.csv] [--errors]}: judges pairs of names by the names alone. The file has a header with at
 * least {@code schema,name1,name2,is_match}. Prints each decision with its reason (or the wrong ones only), then
 * precision, recall and F1.
 */
final class NamesBench {

    private static final String DEFAULT = "bench/names/cases.csv";

    private final PrintStream out;

    NamesBench(PrintStream out) {
        this.out = out;
    }

    void run(List<String> arguments) throws IOException {
        boolean errorsOnly = arguments.contains("--errors");
        Path file = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .findFirst()
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getenv().getOrDefault("PARLEY_SHARED", "../shared"), DEFAULT));
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Map<String, String> row : rows(file)) {
            boolean expected = Boolean.parseBoolean(row.get("is_match"));
            boolean person = "Person".equals(row.get("schema"));
            Judgement judgement = NamePairs.judge(
                    person ? NamePairs.Kind.PERSON : NamePairs.Kind.GROUP,
                    row.getOrDefault("name1", ""),
                    row.getOrDefault("name2", ""));
            right += judgement.match() && expected ? 1 : 0;
            wrong += judgement.match() && !expected ? 1 : 0;
            missed += !judgement.match() && expected ? 1 : 0;
            if (!errorsOnly || judgement.match() != expected) {
                out.printf(
                        Locale.ROOT,
                        "%-9s %-5s %.2f  %s | %s: %s%n",
                        judgement.match() ? "same" : "different",
                        judgement.match() == expected ? "" : "WRONG",
                        judgement.score(),
                        row.get("name1"),
                        row.get("name2"),
                        judgement.reason());
            }
        }
        double precision = right / (double) Math.max(1, right + wrong);
        double recall = right / (double) Math.max(1, right + missed);
        out.printf(
                Locale.ROOT,
                "names: precision %.3f, recall %.3f, F1 %.3f (%d right, %d wrong, %d missed)%n",
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                right,
                wrong,
                missed);
    }

    /** The rows of the file, by column name. */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns = fields(lines.getFirst());
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
                row.put(columns.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
