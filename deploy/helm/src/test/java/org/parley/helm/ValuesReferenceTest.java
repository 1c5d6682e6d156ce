package org.parley.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference and the schema know exactly the values that there are. */
class ValuesReferenceTest {

    private static final Pattern NAMED = Pattern.compile("`([a-zA-Z]+(?:\\.[a-zA-Z]+)*)`");
    private static final Set<String> SERVICES = Set.of("webUi", "ingestService", "entityService");
    /** Values that are Kubernetes' own objects and are told as a whole. */
    private static final Set<String> WHOLE = Set.of("resources", "podSecurityContext");

    private final JsonNode values;

    ValuesReferenceTest() throws IOException {
        values = new YAMLMapper().readTree(Path.of("parley/values.yaml").toFile());
    }

    @Test
    void theReferenceNamesEveryValue() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("../../docs/reference/helm-values.md"))) {
            if (line.startsWith("| ")) {
                Matcher name = NAMED.matcher(line.substring(0, line.indexOf(" | ")));
                while (name.find()) {
                    named.add(name.group(1));
                }
            }
        }
        Set<String> there = new TreeSet<>(Set.of("enabled"));
        values.properties().forEach(value -> {
            String prefix = SERVICES.contains(value.getKey()) ? "" : value.getKey();
            leaves(prefix, value.getValue(), there);
        });

        assertThat(named).isEqualTo(there);
    }

    @Test
    void theSchemaKnowsEveryValue() throws IOException {
        JsonNode schema =
                new ObjectMapper().readTree(Path.of("parley/values.schema.json").toFile());
        Set<String> known = new TreeSet<>();
        schemaNames(schema, schema, "", known);
        Set<String> there = new TreeSet<>();
        valueNames(values, "", there);

        assertThat(known).containsAll(there);
    }

    private static void leaves(String name, JsonNode value, Set<String> names) {
        if (value.isObject() && !value.isEmpty() && !WHOLE.contains(name)) {
            value.properties()
                    .forEach(inner -> leaves(
                            name.isEmpty() ? inner.getKey() : name + "." + inner.getKey(), inner.getValue(), names));
        } else {
            names.add(name);
        }
    }

    private static void valueNames(JsonNode value, String prefix, Set<String> names) {
        value.properties().forEach(inner -> {
            names.add(prefix + inner.getKey());
            if (!WHOLE.contains(inner.getKey())) {
                valueNames(inner.getValue(), prefix + inner.getKey() + ".", names);
            }
        });
    }

    private static void schemaNames(JsonNode schema, JsonNode at, String prefix, Set<String> names) {
        JsonNode here = at.has("$ref") ? schema.at(at.path("$ref").asText().substring(1)) : at;
        here.path("properties").properties().forEach(property -> {
            names.add(prefix + property.getKey());
            schemaNames(schema, property.getValue(), prefix + property.getKey() + ".", names);
        });
    }
}
