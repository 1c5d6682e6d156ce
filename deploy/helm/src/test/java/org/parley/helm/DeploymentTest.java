package org.parley.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What single values do. */
class DeploymentTest {

    private final List<Manifest> minimal = Chart.manifests(Chart.MINIMAL);
    private final List<Manifest> full = Chart.manifests(Chart.FULL);
    private final List<Manifest> bare = Chart.manifests(Chart.BARE);

    @Test
    void aDigestGoesBeforeATagAndTheServicesOwnTagBeforeThatOfAll() {
        assertThat(image(minimal, "web-ui")).isEqualTo("registry.example.org/parley/web-ui:0.1.0-SNAPSHOT");
        assertThat(image(full, "web-ui")).isEqualTo("registry.example.org/team/web-ui@sha256:" + "1".repeat(64));
        assertThat(image(full, "ingest-service")).isEqualTo("registry.example.org/team/ingest-service:1.2.4");
        assertThat(image(full, "entity-service")).isEqualTo("registry.example.org/team/entity-service:1.2.3");
    }

    @Test
    void tellsTheServicesWhereEachOtherAndTheDatabasesAre() {
        assertThat(variables(minimal, "web-ui"))
                .containsEntry("PARLEY_ENTITY_SERVICE_URL", "http://parley-entity-service:8082")
                .containsEntry("PARLEY_INGEST_SERVICE_URL", "http://parley-ingest-service:8081")
                .containsEntry("QUARKUS_OIDC_CREDENTIALS_SECRET", "parley-oidc/web-client-secret")
                .containsEntry("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "parley-oidc/session-encryption");
        assertThat(variables(full, "ingest-service"))
                .containsEntry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://ingest-db.databases.svc:6432/news_ingest?sslmode=verify-full&sslrootcert=/etc/ca/ca.crt")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "ingest-db-app/user")
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD", "ingest-db-app/pass")
                .containsEntry("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", "news-oidc/ingest")
                .containsEntry("PARLEY_ENTITY_SERVICE_URL", "http://news-entity-service:8082");
    }

    @Test
    void everyAddressOfAServiceIsThatOfAServiceObject() {
        Set<String> objects = new TreeSet<>();
        full.stream()
                .filter(manifest -> manifest.kind().equals("Service"))
                .forEach(service -> objects.add("http://" + service.name() + ":"
                        + service.tree().at("/spec/ports/0/port").asText()));

        assertThat(objects).hasSize(3);
        assertThat(objects)
                .containsAll(List.of(
                        variables(full, "web-ui").get("PARLEY_ENTITY_SERVICE_URL"),
                        variables(full, "web-ui").get("PARLEY_INGEST_SERVICE_URL"),
                        variables(full, "ingest-service").get("PARLEY_ENTITY_SERVICE_URL")));
    }

    @Test
    void aJobMigratesAndThePodsDoNot() {
        assertThat(variables(minimal, "entity-service"))
                .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false")
                .containsEntry("QUARKUS_FLYWAY_VALIDATE_AT_START", "true");
        Manifest job = Chart.only(full, "Job", "ingest-service-migration");
        assertThat(job.variables())
                .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "true")
                .containsEntry("QUARKUS_INIT_AND_EXIT", "true")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "ingest-db-owner/user");
        assertThat(job.tree().at("/metadata/annotations").isMissingNode()).isTrue();
        assertThat(job.pod().at("/spec/restartPolicy").asText()).isEqualTo("Never");

