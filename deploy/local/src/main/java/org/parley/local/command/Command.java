package org.parley.local.command;

import java.util.List;

/** One thing that `./parley` does. */
@FunctionalInterface
public interface Command {

    int DONE = 0;
    int FAILED = 1;

    /**
     * Does it.
     *
     * @return the exit status
     * @throws org.parley.local.UsageException if the arguments make no sense
     * @throws org.parley.local.LocalException if it cannot be done; the message is for the person at the terminal
     */
    int run(Session session, List<String> arguments);
}
