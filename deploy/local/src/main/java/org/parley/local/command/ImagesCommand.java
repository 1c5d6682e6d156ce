package org.parley.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.parley.local.build.Maven;
import org.parley.local.build.Product;
import org.parley.local.image.ServiceImage;
import org.parley.local.stack.PartName;
import org.parley.local.terminal.Options;
import org.parley.local.terminal.Progress;

/** `images`: makes the container images of the three services, as files or into a registry. Needs no container engine. */
public final class ImagesCommand implements Command {

    /** What has the Java that the services are built for. */
    private static final String USUAL_BASE = "docker.io/library/eclipse-temurin:25-jre";

    /** The image that services are put on: as the command line says, else the environment, else the usual one. */
    static String base(Session session, Options options) {
        return options.value("base", session.environment().getOrDefault("PARLEY_IMAGE_BASE", USUAL_BASE));
    }

    @Override
    public int run(Session session, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of(), Set.of("base", "tag", "to", "push"))
                .withoutOperands();
        String tag = options.value("tag", "latest");
        Path folder = Path.of(options.value("to", "deploy/local/target/images"));
        Progress progress = session.progress();
        List<Product> products = PartName.SERVICES.stream()
                .map(service -> session.repository().service(service.label()))
                .toList();
        List<Product> stale = products.stream().filter(Product::isStale).toList();
        if (!stale.isEmpty()) {
            progress.step("Building", () -> new Maven(session.repository()).build(stale, progress::detail));
        }
        for (PartName service : PartName.SERVICES) {
            Path application = session.repository().service(service.label()).folder();
            ServiceImage image = new ServiceImage(base(session, options), application, service.usualPort());
            if (options.has("push")) {
                String name = "%s/parley/%s:%s".formatted(options.value("push", ""), service.label(), tag);
                progress.step("Pushing " + name, () -> image.push(name));
                session.out().println(name);
            } else {
                String name = "localhost/parley/%s:%s".formatted(service.label(), tag);
                Path file = made(folder).resolve(service.label() + ".tar");
                progress.step("Writing " + file, () -> image.write(name, file));
                session.out().println(file);
            }
        }
        return DONE;
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
