package org.parley.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.parley.local.build.Repository;
import org.parley.local.client.FolderUpload;
import org.parley.local.client.ServiceClient;
import org.parley.local.files.Folders;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.StackAddresses;
import org.parley.local.stack.TestStack;
import org.parley.local.terminal.Progress;

/**
 * The whole system, started as {@code ./parley up} starts it, but on free ports and in a data folder of its own, with the
 * samples loaded. The logs of its parts are kept in {@code target/stack-logs}.
 */
public final class Parley implements AutoCloseable {
    private static final Map<Role, Account> ACCOUNTS =
            Map.of(Role.ANALYST, new Account("analyst", "analyst"), Role.ADMIN, new Account("admin", "admin"));
    private static final Path LOGS = Path.of("target", "stack-logs");

    private final TestStack test;
    private final LocalStack stack;
    private final Api api;

    private Parley(TestStack test, LocalStack stack) {
        this.test = test;
        this.stack = stack;
        StackAddresses addresses = stack.addresses();
        this.api = new Api(
                Map.of(Part.INGEST, addresses.ingest(), Part.ENTITY, addresses.entity(), Part.WEB, addresses.web()),
                new Tokens(
                        addresses.realm(),
                        addresses.web().resolve("/session/signed-in"),
                        client("parley-web"),
                        client("parley-ingest"),
                        ACCOUNTS));
    }

    public static Parley start() {
        Progress progress = Progress.on(System.err, false);
        Repository repository = new Repository(repository());
        TestStack test = TestStack.open(repository);
        try {
            Parley parley = new Parley(test, test.up(progress));
            parley.load(repository.samples(), progress);
            return parley;
        } catch (RuntimeException failure) {
            test.close();
            throw failure;
        }
    }

    private void load(Path folder, Progress progress) {
        try (ServiceClient ingest = new ServiceClient(stack.addresses().ingest(), stack.loadAccount())) {
            FolderUpload.Result result =
                    progress.step("Loading the samples", () -> new FolderUpload(ingest).send(folder, detail -> {}));
            if (!result.failures().isEmpty()) {
                throw new IllegalStateException("Samples were refused: " + result.failures());
            }
        }
    }

    /** The address that a person opens. */
    public URI web() {
        return stack.addresses().web();
    }

    /** The parts that run. */
    public LocalStack stack() {
        return stack;
    }

    /** The services' HTTP interfaces. */
    public Api api() {
        return api;
    }

    /** The demo user of that role. */
    public Account account(Role role) {
        Account account = ACCOUNTS.get(role);
        if (account == null) {
            throw new IllegalArgumentException("Nobody signs in as " + role.label());
        }
        return account;
    }

    /** The folder that this clone lies in; Maven runs a module's tests in the module's own folder. */
    public static Path repository() {
        return Path.of("").toAbsolutePath().getParent();
    }

    @Override
    public void close() {
        try {
            Folders.delete(LOGS);
            Folders.copy(stack.home().folder("logs"), LOGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            test.close();
        }
    }

    private Client client(String id) {
        return new Client(id, stack.home().secret("client-" + id));
    }
}
