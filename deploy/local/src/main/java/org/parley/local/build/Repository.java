package org.parley.local.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.local.LocalException;

/** The working copy that the launcher belongs to. */
public record Repository(Path root) {

    /** Names the repository to this process; the `parley` script sets it. */
    public static final String PROPERTY = "parley.repository";

    /** The repository of this process: as the script says, else the nearest folder upwards that holds one. */
    public static Repository here() {
        String told = System.getProperty(PROPERTY, "");
        if (!told.isBlank()) {
            return new Repository(Path.of(told));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.exists(folder.resolve("deploy/local/pom.xml"))) {
                return new Repository(folder);
            }
        }
        throw new LocalException("Not inside a clone of Parley; change to one and try again");
    }

    /** A service as it runs: a folder with all that `java -jar quarkus-run.jar` needs. */
    public Product service(String module) {
        return product(module, "target/quarkus-app/quarkus-run.jar");
    }

    /** The programs that measure against reference data. */
    public Product benchmarks() {
        return product("acceptance", "target/classes/org/parley/bench/Bench.class");
    }

    private Product product(String module, String result) {
        Path folder = root.resolve(module);
        return new Product(
                module,
                folder,
                List.of(
                        root.resolve("pom.xml"),
                        root.resolve(".mvn"),
                        folder.resolve("pom.xml"),
                        folder.resolve("openapi.yaml"),
                        folder.resolve("src/main"),
                        folder.resolve("model/src/main")),
                folder.resolve(result));
    }

    public Path samples() {
        return root.resolve("samples");
    }
}
