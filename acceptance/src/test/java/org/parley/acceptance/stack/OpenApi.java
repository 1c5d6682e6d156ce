package org.parley.acceptance.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The committed contract of a service. */
public final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private OpenApi() {}

    /** Every operation that {@code part} declares, as {@code GET /api/articles}. */
    public static Set<String> operations(Path repository, Part part) {
        Path file = repository.resolve(part.module()).resolve("openapi.yaml");
        JsonNode paths = read(file).path("paths");
        Set<String> operations = new TreeSet<>();
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    /** The first content type that the operation takes, or an empty text if it takes no body. */
    public static String contentType(Path repository, Route route) {
        Path file = repository.resolve(route.part().module()).resolve("openapi.yaml");
        JsonNode content = read(file)
                .path("paths")
                .path(route.path())
                .path(route.method().toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content");
        return content.isEmpty() ? "" : content.fieldNames().next();
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
