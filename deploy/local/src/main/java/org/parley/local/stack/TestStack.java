package org.parley.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.local.LocalException;
import org.parley.local.build.Repository;
import org.parley.local.files.Folders;
import org.parley.local.files.TestFolder;
import org.parley.local.postgres.PostgresServer.Durability;
import org.parley.local.process.PartRunner;
import org.parley.local.terminal.Progress;

/**
 * The real stack for one test run: on free ports, in a folder of its own, with the services as they were packaged last. It ends with this
 * process, and a run that was killed is cleaned up by the next. Where `./parley test` has begun a stack, that one is used.
 */
public final class TestStack implements AutoCloseable {

    private static final String VARIABLE = "PARLEY_TEST_HOME";

    private final LocalStack stack;
    private final boolean own;
    private final Thread atExit = new Thread(this::end, "test-stack-end");

    private TestStack(LocalStack stack, boolean own) {
        this.stack = stack;
        this.own = own;
    }

    /** A stack of which nothing runs yet, or no more than `./parley test` has started. */
    public static TestStack open(Repository repository) {
        String given = System.getenv().getOrDefault(VARIABLE, "");
        StackHome home = given.isBlank()
                ? new StackHome(TestFolder.ofThisProcess("stack", TestStack::killAll))
                : new StackHome(Path.of(given));
        home.make();
        StackPorts ports = home.ports().orElseGet(StackPorts::free);
        TestStack opened =
                new TestStack(LocalStack.asPackaged(home, ports, repository, Durability.THROWAWAY), given.isBlank());
        Runtime.getRuntime().addShutdownHook(opened.atExit);
        return opened;
    }

    /** Brings the whole stack to run. Empty: no samples are loaded. */
    public LocalStack up(Progress progress) {
        return up(List.of(PartName.values()), progress);
    }

    /** Brings these parts to run. */
    public LocalStack up(List<PartName> parts, Progress progress) {
        stack.up(parts, progress);
        return stack;
    }

    /** What makes the tests of another process use this stack. */
    public Map<String, String> environment() {
        return Map.of(VARIABLE, stack.home().root().toString());
    }

    /** The log of a part. */
    public Optional<Path> log(PartName part) {
        return Optional.of(stack.home().runner().log(part.label()).path())
                .filter(path -> path.toFile().exists());
    }

    /** Stops everything and, unless `./parley test` does so, deletes the data. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException exiting) {
            return;
        }
        end();
    }

    private void end() {
        try {
            stack.abandon();
            if (stack.home().exists()) {
                stack.down(Progress.silent());
                if (own) {
                    Folders.delete(stack.home().root());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LocalException stillStarting) {
            killAll(stack.home().root());
        }
    }

    private static void killAll(Path home) {
        PartRunner runner = new StackHome(home).runner();
        for (PartName part : PartName.values()) {
            runner.kill(part.label());
        }
    }
}
