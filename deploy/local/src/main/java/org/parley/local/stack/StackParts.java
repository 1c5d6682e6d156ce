package org.parley.local.stack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.local.Versions;
import org.parley.local.build.Product;
import org.parley.local.build.Repository;
import org.parley.local.keycloak.KeycloakDistribution;
import org.parley.local.postgres.PostgresBinaries;
import org.parley.local.postgres.PostgresDatabases;
import org.parley.local.postgres.PostgresServer;
import org.parley.local.postgres.PostgresServer.Durability;
import org.parley.local.process.HttpProbe;
import org.parley.local.process.Launch;
import org.parley.local.process.Part;
import org.parley.local.process.Part.Ending;

/** How each part of one stack is launched: its command, what it is told about the others, and when it is ready. */
record StackParts(StackHome home, StackPorts ports, Repository repository, Durability durability) {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /**
     * Smaller objects, and what the compilers needed while a part warmed up goes back to the system instead of waiting for a next time:
     * together 25 to 50 MB a part.
     */
    private static final List<String> SPARING =
            List.of("-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=10000");

    /** Answers once a service serves. */
    private static final String READY = "/q/health/ready";

    /** Answers once it has also loaded what it loads beside, so that nothing waits any more. */
    private static final String WELL = "/q/health/well";

    Part part(PartName name) {
        return switch (name) {
            case POSTGRES -> postgres();
            case KEYCLOAK -> keycloak();
            case ENTITY_SERVICE, INGEST_SERVICE, WEB_UI -> service(name, name.label(), READY, cached(name));
        };
    }

    /** A service that uses no AOT cache. */
    Part uncached(PartName service) {
        return service(service, service.label(), READY, List.of("-XX:AOTMode=off"));
    }

    /** The service as it runs, ready when it has loaded all that it needs. */
    Part loaded(PartName service) {
        return service(service, service.label(), WELL, cached(service));
    }