        assertThat(bare).extracting(Manifest::kind).doesNotContain("Job");
        assertThat(variables(bare, "entity-service")).doesNotContainKey("QUARKUS_FLYWAY_MIGRATE_AT_START");
    }

    @Test
    void aJobThatRunsSomethingElseHasAnotherName() {
        String before = Chart.only(minimal, "Job", "entity-service-migration").name();

        assertThat(Chart.only(
                                Chart.manifests(Chart.MINIMAL, Map.of("image.tag", "0.2.0")),
                                "Job",
                                "entity-service-migration")
                        .name())
                .isNotEqualTo(before);
        assertThat(Chart.only(
                                Chart.manifests(Chart.MINIMAL, Map.of("webUi.replicas", "3")),
                                "Job",
                                "entity-service-migration")
                        .name())
                .isEqualTo(before);
    }

    @Test
    void onlyWhatHasReplicasHasADisruptionBudget() {
        assertThat(minimal).extracting(Manifest::kind).doesNotContain("PodDisruptionBudget");
        assertThat(full)
                .filteredOn(manifest -> manifest.kind().equals("PodDisruptionBudget"))
                .allSatisfy(budget -> assertThat(
                                budget.tree().at("/spec/maxUnavailable").asInt())
                        .isEqualTo(1))
                .extracting(Manifest::component)
                .containsExactlyInAnyOrder("entity-service", "ingest-service", "web-ui");
    }

    @Test
    void behindAnIngressTheSessionIsForEncryptedConnectionsAlone() {
        assertThat(variables(minimal, "web-ui"))
                .containsEntry("QUARKUS_OIDC_AUTHENTICATION_COOKIE_FORCE_SECURE", "true")
                .containsEntry("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        assertThat(variables(minimal, "entity-service"))
                .doesNotContainKey("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING");
        assertThat(bare).extracting(Manifest::kind).doesNotContain("Ingress");
        assertThat(variables(bare, "web-ui")).doesNotContainKey("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING");

        JsonNode ingress = Chart.only(full, "Ingress", "web-ui").tree().path("spec");
        assertThat(ingress.at("/rules/0/host").asText()).isEqualTo("news.example.org");
        assertThat(ingress.at("/rules/0/http/paths/0/backend/service/name").asText())
                .isEqualTo("news-web-ui");
        assertThat(ingress.at("/tls/0/secretName").asText()).isEqualTo("news-certificate");
    }

    @Test
    void tracesGoOutOnlyWhereThereIsSomewhereToGo() {
        assertThat(variables(minimal, "web-ui"))
                .noneSatisfy((name, value) -> assertThat(name).contains("OTEL"));
        assertThat(variables(full, "web-ui"))
                .containsEntry("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector.observability:4317")
                .containsEntry("QUARKUS_OTEL_TRACES_SAMPLER_ARG", "0.1");
    }

    @Test
    void textsGoToASecondReaderOnlyWhereItsAddressIsSaid() {
        for (String service : List.of("web-ui", "ingest-service", "entity-service")) {
            assertThat(variables(minimal, service))
                    .noneSatisfy((name, value) -> assertThat(name).contains("SECOND_READER"));
        }
        assertThat(variables(full, "entity-service"))
                .containsEntry("PARLEY_SECOND_READER_BASE_URL", "http://vllm.models/v1")
                .containsEntry("PARLEY_SECOND_READER_MODEL", "some/model")
                .containsEntry("PARLEY_SECOND_READER_API_KEY", "news-models/token");
        assertThat(variables(full, "web-ui"))
                .noneSatisfy((name, value) -> assertThat(name).contains("SECOND_READER"));
        assertThat(egressPorts(full, "entity-service")).contains("8000");
        assertThat(egressPorts(full, "ingest-service")).doesNotContain("8000");
        assertThat(egressPorts(full, "entity-service-migration")).doesNotContain("8000");
        assertThat(egressPorts(
                        Chart.manifests(Chart.MINIMAL, Map.of("secondReader.baseUrl", "http://ollama.models:11434/v1")),
                        "entity-service"))
                .containsExactly("53", "53", "443", "5432", "11434");
    }

    @Test
    void everyPodIsClosedButForWhatItNeeds() {
        JsonNode deny = Chart.only(minimal, "NetworkPolicy", "").tree().path("spec");
        assertThat(deny.path("policyTypes").toString()).isEqualTo("[\"Ingress\",\"Egress\"]");
        assertThat(deny.has("ingress")).isFalse();
        assertThat(deny.has("egress")).isFalse();

        assertThat(callers("entity-service")).containsExactly("web-ui", "ingest-service");
        assertThat(callers("ingest-service")).containsExactly("web-ui");
        assertThat(egressPorts(minimal, "web-ui")).containsExactly("53", "53", "443", "http", "http");
        assertThat(egressPorts(minimal, "ingest-service")).containsExactly("53", "53", "443", "5432", "http");
        assertThat(egressPorts(minimal, "entity-service")).containsExactly("53", "53", "443", "5432");
        assertThat(egressPorts(minimal, "entity-service-migration")).containsExactly("53", "53", "5432");
        assertThat(Chart.only(minimal, "NetworkPolicy", "entity-service-migration")
                        .tree()
                        .at("/spec/ingress")
                        .isMissingNode())
                .isTrue();
        assertThat(bare).extracting(Manifest::kind).doesNotContain("NetworkPolicy");
    }

    @Test
    void portsBehindServicesMayBeOthersThanThoseInAddresses() {
        List<Manifest> behind = Chart.manifests(
                Chart.MINIMAL,
                Map.of(
                        "networkPolicy.ports.oidc[0]", "8443",
                        "networkPolicy.ports.database[0]", "6432",
                        "networkPolicy.ports.database[1]", "5432"));

        assertThat(egressPorts(behind, "web-ui")).containsExactly("53", "53", "8443", "http", "http");
        assertThat(egressPorts(behind, "ingest-service")).containsExactly("53", "53", "8443", "6432", "5432", "http");
        assertThat(egressPorts(behind, "entity-service-migration")).containsExactly("53", "53", "6432", "5432");
    }

    @Test
    void theIngressHasToSayItsHost(@TempDir Path scratch) throws IOException {
        Path values = Files.writeString(
                scratch.resolve("values.yaml"),
                Files.readString(Chart.MINIMAL).replace("ingress: {host: parley.example.org}", ""));

        assertThatThrownBy(() -> Chart.rendered(values, Map.of())).hasMessageContaining("ingress.host:");
        assertThat(Chart.rendered(values, Map.of("ingress.enabled", "false"))).doesNotContain("kind: Ingress");
    }

    private static String image(List<Manifest> manifests, String service) {
        return Chart.only(manifests, "Deployment", service)
                .containers()
                .getFirst()
                .path("image")
                .asText();
    }

    private static Map<String, String> variables(List<Manifest> manifests, String service) {
        return Chart.only(manifests, "Deployment", service).variables();
    }

    private List<String> callers(String service) {
        JsonNode rules = Chart.only(minimal, "NetworkPolicy", service).tree().at("/spec/ingress");
        return Manifest.texts(rules.get(0).path("from"), "/podSelector/matchLabels/app.kubernetes.io~1component");
    }

    private static List<String> egressPorts(List<Manifest> manifests, String component) {
        JsonNode rules =
                Chart.only(manifests, "NetworkPolicy", component).tree().at("/spec/egress");
        return StreamSupport.stream(rules.spliterator(), false)
                .flatMap(rule -> Manifest.texts(rule.path("ports"), "/port").stream())
                .toList();
    }
}
