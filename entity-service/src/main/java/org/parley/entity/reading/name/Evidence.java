package org.parley.entity.reading.name;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;

/** What speaks for and against each type of a name. Weights add up; about 1 is a hint, 3 is good, 5 settles it. */
final class Evidence {

    private final Map<EntityType, Double> weights = new EnumMap<>(EntityType.class);
    private final StringJoiner rules = new StringJoiner(", ");

    Evidence add(EntityType type, double weight, String rule) {
        weights.merge(type, weight, Double::sum);
        if (weight > 0) {
            rules.add(rule);
        }
        return this;
    }

    Evidence addAll(Evidence other) {
        other.weights.forEach((type, weight) -> weights.merge(type, weight, Double::sum));
        return this;
    }

    /** The type with the most weight above zero; of equals, the first in the order of types. */
    @Nullable
    EntityType best() {
        EntityType best = null;
        double most = 0;
        for (Map.Entry<EntityType, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    double of(EntityType type) {
        return weights.getOrDefault(type, 0.0);
    }

    /** What was seen, for --explain. */
    String rules() {
        return rules.toString();
    }
}
