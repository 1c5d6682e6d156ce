package org.parley.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.parley.local.LocalException;
import org.parley.local.UsageException;
import org.parley.local.chaos.Chaos;
import org.parley.local.chaos.Crash;
import org.parley.local.files.Folders;
import org.parley.local.stack.PartName;
import org.parley.local.stack.TestStack;
import org.parley.local.terminal.Options;
import org.parley.local.terminal.Progress;

/** `chaos`: kills parts at random, in the middle of loads, on a stack of its own, and tells whether anything was lost or doubled. */
public final class ChaosCommand implements Command {

    private static final int USUAL_ROUNDS = 10;
    private static final int ARTICLES_A_ROUND = 24;

    @Override
    public int run(Session session, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of(), Set.of("seed"));
        if (options.operands().size() > 1) {
            throw new UsageException("Name one number of rounds");
        }
        int rounds = options.operands().isEmpty()
                ? USUAL_ROUNDS
                : (int) number(options.operands().getFirst());
        long seed = number(options.value("seed", "1"));
        session.build(PartName.SERVICES.stream()
                .map(part -> session.repository().service(part.label()))
                .toList());
        Progress progress = session.progress();
        try (TestStack stack = TestStack.open(session.repository())) {
            Path folder = Files.createTempDirectory("parley-chaos");
            try {
                return run(session, new Chaos(stack.up(progress), folder, seed), new Random(seed), rounds);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new LocalException("Cannot write the articles to load: " + e.getMessage(), e);
        }
    }

    private static int run(Session session, Chaos chaos, Random random, int rounds) {
        List<PartName> parts = List.of(PartName.values());
        session.out()
                .printf("%-6s %-15s %9s %9s %9s %9s%n", "ROUND", "KILLED", "AFTER", "ARTICLES", "REPEATED", "SETTLED");
        for (int round = 1; round <= rounds; round++) {
            Crash crash = chaos.round(parts.get(random.nextInt(parts.size())), ARTICLES_A_ROUND);
            session.out()
                    .printf(
                            "%-6d %-15s %9s %9d %9d %9s%n",
                            round,
                            crash.part().label(),
                            seconds(crash.after()),
                            crash.accepted(),
                            crash.repeated(),
                            seconds(crash.settled()));
        }
        List<String> findings = chaos.findings();
        findings.forEach(session.out()::println);
        session.out()
                .println(
                        findings.isEmpty()
                                ? "Each of " + chaos.articles() + " articles is in the graph exactly once."
                                : findings.size() + " of " + chaos.articles() + " articles are not as they should be.");
        return findings.isEmpty() ? DONE : FAILED;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private static long number(String text) {
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw new UsageException("Not a number: " + text);
        }
    }
}
