package org.parley.local.command;

import java.util.List;

/** `analyse`: reads article files without any server. The entity-service's own command does it; all arguments are passed on to that. */
public final class AnalyseCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        return new ReadingProgram(session).run("org.parley.entity.reading.AnalyseCommand", List.of(), arguments);
    }
}
