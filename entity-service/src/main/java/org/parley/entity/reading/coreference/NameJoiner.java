package org.parley.entity.reading.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.Capitals;

/**
 * Joins names of one thing: those that differ by capitals alone ("ASEAN" and "Asean"), then those of persons
 * ({@link PersonNameJoiner}) and of bodies ({@link BodyNameJoiner}), then plans with one number of points.
 */
final class NameJoiner {

    private static final Pattern POINTS =
            Pattern.compile("^(\\d+|\\p{L}+)-(?:point|points|step|phase|part|stage)\\b.*");

    private final EntityTable table;

    NameJoiner(EntityTable table) {
        this.table = table;
    }

    void join() {
        capitals();
        new PersonNameJoiner(table).join();
        new BodyNameJoiner(table).join();
        plans();
    }

    /** "ASEAN" and "Asean", "OSLO" of a dateline and "Oslo". */
    private void capitals() {
        Map<String, Entity> first = new HashMap<>();
        for (Entity entity : List.copyOf(table.entities())) {
            boolean word =
                    entity.name().codePoints().filter(Character::isLetter).count() > 3;
            String key = entity.type() + "/" + entity.name().toLowerCase(Locale.ROOT);
            Entity same = word ? first.putIfAbsent(key, entity) : null;
            if (same != null) {
                boolean shouted = entity.type() == EntityType.PERSON && Capitals.isShouted(same.name());
                table.join(shouted ? entity : same, shouted ? same : entity);
                first.put(key, shouted ? entity : same);
            }
        }
    }

    /** "28-point peace framework" and "28-point proposal" of one article are one. */
    private void plans() {
        List<Entity> plans = table.entities(EntityType.PLAN);
        for (int i = 0; i < plans.size(); i++) {
            for (int j = i + 1; j < plans.size(); j++) {
                Matcher first = POINTS.matcher(plans.get(i).name());
                Matcher second = POINTS.matcher(plans.get(j).name());
                if (first.matches() && second.matches() && first.group(1).equals(second.group(1))) {
                    table.join(plans.get(i), plans.get(j));
                }
            }
        }
    }
}
