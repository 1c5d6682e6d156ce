package org.parley.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The chart, as Helm sees it. */
final class Chart {

    /** What a deployment says at least. */
    static final Path MINIMAL = values("minimal");
    /** All that it can say. */
    static final Path FULL = values("full");
    /** As little as possible around the services. */
    static final Path BARE = values("bare");

    private static final Path FOLDER = Path.of("parley");
    private static final ObjectMapper YAML = new YAMLMapper();

    private Chart() {}

    static List<Path> valuesFiles() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("ci"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What `helm template parley` prints. */
    static String rendered(Path values, Map<String, String> settings) {
        TemplateCommand command = new Helm(FOLDER)
                .template()
                .withName("parley")
                .withNamespace("news")
                .withKubeVersion("1.33.0")
                .withValuesFile(values);
        settings.forEach(command::set);
        return command.call();
    }

    static List<Manifest> manifests(Path values) {
        return manifests(values, Map.of());
    }

    static List<Manifest> manifests(Path values, Map<String, String> settings) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(rendered(values, settings))) {
            return documents.readAll().stream()
                    .filter(JsonNode::isObject)
                    .map(Manifest::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only object of that kind and component. */
    static Manifest only(List<Manifest> manifests, String kind, String component) {
        List<Manifest> found = manifests.stream()
                .filter(manifest ->
                        manifest.kind().equals(kind) && manifest.component().equals(component))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("One %s of %s, not %s".formatted(kind, component, found));
        }
        return found.getFirst();
    }

    /** What `helm lint --strict` says. Lint takes the chart's own values, so it is given a copy whose values are these. */
    static LintResult lint(Path values, Path scratch) throws IOException {
        Path copy = scratch.resolve("parley");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(FOLDER.relativize(file).toString()));
            }
        }
        Path own = copy.resolve("values.yaml");
        JsonNode merged = YAML.setDefaultMergeable(true)
                .readerForUpdating(YAML.readTree(Files.readString(own)))
                .readValue(Files.readString(values));
        YAML.writeValue(own.toFile(), merged);
        return new Helm(copy).lint().strict().call();
    }

    private static Path values(String name) {
        return Path.of("parley", "ci", name + "-values.yaml");
    }
}
