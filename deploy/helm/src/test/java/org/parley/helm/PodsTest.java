package org.parley.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.parley.local.build.Repository;
import org.parley.local.image.ServiceImage;
import org.parley.local.process.HttpProbe;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.PartName;
import org.parley.local.stack.StackPorts;
import org.parley.local.stack.TestStack;
import org.parley.local.terminal.Progress;

/**
 * The chart's own pods, run by podman from what Helm rendered, with the images that are made for a cluster, beside a real PostgreSQL and a real Keycloak:
 * the migrations run, the services get ready, somebody signs in and brings in an article. `./parley pods` runs it. Podman has no
 * Services and no probes: the pods share this machine's network, and each has a port of its own.
 */
@EnabledIfSystemProperty(named = "parley.pods.base", matches = ".+")
class PodsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TAG = "pods";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String TITLE = "Ferry talks open in Port Sorrel";
    private static final String TEXT = """
            PORT SORREL, March 3 (Harbour Wire) - Transport minister Ida Berg met ferry company chief Jonas Aas in Port Sorrel on Tuesday.

            "We will sign in April," Berg said after the talks.
            """;

    @TempDir
    Path folder;

    private final Repository repository = Repository.here();
    private final StackPorts ports = StackPorts.free();

    @Test
    void signsInAndReadsAnArticle() throws Exception {
        assumeThat(Podman.isThere()).as("podman is on the path").isTrue();
        try (TestStack test = TestStack.open(repository);
                Podman podman = new Podman(folder)) {
            LocalStack stack = test.up(List.of(PartName.POSTGRES, PartName.KEYCLOAK), Progress.silent());
            PartName.SERVICES.forEach(service -> podman.load(image(service), archive(service)));
            Map<String, Map<String, String>> secrets = secrets(stack);

            List<Manifest> rendered = Chart.manifests(Chart.MINIMAL, settings(stack));
            for (Manifest job : ofKind(rendered, "Job")) {
                podman.play(pod(job, secrets));
                String container = job.name() + "-migration";
                assertThat(podman.await(container)).as(podman.log(container)).isZero();
            }
            for (Manifest deployment : ofKind(rendered, "Deployment")) {
                podman.play(pod(deployment, secrets));
            }
            for (PartName service : PartName.SERVICES) {
                URI ready = URI.create("http://127.0.0.1:" + ports.managementOf(service) + "/q/health/ready");
                await(() -> HttpProbe.answersOk(ready), () -> podman.log(container(service)));
            }

            URI pages = URI.create("http://127.0.0.1:" + ports.of(PartName.WEB_UI));
            try (Reader admin = Reader.signedIn(pages, "admin")) {
                assertThat(admin.get("/")).contains("Audit").doesNotContain(TITLE);
                admin.post("/upload/text", Map.of("title", TITLE, "outlet", "Harbour Wire", "text", TEXT));
                await(() -> admin.get("/").contains(TITLE), () -> admin.get("/"));
                assertThat(admin.get("/entities")).contains("Ida Berg", "Jonas Aas");
            }
            assertThatLogsFollowTheArticle(
                    podman.log(container(PartName.INGEST_SERVICE)), podman.log(container(PartName.ENTITY_SERVICE)));
        }
    }

    /** Both services tell of the article by its id and by one trace, and neither what it says. */
    private static void assertThatLogsFollowTheArticle(String ingest, String entity) throws IOException {
        JsonNode arrived = lineWith("arrived", ingest);
        JsonNode read = lineWith("PROCESSED", entity);
        assertThat(read.at("/mdc/articleId").asText())
                .isNotEmpty()
                .isEqualTo(arrived.at("/mdc/articleId").asText());
        assertThat(read.at("/mdc/traceId").asText())
                .isNotEmpty()
                .isEqualTo(arrived.at("/mdc/traceId").asText());
        assertThat(ingest + entity).doesNotContain("sign in April", "eyJ");
    }

    private static JsonNode lineWith(String word, String log) throws IOException {
        return JSON.readTree(log.lines()
                .filter(line -> line.startsWith("{") && line.contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing was " + word + ": " + log)));
    }

    private static String container(PartName service) {
        return "parley-" + service.label() + "-" + service.label();
    }

    private static String image(PartName service) {
        return "localhost/parley/%s:%s".formatted(service.label(), TAG);
    }

    private Path archive(PartName service) {
        Path file = folder.resolve(service.label() + ".tar");
        new ServiceImage(
                        System.getProperty("parley.pods.base"),
                        repository.service(service.label()).folder(),
                        service.usualPort())
                .write(image(service), file);
        return file;
    }

    private static Map<String, Map<String, String>> secrets(LocalStack stack) {
        return Map.of(
                "pods-oidc",
                Map.of(
                        "web-client-secret", stack.home().secret("client-parley-web"),
                        "ingest-client-secret", stack.home().secret("client-parley-ingest"),
                        "session-encryption", stack.home().secret("web-session")),
                "pods-ingest",
                Map.of("username", "ingest", "password", stack.home().secret("database-ingest")),
                "pods-entity",
                Map.of("username", "entity", "password", stack.home().secret("database-entity")));
    }

    private static Map<String, String> settings(LocalStack stack) {
        String port = "" + stack.home().ports().orElseThrow().of(PartName.POSTGRES);
        return Map.ofEntries(
                Map.entry("image.registry", "localhost"),
                Map.entry("image.tag", TAG),
                Map.entry("image.pullPolicy", "Never"),
                Map.entry("oidc.issuer", stack.addresses().realm().toString()),
                Map.entry("oidc.existingSecret", "pods-oidc"),
                Map.entry("ingestService.database.host", "127.0.0.1"),
                Map.entry("ingestService.database.port", port),
                Map.entry("ingestService.database.existingSecret", "pods-ingest"),
                Map.entry("entityService.database.host", "127.0.0.1"),
                Map.entry("entityService.database.port", port),
                Map.entry("entityService.database.existingSecret", "pods-entity"),
                Map.entry("ingress.enabled", "false"));
    }

    private static List<Manifest> ofKind(List<Manifest> manifests, String kind) {
        return manifests.stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .toList();
    }

    /**
     * What the Deployment or Job would make a pod of, with the addresses that its Services would have given, and what stands in its Secrets, which
     * each version of podman keeps in another way.
     */
    private JsonNode pod(Manifest manifest, Map<String, Map<String, String>> secrets) {
        ObjectNode pod = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "Pod");
        pod.putObject("metadata")
                .put("name", manifest.name())
                .set("labels", manifest.pod().at("/metadata/labels"));
        ObjectNode spec = manifest.pod().path("spec").deepCopy();
        spec.put("hostNetwork", true);
        spec.remove("topologySpreadConstraints");
        spec.path("containers").forEach(container -> {
            ((ObjectNode) container)
                    .remove(List.of("startupProbe", "readinessProbe", "livenessProbe", "lifecycle", "ports"));
            fill(container.path("env"), addresses(manifest.component()), secrets);
        });
        pod.set("spec", spec);
        return pod;
    }

    private Map<String, String> addresses(String component) {
        Map<String, String> addresses = new HashMap<>(Map.of(
                "PARLEY_INGEST_SERVICE_URL", "http://127.0.0.1:" + ports.of(PartName.INGEST_SERVICE),
                "PARLEY_ENTITY_SERVICE_URL", "http://127.0.0.1:" + ports.of(PartName.ENTITY_SERVICE)));
        PartName.byLabel(component)
                .ifPresent(service -> addresses.putAll(Map.of(
                        "QUARKUS_HTTP_PORT", "" + ports.of(service),
                        "QUARKUS_MANAGEMENT_PORT", "" + ports.managementOf(service))));
        return addresses;
    }

    private static void fill(
            JsonNode variables, Map<String, String> addresses, Map<String, Map<String, String>> secrets) {
        for (JsonNode variable : variables) {
            String name = variable.path("name").asText();
            JsonNode secret = variable.at("/valueFrom/secretKeyRef");
            String value = secret.isMissingNode()
                    ? addresses.get(name)
                    : secrets.get(secret.path("name").asText())
                            .get(secret.path("key").asText());
            if (value != null) {
                ((ObjectNode) variable).put("value", value).remove("valueFrom");
            }
        }
    }

    private interface Words {
        String say() throws IOException;
    }

    private static void await(BooleanSupplier there, Words otherwise) throws IOException, InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > limit) {
                throw new AssertionError("Not after " + PATIENCE + ": " + otherwise.say());
            }
            Thread.sleep(250);
        }
    }
}
