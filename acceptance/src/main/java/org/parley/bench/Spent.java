package org.parley.bench;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Time that passed, and the time that a process had on the processors meanwhile, garbage collection and compilation
 * included. On a machine with other work the second is the steadier measure.
 */
record Spent(double seconds, double processorSeconds) {

    static final Spent NOTHING = new Spent(0, 0);

    /** On the clock of this machine, and since the process began. */
    static Spent by(Process process) {
        return by(process.info().totalCpuDuration()::orElseThrow);
    }

    /** On the clock of this machine, and since this process began. */
    static Spent here() {
        return by(ProcessHandle.current().info().totalCpuDuration()::orElseThrow);
    }

    private static Spent by(Supplier<Duration> processors) {
        return new Spent(System.nanoTime() / 1e9, processors.get().toNanos() / 1e9);
    }

    Spent since(Spent earlier) {
        return new Spent(seconds - earlier.seconds, processorSeconds - earlier.processorSeconds);
    }
}
