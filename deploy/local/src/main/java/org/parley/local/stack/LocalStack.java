package org.parley.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.local.LocalException;
import org.parley.local.build.Maven;
import org.parley.local.build.Product;
import org.parley.local.build.Repository;
import org.parley.local.client.Tokens;
import org.parley.local.files.Cache;
import org.parley.local.files.Folders;
import org.parley.local.files.SecretFiles;
import org.parley.local.keycloak.KeycloakDistribution;
import org.parley.local.keycloak.RealmTemplate;
import org.parley.local.postgres.PostgresBinaries;
import org.parley.local.postgres.PostgresDatabases;
import org.parley.local.postgres.PostgresServer.Durability;
import org.parley.local.process.Footprint;
import org.parley.local.process.Part;
import org.parley.local.process.PartRunner;
import org.parley.local.process.PartState;
import org.parley.local.process.PartState.Died;
import org.parley.local.process.PartState.Ready;
import org.parley.local.process.PartState.Stopped;
import org.parley.local.process.PartState.Unready;
import org.parley.local.process.Ports;
import org.parley.local.terminal.Progress;

/**
 * PostgreSQL, Keycloak and the three services on this machine, as separate processes that outlive the one that started them. Starting is
 * repeatable: what runs as it should is left alone, what does not is started again.
 */
public final class LocalStack {

    private static final List<String> DATABASES = List.of("keycloak", "entity", "ingest");

    private final StackHome home;
    private final StackPorts ports;
    private final Repository repository;
    private final boolean buildsStale;
    private final StackParts parts;
    private final PartRunner runner;
    private final AotTraining training;
    /** What the current {@link #up} has started, in order; guarded by itself. */
    private final List<PartName> started = new ArrayList<>();

    private boolean abandoned;

    public LocalStack(StackHome home, StackPorts ports, Repository repository, Durability durability) {
        this(home, ports, repository, durability, true);
    }

    private LocalStack(
            StackHome home, StackPorts ports, Repository repository, Durability durability, boolean buildsStale) {
        this.buildsStale = buildsStale;
        this.home = home;
        this.ports = ports;
        this.repository = repository;
        this.parts = new StackParts(home, ports, repository, durability);
        this.runner = home.runner();
        this.training = new AotTraining(parts, runner);
    }

    /** A stack that builds nothing: it runs the services as they were packaged last. For tests, which run inside a build. */
    static LocalStack asPackaged(StackHome home, StackPorts ports, Repository repository, Durability durability) {
        return new LocalStack(home, ports, repository, durability, false);
    }

    /** Where what reads articles unpacks its native libraries, once. */
    public static Path nativeLibraries() {
        return Cache.ofTheUser().root().resolve("onnxruntime");
    }

    public StackHome home() {
        return home;
    }

    public StackAddresses addresses() {
        return parts.addresses();
    }

    /** The databases of this stack's PostgreSQL, as its superuser. */
    public PostgresDatabases databases() {
        return parts.databases();
    }

    /** Tokens of the service account that may do what an admin may. */
    public Tokens loadAccount() {
        return Tokens.ofClient(addresses().realm(), "parley-load", home.secret("client-parley-load"));
    }

    public PartState state(PartName part) {
        return runner.state(parts.part(part));
    }

    /**
     * Builds what is stale and brings those parts to run that do not yet run as they should.
     *
     * @return what was started; empty if everything ran
     * @throws LocalException if something fails; then what this call started has been stopped again
     */
    public List<PartName> up(List<PartName> wanted, Progress progress) {
        home.make();
        try (StackHome.Lock lock = home.lock()) {
            return start(wanted, progress);
        } catch (RuntimeException failure) {
            abandon();
            throw failure;
        }
    }

    /** Stops what {@link #up} has started so far, from another thread, when the person at the terminal gives up. */
    public void abandon() {
        synchronized (started) {
            abandoned = true;
            started.reversed().forEach(this::stop);
            started.clear();
        }
    }

    /** Stops everything, in the reverse order of starting. Returns what ran. */
    public List<PartName> down(Progress progress) {
        try (StackHome.Lock lock = home.lock()) {
            training.end();
            List<PartName> stopped = new ArrayList<>();
            for (PartName part : List.of(PartName.values()).reversed()) {
                if (runner.footprint(part.label()).isPresent()) {
                    progress.step("Stopping " + part.label(), () -> stop(part));
                    stopped.add(part);
                }
            }
            return stopped;
        }
    }

    /** What makes this stack's services start faster. */
    public AotTraining training() {
        return training;
    }

    /** Ends a part as a power cut would. {@link #up} starts it again. */
    public void kill(PartName part) {
        runner.kill(part.label());
    }

