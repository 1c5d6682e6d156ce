package org.parley.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One rendered object. */
record Manifest(JsonNode tree) {

    String kind() {
        return tree.path("kind").asText();
    }

    String name() {
        return tree.at("/metadata/name").asText();
    }

    String component() {
        return tree.at("/metadata/labels").path("app.kubernetes.io/component").asText();
    }

    /** The pod that it makes; missing if it makes none. */
    JsonNode pod() {
        return tree.at("/spec/template");
    }

    boolean makesPods() {
        return !pod().isMissingNode();
    }

    List<JsonNode> containers() {
        List<JsonNode> containers = new ArrayList<>();
        pod().at("/spec/containers").forEach(containers::add);
        pod().at("/spec/initContainers").forEach(containers::add);
        return containers;
    }

    /** The variables of its only container, a value or the name of the Secret and its key each. */
    Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (JsonNode variable : containers().getFirst().path("env")) {
            JsonNode secret = variable.at("/valueFrom/secretKeyRef");
            variables.put(
                    variable.path("name").asText(),
                    secret.isMissingNode()
                            ? variable.path("value").asText()
                            : secret.path("name").asText() + "/"
                                    + secret.path("key").asText());
        }
        return variables;
    }

    /** The texts at that place of each element of that array. */
    static List<String> texts(JsonNode array, String pointer) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element.at(pointer).asText())
                .toList();
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
