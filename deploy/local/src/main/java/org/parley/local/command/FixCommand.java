package org.parley.local.command;

import java.util.List;
import java.util.Set;
import org.parley.local.build.Maven;
import org.parley.local.process.Programs;
import org.parley.local.terminal.Options;

/** `fix`: formats the code as the build asks for it. */
public final class FixCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        Options.parse(arguments, Set.of(), Set.of()).withoutOperands();
        return Programs.passThrough(new Maven(session.repository()).process(List.of("--quiet", "spotless:apply")));
    }
}
