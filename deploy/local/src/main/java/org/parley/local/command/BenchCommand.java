package org.parley.local.command;

import java.util.List;
import org.parley.local.UsageException;

/** `bench`: measures the reading against reference data. The benchmark is in the acceptance module; all arguments are passed on to it. */
public final class BenchCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new UsageException("Name a benchmark");
        }
        return new ReadingProgram(session)
                .run("org.parley.bench.Bench", List.of(session.repository().benchmarks()), arguments);
    }
}
