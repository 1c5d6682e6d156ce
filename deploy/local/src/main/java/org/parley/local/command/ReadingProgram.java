package org.parley.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.local.build.Product;
import org.parley.local.process.Programs;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.PartName;

/** Runs a program that reads articles with the entity-service's code, but without the service. */
record ReadingProgram(Session session) {

    /**
     * Builds what is stale and runs the class with this process's input and output.
     *
     * @param alsoNeeded products whose classes the program needs beside the entity-service's
     * @return the program's exit status
     */
    int run(String mainClass, List<Product> alsoNeeded, List<String> arguments) {
        Product service = session.repository().service(PartName.ENTITY_SERVICE.label());
        session.build(Stream.concat(Stream.of(service), alsoNeeded.stream()).toList());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Donnxruntime.native.path=" + LocalStack.nativeLibraries(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                classPath(service, alsoNeeded),
                mainClass));
        command.addAll(arguments);
        return Programs.passThrough(command);
    }

    private static String classPath(Product service, List<Product> alsoNeeded) {
        Path application = service.folder();
        Stream<String> libraries =
                Stream.of("app", "lib/main", "lib/boot").map(folder -> application.resolve(folder) + "/*");
        Stream<String> classes = alsoNeeded.stream()
                .map(product -> product.moduleFolder().resolve("target/classes").toString());
        return Stream.concat(classes, libraries).collect(Collectors.joining(":"));
    }
}
