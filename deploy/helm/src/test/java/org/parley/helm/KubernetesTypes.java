package org.parley.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a manifest against the types of the Kubernetes API: no field that the API does not know, none missing that it requires, and each
 * value of the type that it wants, without the conversions that clients are generous with and servers are not.
 */
final class KubernetesTypes {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    private final List<String> faults = new ArrayList<>();

    private KubernetesTypes() {}

    /** What is wrong, each with its place; empty when all is well. */
    static List<String> faults(Manifest manifest) {
        KubernetesTypes types = new KubernetesTypes();
        types.object(manifest.tree(), typeOf(manifest), manifest.toString());
        return types.faults;
    }

    private static Class<?> typeOf(Manifest manifest) {
        String apiVersion = manifest.tree().path("apiVersion").asText();
        Set<String> known = Set.of("v1", "apps/v1", "batch/v1", "networking.k8s.io/v1", "policy/v1");
        if (!known.contains(apiVersion)) {
            throw new AssertionError("No types for " + apiVersion + " of " + manifest);
        }
        try {
            return Class.forName(MODELS + "V1" + manifest.kind());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("The API has no " + manifest, e);
        }
    }

    private void object(JsonNode node, Class<?> type, String place) {
        if (!node.isObject()) {
            faults.add(place + ": an object, not " + node);
            return;
        }
        Map<String, Field> fields = new HashMap<>();
        for (Field field : type.getDeclaredFields()) {
            SerializedName name = field.getAnnotation(SerializedName.class);
            if (name != null) {
                fields.put(name.value(), field);
            }
        }
        node.properties().forEach(property -> {
            Field field = fields.get(property.getKey());
            String inside = place + "." + property.getKey();
            if (field == null) {
                faults.add(inside + ": unknown");
            } else {
                value(property.getValue(), field.getGenericType(), inside);
            }
        });
        for (String required : requiredFields(type)) {
            if (!node.hasNonNull(required)) {
                faults.add(place + "." + required + ": missing");
            }
        }
    }

    private void value(JsonNode node, Type type, String place) {
        if (type instanceof ParameterizedType container) {
            elements(node, container, place);
        } else if (type == String.class) {
            require(node.isTextual(), node, "text", place);
        } else if (type == Boolean.class) {
            require(node.isBoolean(), node, "true or false", place);
        } else if (type == Integer.class || type == Long.class) {
            require(node.isIntegralNumber(), node, "a whole number", place);
        } else if (type == IntOrString.class) {
            require(node.isIntegralNumber() || node.isTextual(), node, "a whole number or text", place);
        } else if (type == Quantity.class) {
            require(node.isNumber() || node.isTextual() && isQuantity(node.asText()), node, "a quantity", place);
        } else if (type instanceof Class<?> model && model.getName().startsWith(MODELS)) {
            object(node, model, place);
        } else {
            throw new AssertionError("No rule for " + type + " at " + place);
        }
    }

    private void elements(JsonNode node, ParameterizedType container, String place) {
        Type[] arguments = container.getActualTypeArguments();
        if (container.getRawType() == Map.class) {
            require(node.isObject(), node, "a map", place);
            node.properties()
                    .forEach(entry -> value(entry.getValue(), arguments[1], place + "[" + entry.getKey() + "]"));
        } else {
            require(node.isArray(), node, "a list", place);
            for (int i = 0; i < node.size(); i++) {
                value(node.get(i), arguments[0], place + "[" + i + "]");
            }
        }
    }

    private void require(boolean holds, JsonNode node, String wanted, String place) {
        if (!holds) {
            faults.add(place + ": " + wanted + ", not " + node);
        }
    }

    private static boolean isQuantity(String text) {
        try {
            Quantity.fromString(text);
            return true;
        } catch (RuntimeException notAQuantity) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> requiredFields(Class<?> type) {
        try {
            return (Collection<String>) type.getField("openapiRequiredFields").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " does not say what it requires", e);
        }
    }
}
