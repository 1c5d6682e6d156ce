package org.parley.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.local.Launcher;
import org.parley.local.LocalException;
import org.parley.local.build.Repository;
import org.parley.local.stack.LocalStack;
import org.parley.local.terminal.Options;

/** `train`: makes the AOT caches that let the services of a running stack start faster the next time. `up` does so in the background. */
public final class TrainCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        Options.parse(arguments, Set.of(), Set.of()).withoutOperands();
        Optional<LocalStack> stack = session.stack();
        if (stack.isEmpty()) {
            throw new LocalException("Parley does not run here; ./parley up starts it");
        }
        session.progress().step("Learning how the services start", stack.get().training()::train);
        return DONE;
    }

    /** This command as a process that gives way to all others. */
    static List<String> inTheBackground(Session session) {
        return List.of(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-D" + Repository.PROPERTY + "=" + session.repository().root(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "train");
    }
}
