package org.parley.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.local.build.Application;
import org.parley.local.build.Maven;
import org.parley.local.process.Programs;
import org.parley.local.stack.PartName;
import org.parley.local.terminal.Progress;

/** `analyse`: reads article files without any server. The entity-service's own command does it; all arguments are passed on to that. */
public final class AnalyseCommand implements Command {

    private static final String MAIN_CLASS = "org.parley.entity.reading.AnalyseCommand";

    @Override
    public int run(Session session, List<String> arguments) {
        Application application = session.repository().application(PartName.ENTITY_SERVICE.label());
        if (application.isStale()) {
            Progress progress = session.progress();
            progress.step(
                    "Building " + application.module(),
                    () -> new Maven(session.repository()).build(List.of(application), progress::detail));
        }
        Path folder = application.folder();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder.resolve("app") + "/*:" + folder.resolve("lib/main") + "/*:" + folder.resolve("lib/boot") + "/*",
                MAIN_CLASS));
        command.addAll(arguments);
        return Programs.passThrough(command);
    }
}
