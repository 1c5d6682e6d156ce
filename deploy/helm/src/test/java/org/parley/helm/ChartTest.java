package org.parley.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for everything that the chart renders, whatever the values. */
class ChartTest {

    private static final Set<String> SERVICES = Set.of("entity-service", "ingest-service", "web-ui");

    static List<Path> valuesFiles() {
        return Chart.valuesFiles();
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void passesHelmsStrictLint(Path values, @TempDir Path scratch) throws IOException {
        LintResult result = Chart.lint(values, scratch);

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
        assertThat(result.getMessages())
                .noneMatch(message -> message.contains("[WARNING]") || message.contains("[ERROR]"));
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void rendersWhatTheKubernetesApiKnows(Path values) {
        List<Manifest> manifests = Chart.manifests(values);

        assertThat(manifests).hasSizeGreaterThanOrEqualTo(6);
        assertThat(manifests)
                // A type of the Prometheus operator, which is not the API's own.
                .filteredOn(manifest -> !manifest.kind().equals("ServiceMonitor"))
                .allSatisfy(
                        manifest -> assertThat(KubernetesTypes.faults(manifest)).isEmpty());
    }

    @Test
    void theApiRefusesWhatItDoesNotKnow() {
        Manifest deployment = Chart.only(Chart.manifests(Chart.MINIMAL), "Deployment", "web-ui");
        JsonNode container = deployment.containers().getFirst();
        ((ObjectNode) container)
                .put("imagePulPolicy", "Always")
                .put("workingDir", 7)
                .remove("name");

        assertThat(KubernetesTypes.faults(deployment))
                .containsExactlyInAnyOrder(
                        "Deployment parley-web-ui.spec.template.spec.containers[0].imagePulPolicy: unknown",
                        "Deployment parley-web-ui.spec.template.spec.containers[0].workingDir: text, not 7",
                        "Deployment parley-web-ui.spec.template.spec.containers[0].name: missing");
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void rendersTheSameTwice(Path values) {
        assertThat(Chart.rendered(values, Map.of())).isEqualTo(Chart.rendered(values, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void givesEachObjectANameOfItsOwnAndTheReleasesLabels(Path values) {
        List<Manifest> manifests = Chart.manifests(values);

        assertThat(manifests).extracting(Manifest::toString).doesNotHaveDuplicates();
        assertThat(manifests).allSatisfy(manifest -> {
            assertThat(manifest.tree().at("/metadata/namespace").asText()).isEqualTo("news");
            assertThat(manifest.tree()
                            .at("/metadata/labels/app.kubernetes.io~1instance")
                            .asText())
                    .isEqualTo("parley");
            assertThat(manifest.name()).hasSizeLessThanOrEqualTo(63);
        });
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void runsEveryPodWithNoMoreRightsThanItNeeds(Path values) {
        List<Manifest> pods =
                Chart.manifests(values).stream().filter(Manifest::makesPods).toList();

        assertThat(pods).hasSizeGreaterThanOrEqualTo(3).allSatisfy(manifest -> {
            JsonNode spec = manifest.pod().path("spec");
            assertThat(spec.path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
            assertThat(spec.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(spec.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(spec.path("volumes").get(0).at("/emptyDir/sizeLimit").asText())
                    .isNotEmpty();
            assertThat(manifest.containers()).hasSize(1).allSatisfy(container -> {
                JsonNode rights = container.path("securityContext");
                assertThat(rights.path("allowPrivilegeEscalation").asBoolean(true))
                        .isFalse();
                assertThat(rights.path("readOnlyRootFilesystem").asBoolean()).isTrue();
                assertThat(rights.at("/capabilities/drop").toString()).isEqualTo("[\"ALL\"]");
                assertThat(Manifest.texts(container.path("volumeMounts"), "/mountPath"))
                        .contains("/tmp");
                assertThat(container.at("/resources/limits/memory").asText())
                        .isEqualTo(container.at("/resources/requests/memory").asText());
                assertThat(container.at("/resources/limits").has("cpu")).isFalse();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void everySelectorFindsItsPodsAndNoOthers(Path values) {
        List<Manifest> manifests = Chart.manifests(values);

        for (String service : SERVICES) {
            JsonNode selector = Chart.only(manifests, "Service", service).tree().at("/spec/selector");
            assertThat(Chart.only(manifests, "Deployment", service).tree().at("/spec/selector/matchLabels"))
                    .isEqualTo(selector);
            assertThat(manifests)
                    .filteredOn(Manifest::makesPods)
                    .filteredOn(manifest -> matches(selector, manifest.pod().at("/metadata/labels")))
                    .extracting(Manifest::component)
                    .containsExactly(service);
        }
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void everyVolumeIsMountedAndEveryMountIsAVolume(Path values) {
        assertThat(Chart.manifests(values))
                .filteredOn(Manifest::makesPods)
                .allSatisfy(manifest -> assertThat(
                                Manifest.texts(manifest.containers().getFirst().path("volumeMounts"), "/name"))
                        .containsExactlyInAnyOrderElementsOf(
                                Manifest.texts(manifest.pod().at("/spec/volumes"), "/name")));
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void probesAskTheManagementPortAndJobsHaveNone(Path values) {
        assertThat(Chart.manifests(values)).filteredOn(Manifest::makesPods).allSatisfy(manifest -> {
            JsonNode container = manifest.containers().getFirst();
            for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                assertThat(container.at("/" + probe + "/httpGet/port").asText())
                        .isEqualTo(manifest.kind().equals("Job") ? "" : "management");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void writesNoSecretDown(Path values) {
        List<Manifest> manifests = Chart.manifests(values);

        assertThat(manifests).extracting(Manifest::kind).doesNotContain("Secret");
        for (Manifest manifest : manifests.stream().filter(Manifest::makesPods).toList()) {
            for (JsonNode variable : manifest.containers().getFirst().path("env")) {
                if (variable.path("name").asText().matches(".*(SECRET|PASSWORD|USERNAME)")) {
                    assertThat(variable.has("value")).as("%s", variable).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webUi.replicas=-1",
                "webUi.replica=2",
                "entityService.database.port=70000",
                "ingestService.image.digest=sha256:12",
                "telemetry.sampling=2",
                "image.pullPolicy=Sometimes",
                "oidc.issuer=login.example.org",
                "secondReader.baseUrl=ollama:11434/v1",
                "networkPolicy.enable=false"
            })
    void theSchemaRefuses(String setting) {
        String key = setting.substring(0, setting.indexOf('='));
        String value = setting.substring(key.length() + 1);

        assertThatThrownBy(() -> Chart.rendered(Chart.MINIMAL, Map.of(key, value)))
                .hasMessageContaining("don't meet the specifications of the schema");
    }

    @Test
    void namesAllThatIsMissingAtOnce(@TempDir Path scratch) throws IOException {
        Path nothing = Files.writeString(scratch.resolve("values.yaml"), "{}\n");

        assertThatThrownBy(() -> Chart.rendered(nothing, Map.of()))
                .hasMessageContainingAll(
                        "image.registry:",
                        "oidc.issuer:",
                        "ingress.host:",
                        "oidc.existingSecret: a Secret with the keys web-client-secret, ingest-client-secret and session-encryption",
                        "entityService.database.host:",
                        "entityService.database.existingSecret: a Secret with the keys username and password",
                        "ingestService.database.host:",
                        "ingestService.database.existingSecret:",
                        "in the namespace \"news\"");
    }

    @Test
    void canBePartOfAnotherChart() {
        assertThat(Chart.manifests(Chart.MINIMAL, Map.of("global.imageRegistry", "elsewhere", "enabled", "true")))
                .extracting(Manifest::toString)
                .containsAll(SERVICES.stream()
                        .map(service -> "Deployment parley-" + service)
                        .collect(Collectors.toSet()));
    }

    private static boolean matches(JsonNode selector, JsonNode labels) {
        return selector.properties().stream()
                .allMatch(wanted -> wanted.getValue().equals(labels.get(wanted.getKey())));
    }
}
