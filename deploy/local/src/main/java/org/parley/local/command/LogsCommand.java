package org.parley.local.command;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.local.UsageException;
import org.parley.local.process.LogFile;
import org.parley.local.process.PartRunner;
import org.parley.local.stack.PartName;
import org.parley.local.terminal.Options;

/** `logs`: the last lines of one part or of all, and with `--follow` what is written from now on. */
public final class LogsCommand implements Command {

    private static final int LINES_OF_ONE = 50;
    private static final int LINES_OF_EACH = 10;
    private static final long POLL_MILLIS = 300;

    @Override
    public int run(Session session, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of("follow", "f"), Set.of("lines", "n"));
        List<PartName> parts = parts(options.operands());
        boolean one = parts.size() == 1;
        int lines = lines(options, one ? LINES_OF_ONE : LINES_OF_EACH);
        PartRunner runner = session.home().runner();
        Map<PartName, Long> seen = new HashMap<>();
        for (PartName part : parts) {
            LogFile log = runner.log(part.label());
            seen.put(part, log.size());
            if (!one) {
                session.out().println("==> " + log.path() + " <==");
            }
            log.tail(lines, 0).forEach(session.out()::println);
        }
        if (options.has("follow") || options.has("f")) {
            follow(session, runner, seen);
        }
        return DONE;
    }

    private static List<PartName> parts(List<String> names) {
        if (names.isEmpty()) {
            return List.of(PartName.values());
        }
        return names.stream()
                .map(name -> PartName.byLabel(name)
                        .orElseThrow(() -> new UsageException("There is no part “%s”; there are %s"
                                .formatted(
                                        name,
                                        Arrays.stream(PartName.values())
                                                .map(PartName::label)
                                                .collect(Collectors.joining(", "))))))
                .toList();
    }

    private static int lines(Options options, int usual) {
        String text = options.value("lines", options.value("n", Integer.toString(usual)));
        if (!text.matches("\\d{1,6}")) {
            throw new UsageException("--lines needs a number, not “" + text + "”");
        }
        return Integer.parseInt(text);
    }

    /** Prints what is added to the logs until the process is ended. */
    private static void follow(Session session, PartRunner runner, Map<PartName, Long> seen) {
        boolean one = seen.size() == 1;
        while (!Thread.currentThread().isInterrupted()) {
            seen.replaceAll((part, offset) -> {
                LogFile log = runner.log(part.label());
                long size = log.size();
                if (size != offset) {
                    log.read(offset)
                            .lines()
                            .forEach(line -> session.out().println(one ? line : part.label() + " | " + line));
                }
                return size;
            });
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
