package org.parley.local.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Short articles, each different from all others, that share people and places, so that all of them touch the same part of the graph. */
record InventedNews(Path folder, Random random) {

    private static final List<String> PEOPLE = List.of(
            "Foreign Minister Oskar Lindqvall",
            "President Mira Vantolova",
            "Prime Minister Teodor Asgeir",
            "Envoy Halina Brzozek",
            "Defence Minister Pavol Kirchberg",
            "Ambassador Yusra Dellal");
    private static final List<String> CITIES = List.of("Vienna", "Geneva", "Oslo", "Tallinn", "Valletta", "Nicosia");
    private static final List<String> MATTERS =
            List.of("the fishing treaty", "the border crossing", "the grain agreement", "the railway", "the prisoners");

    /** Writes one article and returns its file, whose name no other has. */
    Path write(int number) {
        String one = any(PEOPLE);
        String other = any(PEOPLE.stream().filter(person -> !person.equals(one)).toList());
        String text = """
                %s met %s in %s on %d March 2026 to discuss %s.

                “We will meet again,” %s said after the talks. It was meeting number %d of this kind.
                """.formatted(one, other, any(CITIES), 1 + random.nextInt(28), any(MATTERS), one, number);
        try {
            return Files.writeString(folder.resolve("invented-%05d.txt".formatted(number)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
