package org.parley.acceptance.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One line of the route table ({@code routes.txt}): a method and a path of one part, and who may use it. Path parameters
 * are written as in OpenAPI, {@code {id}}.
 */
public record Route(Part part, String method, String path, Access access) {
    /** The whole table. */
    public static List<Route> table() {
        try (InputStream in = Objects.requireNonNull(Route.class.getResourceAsStream("/routes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Route::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route parse(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length != 4) {
            throw new IllegalArgumentException("routes.txt: part, method, path and access are wanted: " + line);
        }
        return new Route(
                Part.valueOf(words[0].toUpperCase(Locale.ROOT)),
                words[1],
                words[2],
                Access.valueOf(words[3].toUpperCase(Locale.ROOT)));
    }

    /** The path with {@code id} in place of every parameter. */
    public String pathFor(String id) {
        return path.replaceAll("\\{[^}]+}", id);
    }

    @Override
    public String toString() {
        return part.label() + " " + method + " " + path;
    }
}
