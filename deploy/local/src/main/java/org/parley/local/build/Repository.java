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

    /** A module that is packaged as a Quarkus application. */
    public Application application(String module) {
        Path folder = root.resolve(module);
        return new Application(
                module,
                folder,
                List.of(
                        root.resolve("pom.xml"),
                        root.resolve(".mvn"),
                        folder.resolve("pom.xml"),
                        folder.resolve("src/main")));
    }

    public Path samples() {
        return root.resolve("samples");
    }
}
