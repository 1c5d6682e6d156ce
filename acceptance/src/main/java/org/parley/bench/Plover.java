package org.parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.document.Article;

/**
 * The sentences of the PLOVER records, each with the class of its event. A record is right if an event of that class is
 * read; extra is an event of another class.
 */
final class Plover {

    private final Map<String, Score> scores = new TreeMap<>();
    private final Score all = new Score("plover, all classes");

    void add(Path file, ArticleReading reading) throws IOException {
        for (JsonNode record : new ObjectMapper().readTree(file.toFile())) {
            String expected = record.path("event").asText();
            String text = record.path("text").asText().strip();
            if (text.isEmpty() || expected.equals("DOCUMENT")) {
                continue;
            }
            Analysis analysis =
                    reading.read(Article.given(record.path("id").asText(), text, null, LocalDate.parse("2000-01-01")));
            List<String> read = analysis.events().stream()
                    .map(Event::plover)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            String told = expected + " “" + text + "”, read as " + read;
            for (Score score : List.of(scores.computeIfAbsent(expected, name -> new Score("plover, " + name)), all)) {
                if (read.contains(expected)) {
                    score.right();
                } else {
                    score.missed(told);
                }
                read.stream().filter(one -> !one.equals(expected)).forEach(one -> score.extra(told));
            }
        }
    }

    List<Score> scores() {
        List<Score> list = new ArrayList<>(scores.values());
        list.add(all);
        return list;
    }
}
