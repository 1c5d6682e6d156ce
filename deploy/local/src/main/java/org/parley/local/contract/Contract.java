package org.parley.local.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A provider's `openapi.yaml`, to hold exchanges against. As everywhere between the services, absent and `null` mean the same. A field or
 * parameter that the contract does not know is a fault: a test must not live on what nobody serves.
 */
public final class Contract {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "ProblemResponse";

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        close(document.path("components"));
        document.path("paths")
                .forEachEntry((template, item) -> item.forEachEntry((method, operation) -> {
                    if (operation.has("responses")) {
                        operations.add(new Operation(method.toUpperCase(Locale.ROOT), template, operation));
                    }
                }));
    }

    /** The contract in that file. */
    public static Contract of(Path openapi) {
        try {
            return new Contract(new YAMLMapper().readTree(openapi.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the provider would not understand of a request; empty if it is one that it takes. */
    public List<String> faultsOfRequest(String method, URI target, @Nullable String contentType, byte[] body) {
        Operation operation = operation(method, target);
        if (operation == null) {
            return List.of(method + " " + target.getPath() + " is no operation of the contract");
        }
        List<String> faults = new ArrayList<>(faultsOfQuery(operation, target));
        JsonNode content = operation.node().path("requestBody").path("content");
        if (body.length > 0 && content.isMissingNode()) {
            faults.add("the contract has no body here");
        } else if (body.length > 0
                || operation.node().at("/requestBody/required").asBoolean()) {
            faults.addAll(faultsOfBody(content, contentType, body));
        }
        return faults.stream()
                .map(fault -> method + " " + target + ": " + fault)
                .toList();
    }

    /** What an answer says that the provider never would; empty if it is one that it could give. */
    public List<String> faultsOfAnswer(
            String method, URI target, int status, @Nullable String contentType, byte[] body) {
        Operation operation = operation(method, target);
        if (operation == null) {
            return status == 404 ? List.of() : List.of(method + " " + target + " is no operation of the contract");
        }
        JsonNode response = operation.node().path("responses").path(Integer.toString(status));
        List<String> faults;
        if (status >= 400) {
            // Gateways answer without a body; a service explains itself, in the same way everywhere.
            faults = body.length == 0 ? List.of() : faultsOfProblem(body);
        } else if (response.isMissingNode()) {
            faults = List.of("the contract has no such answer");
        } else if (response.path("content").isMissingNode()) {
            faults = body.length == 0 ? List.of() : List.of("the contract has no body in this answer");
        } else {
            faults = faultsOfBody(response.path("content"), contentType, body);
        }
        return faults.stream()
                .map(fault -> status + " to " + method + " " + target + ": " + fault)
                .toList();
    }

    private record Operation(String method, String template, JsonNode node) {

        boolean answers(String otherMethod, String path) {
            String pattern = template.replaceAll("\\{[^/]+}", "[^/]+");
            return method.equals(otherMethod) && path.matches(pattern);
        }
    }

    /** The operation with the fewest variables: `/decisions/same` goes before `/decisions/{id}`. */
    private @Nullable Operation operation(String method, URI target) {
        return operations.stream()
                .filter(operation -> operation.answers(method, target.getPath()))
                .min((one, other) -> Long.compare(variables(one.template()), variables(other.template())))
                .orElse(null);
    }

    private static long variables(String template) {
        return template.chars().filter(each -> each == '{').count();
    }

    private List<String> faultsOfQuery(Operation operation, URI target) {
        List<String> faults = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Map<String, List<String>> given = query(target);
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")) {
                known.add(name);
                List<String> values = given.getOrDefault(name, List.of());
                if (values.isEmpty() && parameter.path("required").asBoolean()) {
                    faults.add("the parameter " + name + " is missing");
                }
                JsonNode schema = parameter.path("schema");
                JsonNode each = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
                values.stream()
                        .filter(value -> faultsOfValue(each, value))
                        .forEach(value -> faults.add("the parameter " + name + " can't be " + value));
            }
        }
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add("there is no parameter " + name));
        return faults;
    }

    /** A parameter is text; whether it stands for a number or a truth value only the contract says. */
    private boolean faultsOfValue(JsonNode schema, String value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        List<JsonNode> meanings = new ArrayList<>(List.of(nodes.textNode(value)));
        if (value.matches("-?\\d{1,18}")) {
            meanings.add(nodes.numberNode(Long.parseLong(value)));
        }
        if (value.matches("true|false")) {
            meanings.add(nodes.booleanNode(Boolean.parseBoolean(value)));
        }
        return meanings.stream()
                .noneMatch(meaning -> schema(schema).validate(meaning).isEmpty());
    }

    private static Map<String, List<String>> query(URI target) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String raw = target.getRawQuery() == null ? "" : target.getRawQuery();
        for (String pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private List<String> faultsOfBody(JsonNode content, @Nullable String contentType, byte[] body) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        JsonNode media = content.path(type);
        if (media.isMissingNode()) {
            return List.of("the contract has no body of the type “" + type + "”");
        }
        return type.endsWith("json") ? faultsOfJson(media.path("schema"), body) : List.of();
    }

    private List<String> faultsOfProblem(byte[] body) {
        JsonNode problem = document.path("components").path("schemas").path(PROBLEM);
        return problem.isMissingNode() ? List.of() : faultsOfJson(problem, body);
    }

    private List<String> faultsOfJson(JsonNode schema, byte[] body) {
        try {
            return schema(schema).validate(withoutNulls(JSON.readTree(body))).stream()
                    .map(message -> message.getInstanceLocation() + " " + message.getMessage())
                    .toList();
        } catch (IOException malformed) {
            return List.of("the body is no JSON");
        }
    }

    /** References point into the components, so those are put beside. */
    private JsonSchema schema(JsonNode schema) {
        return compiled.computeIfAbsent(schema, wanted -> {
            ObjectNode whole = JSON.createObjectNode();
            whole.set("components", document.path("components"));
            whole.putArray("allOf").add(wanted);
            return SCHEMAS.getSchema(whole);
        });
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
            object.forEach(Contract::withoutNulls);
        } else if (node instanceof ArrayNode array) {
            array.forEach(Contract::withoutNulls);
        }
        return node;
    }

    /** Lets no object have more fields than it names. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.has("properties")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::close);
    }
}
