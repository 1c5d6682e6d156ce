package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules for the style sheet that no browser checks. */
class StylesTest {

    private static final Path SHEET = Path.of("src/main/resources/META-INF/resources/assets/app.css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** A rule for one class alone, wherever it is or as the shape of a page; those for narrow windows are indented. */
    private static final Pattern ONE_CLASS = Pattern.compile("(?<!,\\n)^(?:main)?(\\.[a-z-]+) \\{", Pattern.MULTILINE);

    @Test
    void aClassMeansOneThing() throws IOException {
        List<String> classes = ONE_CLASS
                .matcher(COMMENT.matcher(Files.readString(SHEET)).replaceAll(""))
                .results()
                .map((MatchResult rule) -> rule.group(1))
                .toList();
        assertThat(classes).hasSizeGreaterThan(100);
        assertThat(classes)
                .as("classes with two rules: the second takes hold of what the first is for")
                .doesNotHaveDuplicates();
    }
}
