package org.parley.local.process;

import java.time.Duration;

/**
 * One process of the stack.
 *
 * @param name as people call it: it names the log and the pid file
 * @param port the loopback port that it listens on
 * @param ready whether it does its work; asked again and again
 * @param patience how long it may take until it is ready
 * @param ending the signal that asks it to end in order
 */
public record Part(String name, int port, Launch launch, Readiness ready, Duration patience, Ending ending) {

    /** Tells whether a part does its work. */
    @FunctionalInterface
    public interface Readiness {
        boolean isReady();
    }

    /** The signal that asks a process to end in order. */
    public enum Ending {
        TERM,
        /** PostgreSQL: end now, closing the connections that are open. */
        INT
    }
}