    /**
     * A second instance of a service, at a port of its own, that writes down at its end which classes it needed and how. What the second
     * compiler did in it, it would do at once in every start, so it is left out.
     */
    Part recording(PartName service, Path record) {
        Map<PartName, Integer> others = new EnumMap<>(ports.ports());
        others.put(service, StackPorts.free().of(service));
        return new StackParts(home, new StackPorts(others), repository, durability)
                .service(
                        service,
                        AotTraining.label(service),
                        WELL,
                        List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + record, "-XX:TieredStopAtLevel=2"));
    }

    /** The command that makes the cache of what was recorded; it starts nothing else. */
    List<String> assembling(PartName service, Path record, Path cache) {
        return command(
                service,
                List.of(
                        "-XX:AOTMode=create",
                        "-XX:AOTConfiguration=" + record,
                        "-XX:AOTCache=" + cache,
                        "-Xlog:aot*=off"));
    }

    /** Where the AOT cache of this build of a service is, or would be. */
    Path aotCache(PartName service) {
        // a cache made with other flags would be refused without a word
        String build = Integer.toHexString(Objects.hash(application(service).identity(), SPARING));
        return aotFolder().resolve(service.label() + "-" + build + ".aot");
    }

    Path aotFolder() {
        return home.folder("aot");
    }

    /** The same whether there is a cache or not, so that a service is not started anew because there is one now. */
    private List<String> cached(PartName service) {
        return List.of("-XX:AOTCache=" + aotCache(service), "-Xlog:aot*=off");
    }

    PostgresServer postgresServer() {
        return new PostgresServer(
                PostgresBinaries.unpacked(), home.folder("postgres/data"), ports.of(PartName.POSTGRES), durability);
    }

    PostgresDatabases databases() {
        return new PostgresDatabases(
                addresses().postgres(), PostgresServer.SUPERUSER, home.secret("postgres-superuser"));
    }

    StackAddresses addresses() {
        return new StackAddresses(ports);
    }

    Product application(PartName service) {
        return repository.service(service.label());
    }

    /** Where the copy of an application lies that runs, so that building never pulls the code from under a running process. */
    Path applicationCopy(PartName service) {
        return home.folder("apps").resolve(service.label());
    }

    /** Of the stack's own, since in the common one a service would meet what another user's has made: uploads pass through it. */
    Path temporaryFolder(PartName service) {
        return home.folder("tmp").resolve(service.label());
    }

    Path keycloakHome() {
        return home.folder("keycloak");
    }

    /** What the realm file leaves open. */
    Map<String, String> realmValues() {
        return Map.of(
                "web-secret", home.secret("client-parley-web"),
                "ingest-secret", home.secret("client-parley-ingest"),
                "entity-secret", home.secret("client-parley-entity"),
                "load-secret", home.secret("client-parley-load"));
    }

    private Part postgres() {
        return new Part(
                PartName.POSTGRES.label(),
                ports.of(PartName.POSTGRES),
                new Launch(
                        postgresServer().command(),
                        Map.of(),
                        home.root(),
                        Versions.ofTheBuild().postgresql()),
                databases()::answers,
                PATIENCE,
                Ending.INT);
    }

    private Part keycloak() {
        URI configuration = URI.create(addresses().realm() + "/.well-known/openid-configuration");
        List<String> options = new ArrayList<>(List.of("-Dparley.service=keycloak", "-Xms64m", "-Xmx384m"));
        options.addAll(SPARING);
        Map<String, String> environment = Map.ofEntries(
                Map.entry("KC_DB_URL", addresses().postgres() + "keycloak"),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", home.secret("database-keycloak")),
                Map.entry("KC_DB_POOL_INITIAL_SIZE", "1"),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", "" + ports.of(PartName.KEYCLOAK)),
                Map.entry("KC_HOSTNAME", addresses().keycloak().toString()),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "operator"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", home.secret("keycloak-operator")));
        return new Part(
                PartName.KEYCLOAK.label(),
                ports.of(PartName.KEYCLOAK),
                new Launch(
                        KeycloakDistribution.command(keycloakHome(), options, "start", "--optimized", "--import-realm"),
                        environment,
                        home.root(),
                        Versions.ofTheBuild().keycloak()),
                () -> HttpProbe.answersOk(configuration),
                PATIENCE,
                Ending.TERM);
    }

    private Part service(PartName name, String label, String health, List<String> aot) {
        int port = ports.of(name);
        int managementPort = ports.managementOf(name);
        URI readiness = URI.create("http://127.0.0.1:" + managementPort + health);
        Map<String, String> all = new HashMap<>(environment(name));
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", "" + port);
        all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        all.put("QUARKUS_MANAGEMENT_PORT", "" + managementPort);
        all.put("QUARKUS_OIDC_AUTH_SERVER_URL", addresses().realm().toString());
        return new Part(
                label,
                port,
                new Launch(
                        command(name, aot), all, home.root(), application(name).identity()),
                () -> HttpProbe.answersOk(readiness),
                PATIENCE,
                Ending.TERM);
    }

    private List<String> command(PartName service, List<String> aot) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Dparley.service=" + service.label(),
                "-Xms32m",
                "-Xmx" + heapMegabytes(service) + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporaryFolder(service),
                "-Donnxruntime.native.path=" + LocalStack.nativeLibraries(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(SPARING);
        command.addAll(aot);
        command.addAll(List.of(
                "-jar", applicationCopy(service).resolve("quarkus-run.jar").toString()));
        return command;
    }

    private static int heapMegabytes(PartName service) {
        return switch (service) {
            case ENTITY_SERVICE -> 640;
            case INGEST_SERVICE -> 192;
            case WEB_UI -> 160;
            case POSTGRES, KEYCLOAK -> throw new IllegalArgumentException(service + " is none of the services");
        };
    }

    private Map<String, String> environment(PartName service) {
        return switch (service) {
            case ENTITY_SERVICE -> entityEnvironment();
            case INGEST_SERVICE -> ingestEnvironment();
            case WEB_UI -> webEnvironment();
            case POSTGRES, KEYCLOAK -> throw new IllegalArgumentException(service + " is none of the services");
        };
    }

    private Map<String, String> ingestEnvironment() {
        Map<String, String> environment = new HashMap<>(database("ingest"));
        String secret = home.secret("client-parley-ingest");
        environment.put("QUARKUS_OIDC_CLIENT_ID", "parley-ingest");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secret);
        environment.put("QUARKUS_OIDC_TOKEN_AUDIENCE", "parley-ingest");
        environment.put(
                "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", addresses().realm().toString());
        environment.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", "parley-ingest");
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secret);
        environment.put("PARLEY_ENTITY_SERVICE_URL", addresses().entity().toString());
        return environment;
    }

    private Map<String, String> entityEnvironment() {
        Map<String, String> environment = new HashMap<>(database("entity"));
        environment.put("QUARKUS_OIDC_CLIENT_ID", "parley-entity");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", home.secret("client-parley-entity"));
        environment.put("QUARKUS_OIDC_TOKEN_AUDIENCE", "parley-entity");
        return environment;
    }

    private Map<String, String> webEnvironment() {
        return Map.of(
                "QUARKUS_OIDC_CLIENT_ID", "parley-web",
                "QUARKUS_OIDC_CREDENTIALS_SECRET", home.secret("client-parley-web"),
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", home.secret("web-session"),
                "PARLEY_INGEST_SERVICE_URL", addresses().ingest().toString(),
                "PARLEY_ENTITY_SERVICE_URL", addresses().entity().toString());
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                addresses().postgres() + name,
                "QUARKUS_DATASOURCE_USERNAME",
                name,
                "QUARKUS_DATASOURCE_PASSWORD",
                home.secret("database-" + name));
    }
}
