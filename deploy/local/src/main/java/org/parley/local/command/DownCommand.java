package org.parley.local.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.PartName;
import org.parley.local.stack.StackHome;
import org.parley.local.terminal.Options;

/** `down`: stops everything; with `--wipe` deletes the data too. */
public final class DownCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of("wipe"), Set.of()).withoutOperands();
        StackHome home = session.home();
        Optional<LocalStack> stack = session.stack();
        List<PartName> stopped =
                stack.map(known -> known.down(session.progress())).orElse(List.of());
        if (stopped.isEmpty()) {
            session.out().println("Nothing ran.");
        }
        if (options.has("wipe") && home.exists()) {
            home.wipe();
            session.out().println("Deleted " + home.root() + ".");
        } else if (!stopped.isEmpty()) {
            session.out().println("Stopped. The data stays in " + home.root() + "; ./parley down --wipe deletes it.");
        }
        return DONE;
    }
}