    private List<PartName> start(List<PartName> wanted, Progress progress) {
        synchronized (started) {
            started.clear();
            abandoned = false;
        }
        prepare(wanted, progress);
        List<PartName> due =
                wanted.stream().filter(name -> isDue(name, progress)).toList();
        if (!due.isEmpty()) {
            training.end();
        }
        due.reversed().forEach(this::stop);
        requireFreePorts(due);
        home.remember(ports);
        if (due.contains(PartName.POSTGRES)) {
            parts.postgresServer().initialise(home.secret("postgres-superuser"));
            start(PartName.POSTGRES, progress);
        }
        if (!due.isEmpty()) {
            DATABASES.forEach(name -> databases().ensure(name, home.secret("database-" + name)));
        }
        if (due.contains(PartName.KEYCLOAK)) {
            makeKeycloakHome();
            start(PartName.KEYCLOAK, progress);
        }
        List<PartName> services =
                PartName.SERVICES.stream().filter(due::contains).toList();
        services.forEach(this::copyApplication);
        // The processor is idle while a service waits for its database, so they start side by side.
        services.forEach(this::launch);
        services.forEach(name -> progress.step("Starting " + name.label(), () -> runner.awaitReady(parts.part(name))));
        return due;
    }

    private void prepare(List<PartName> wanted, Progress progress) {
        if (wanted.contains(PartName.POSTGRES) && !PostgresBinaries.areUnpacked()) {
            progress.step("Unpacking PostgreSQL", () -> {
                PostgresBinaries.unpacked();
            });
        }
        if (wanted.contains(PartName.KEYCLOAK) && !KeycloakDistribution.isPrepared()) {
            Maven maven = new Maven(repository);
            progress.step("Fetching Keycloak (170 MB) and preparing it, once", () -> {
                KeycloakDistribution.prepared(maven::fetch);
            });
        }
        if (buildsStale) {
            buildStale(wanted, progress);
        }
    }

    private void buildStale(List<PartName> wanted, Progress progress) {
        List<Product> stale = PartName.SERVICES.stream()
                .filter(wanted::contains)
                .map(parts::application)
                .filter(Product::isStale)
                .toList();
        if (!stale.isEmpty()) {
            String names = stale.stream().map(Product::module).collect(Collectors.joining(", "));
            progress.step("Building " + names, () -> new Maven(repository).build(stale, progress::detail));
        }
    }

    /** Whether the part has to be started, telling why where that may surprise. */
    private boolean isDue(PartName name, Progress progress) {
        Part part = parts.part(name);
        return switch (runner.state(part)) {
            case Stopped stopped -> true;
            case Ready ready -> isOutdated(part, ready.footprint(), progress);
            case Unready unready -> {
                progress.say("  " + part.name() + " runs but does not answer; it is started again");
                yield true;
            }
            case Died died -> {
                progress.say("  " + part.name() + " had died; it is started again. The end of its log, "
                        + runner.log(part.name()).path() + ":");
                runner.lastWords(part.name()).forEach(line -> progress.say("      " + line));
                yield true;
            }
        };
    }

    private static boolean isOutdated(Part part, Footprint footprint, Progress progress) {
        boolean outdated = !footprint.revision().equals(part.launch().revision());
        if (outdated) {
            progress.say("  " + part.name() + " runs an older build or other settings; it is started again");
        }
        return outdated;
    }

    private void requireFreePorts(List<PartName> due) {
        List<PartName> taken =
                due.stream().filter(name -> !Ports.isFree(ports.of(name))).toList();
        if (taken.isEmpty()) {
            return;
        }
        Function<PartName, String> line = name -> "    %d for %s: set %s=PORT, or give up --%s PORT"
                .formatted(ports.of(name), name.label(), name.portVariable(), name.portOption());
        throw new LocalException("Something else on this machine listens on a port that Parley needs:\n"
                + taken.stream().map(line).collect(Collectors.joining("\n")));
    }

    private void start(PartName name, Progress progress) {
        progress.step("Starting " + name.label(), () -> {
            launch(name);
            runner.awaitReady(parts.part(name));
        });
    }

    private void launch(PartName name) {
        synchronized (started) {
            if (abandoned) {
                throw new LocalException("Stopped before everything was started");
            }
            runner.start(parts.part(name));
            started.add(name);
        }
    }

    private void stop(PartName name) {
        runner.stop(name.label(), parts.part(name).ending());
    }

    private void makeKeycloakHome() {
        KeycloakDistribution distribution = KeycloakDistribution.prepared(new Maven(repository)::fetch);
        try {
            SecretFiles.write(
                    distribution.makeHome(parts.keycloakHome()).resolve("parley-realm.json"),
                    RealmTemplate.ofTheLocalStack().filled(parts.realmValues()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyApplication(PartName service) {
        if (!Files.exists(parts.application(service).result())) {
            throw new LocalException("The " + service.label() + " is not packaged; run ./mvnw package first");
        }
        try {
            Folders.delete(parts.applicationCopy(service));
            Folders.copy(parts.application(service).folder(), parts.applicationCopy(service));
            Folders.delete(parts.temporaryFolder(service));
            Files.createDirectories(parts.temporaryFolder(service));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not copy the packaged " + service.label(), e);
        }
    }
}
