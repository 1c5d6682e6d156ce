package org.parley.entity.reading.name;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;

/**
 * What speaks for and against each type of a name. Weights add up; about 1 is a hint, 3 is good, 5 settles it. What the
 * encoder suggests at several places does not add up: it counts as their average.
 */
final class Evidence {

    /** What it weighs that the lists know a name. */
    static final double KNOWN = 4;

    /** From it on, rules see an outlet well. */
    private static final double MEDIUM = 3;

    private final Map<EntityType, Double> weights = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Double> shape = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Double> hints = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Double> suggested = new EnumMap<>(EntityType.class);
    private int suggestions;
    private final StringJoiner rules = new StringJoiner(", ");

    Evidence add(EntityType type, double weight, String rule) {
        weights.merge(type, weight, Double::sum);
        if (weight > 0) {
            rules.add(rule);
        }
        return this;
    }

    /** What the encoder takes the name for at one place. */
    Evidence suggest(EntityType type, double weight) {
        suggested.merge(type, weight, Double::sum);
        suggestions++;
        rules.add("encoder");
        return this;
    }

    /** What tells little and is said again and again: it counts once, however often it stands in the text. */
    Evidence hint(EntityType type, double weight, String rule) {
        hints.merge(type, weight, Math::max);
        rules.add(rule);
        return this;
    }

    /** What the name's own words tell: however often it stands in the text, it tells that once. */
    Evidence asShape() {
        weights.forEach((type, weight) -> shape.merge(type, weight, Double::sum));
        weights.clear();
        return this;
    }

    Evidence addAll(Evidence other) {
        other.hints.forEach((type, weight) -> hints.merge(type, weight, Math::max));
        other.shape.forEach((type, weight) -> shape.merge(type, weight, Math::max));
        other.weights.forEach((type, weight) -> weights.merge(type, weight, Double::sum));
        other.suggested.forEach((type, weight) -> suggested.merge(type, weight, Double::sum));
        suggestions += other.suggestions;
        if (other.rules.length() > 0) {
            rules.add(other.rules.toString());
        }
        return this;
    }

    /** The type with the most weight above zero; of equals, the first in the order of types. */
    @Nullable
    EntityType best() {
        EntityType best = null;
        double most = 0;
        for (EntityType type : EntityType.values()) {
            double weight = of(type) + suggestion(type);
            if (weight > most) {
                most = weight;
                best = type;
            }
        }
        return best;
    }

    /** The encoder knows no outlets: where rules see one well, its word for a body is a word for the outlet too. */
    private double suggestion(EntityType type) {
        boolean medium = type == EntityType.OUTLET && of(type) >= MEDIUM && of(type) > of(EntityType.ORGANIZATION);
        EntityType seen = medium ? EntityType.ORGANIZATION : type;
        return suggested.getOrDefault(seen, 0.0) / Math.max(1, suggestions);
    }

    /** What the rules and lists say, without the encoder. */
    double of(EntityType type) {
        return weights.getOrDefault(type, 0.0) + shape.getOrDefault(type, 0.0) + hints.getOrDefault(type, 0.0);
    }

    /** What the words around the name say, without its own. */
    double around(EntityType type) {
        return weights.getOrDefault(type, 0.0) + hints.getOrDefault(type, 0.0);
    }

    /** What was seen, for --explain. */
    String rules() {
        return rules.toString();
    }
}
