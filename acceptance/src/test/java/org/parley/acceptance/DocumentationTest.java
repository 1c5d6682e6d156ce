package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.acceptance.stack.Parley;

/** What is written for people leads somewhere. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".parley");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> pages = pages();
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                String target = link.group(1).replaceFirst("#.*$", "");
                if (!target.isEmpty() && !target.contains("://") && !Files.exists(page.resolveSibling(target))) {
                    broken.add(page + " → " + target);
                }
            }
        }

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(broken).isEmpty();
    }

    @Test
    void theReadmeStaysShort() throws IOException {
        assertThat(Files.readAllLines(Parley.repository().resolve("README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    private static List<Path> pages() throws IOException {
        Path repository = Parley.repository();
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of(
                                    repository.relativize(file).toString().split("/"))
                            .noneMatch(NOT_OURS::contains))
                    .toList();
        }
    }
}
