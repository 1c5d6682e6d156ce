package org.parley.local.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.parley.local.process.Footprint;
import org.parley.local.process.Memory;
import org.parley.local.process.PartState;
import org.parley.local.process.PartState.Died;
import org.parley.local.process.PartState.Ready;
import org.parley.local.process.PartState.Stopped;
import org.parley.local.process.PartState.Unready;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.PartName;
import org.parley.local.terminal.Options;
import org.parley.local.terminal.Progress;

/** `status`: each part, how it is, where it answers and what memory it takes. Ends with 0 only if all is ready. */
public final class StatusCommand implements Command {

    /** As system services report it: the program is not running. */
    private static final int NOT_RUNNING = 3;

    private static final String ROW = "%-15s %-12s %-28s %8s %10s %s%n";

    @Override
    public int run(Session session, List<String> arguments) {
        Options.parse(arguments, Set.of(), Set.of()).withoutOperands();
        Optional<LocalStack> stack = session.stack();
        if (stack.isEmpty()) {
            session.out().println("Parley has not been started here; ./parley up starts it.");
            return NOT_RUNNING;
        }
        session.out().printf(ROW, "PART", "STATE", "ADDRESS", "PID", "MEMORY", "FOR");
        long bytes = 0;
        boolean allReady = true;
        List<String> remarks = new ArrayList<>();
        for (PartName part : PartName.values()) {
            PartState state = stack.get().state(part);
            allReady &= state instanceof Ready;
            bytes += print(session, stack.get(), part, state, remarks);
        }
        session.out()
                .printf(
                        "%n%s in all. Data: %s%n",
                        megabytes(bytes), stack.get().home().root());
        remarks.forEach(session.out()::println);
        return allReady ? DONE : NOT_RUNNING;
    }

    private static long print(Session session, LocalStack stack, PartName part, PartState state, List<String> remarks) {
        return switch (state) {
            case Stopped stopped -> {
                session.out().printf(ROW, part.label(), "stopped", "", "", "", "");
                yield 0;
            }
            case Died died -> {
                session.out()
                        .printf(ROW, part.label(), "died", "", died.footprint().pid(), "", "");
                remarks.add(part.label() + " died: ./parley logs " + part.label()
                        + " tells more, ./parley up starts it again.");
                yield 0;
            }
            case Ready ready -> printRunning(session, stack, part, "ready", ready.footprint());
            case Unready unready -> printRunning(session, stack, part, "not ready", unready.footprint());
        };
    }

    private static long printRunning(
            Session session, LocalStack stack, PartName part, String state, Footprint footprint) {
        OptionalLong memory = Memory.of(footprint.pid());
        Duration age = Duration.between(Instant.ofEpochMilli(footprint.startedAt()), Instant.now());
        session.out()
                .printf(
                        ROW,
                        part.label(),
                        state,
                        stack.addresses().of(part),
                        footprint.pid(),
                        memory.isPresent() ? megabytes(memory.getAsLong()) : "?",
                        Progress.text(age));
        return memory.orElse(0);
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }
}
