package org.parley.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.local.process.Programs;

/** Runs rendered pods for real, on the network of this machine. All that it made is gone when it is closed. */
final class Podman implements AutoCloseable {

    private final Path folder;
    private final List<String> pods = new ArrayList<>();
    private final List<String> images = new ArrayList<>();

    /** @param folder an empty one; podman takes a name of an image for a folder where there is one of that name */
    Podman(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        return Programs.succeeds("podman", "--version");
    }

    void load(String image, Path archive) {
        run("podman", "load", "--quiet", "--input", archive.toString());
        images.add(image);
    }

    /** Starts the pod. */
    void play(JsonNode pod) {
        String name = pod.at("/metadata/name").asText();
        pods.add(name);
        Path file = folder.resolve(name + ".yaml");
        try {
            Files.writeString(file, new YAMLMapper().writeValueAsString(pod));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("podman", "play", "kube", "--quiet", file.toString());
    }

    /** Waits until the container of a pod has ended; returns its exit status. */
    int await(String container) {
        return Integer.parseInt(run("podman", "wait", container).strip());
    }

    String log(String container) {
        return run("podman", "logs", container);
    }

    @Override
    public void close() {
        pods.forEach(pod -> Programs.succeeds("podman", "pod", "rm", "--force", pod));
        images.forEach(image -> Programs.succeeds("podman", "rmi", "--force", image));
    }

    private static String run(String... command) {
        return Programs.run(List.of(command), Map.of());
    }
}
