package org.parley.entity.ledger.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.analysis.Reliance;

/** Who in one article passes on what others said: its outlets and platforms, and those who speak for an institution. */
final class Media {

    private static final List<String> PLATFORMS =
            List.of("X", "Twitter", "Telegram", "Facebook", "Truth Social", "Instagram", "TikTok", "YouTube", "Weibo");
    private static final Set<String> SPEAKING_ROLES =
            Set.of("spokesman", "spokeswoman", "spokesperson", "press secretary");

    private Media() {}

    /** Outlets and platforms: folded name to name. */
    static Map<String, String> of(Analysis analysis) {
        Map<String, String> media = new HashMap<>();
        PLATFORMS.forEach(platform -> media.put(NameKey.fold(platform), platform));
        analysis.reliesOn().stream().map(Reliance::outlet).forEach(outlet -> put(media, outlet, outlet));
        Map<String, Entity> outlets = analysis.entities().stream()
                .filter(entity -> entity.type() == EntityType.OUTLET)
                .collect(Collectors.toMap(Entity::id, Function.identity()));
        outlets.values().forEach(outlet -> put(media, outlet.name(), outlet.name()));
        for (Mention mention : analysis.mentions()) {
            Entity outlet = outlets.get(mention.entity());
            if (outlet != null && mention.form() == Mention.Form.NAME) {
                put(media, mention.text(), outlet.name());
            }
        }
        return media;
    }

    private static void put(Map<String, String> media, String called, String outlet) {
        media.put(NameKey.fold(called), NameKey.outletName(outlet));
        media.put(NameKey.fold(NameKey.outletName(called)), NameKey.outletName(outlet));
    }

    /** Those who can only be speakers: persons, places and what is said of the anonymous. */
    static Set<String> people(Analysis analysis) {
        Set<String> people = new HashSet<>();
        for (Entity entity : analysis.entities()) {
            if (entity.type() == EntityType.PERSON || entity.type() == EntityType.PLACE) {
                people.add(NameKey.fold(entity.name()));
            }
        }
        analysis.statements().forEach(statement -> {
            if (statement.speaker() instanceof Party.Anonymous anonymous) {
                people.add(NameKey.fold(anonymous.anonymous()));
            }
        });
        return people;
    }

    /** Those who speak for an institution by their role: folded name to the institution's name. */
    static Map<String, String> offices(Analysis analysis) {
        Map<String, Entity> entities =
                analysis.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        Map<String, String> offices = new HashMap<>();
        for (Relation relation : analysis.relations()) {
            Entity speaker = entities.get(relation.subject());
            Entity institution = relation.object() == null ? null : entities.get(relation.object());
            if (speaker != null && institution != null && speaks(relation)) {
                offices.merge(
                        NameKey.fold(speaker.name()),
                        institution.name(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return offices;
    }

    private static boolean speaks(Relation relation) {
        String role = relation.role() == null ? "" : relation.role().toLowerCase(Locale.ROOT);
        return SPEAKING_ROLES.stream().anyMatch(role::contains);
    }
}
