package org.parley.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.bench.Gold.GoldRelation;
import org.parley.entity.reading.analysis.Relation;

/**
 * Relations, one an article: the gold's predicate must be one of those it maps to, the subject the same, the object the
 * same or, for an office, left open or of the same side ("Russian envoy" against "envoy of President Putin").
 */
final class RelationScore {

    private static final Map<String, Set<String>> PREDICATES = Map.ofEntries(
            Map.entry("special_envoy_of", Set.of("HOLDS_ROLE")),
            Map.entry("president_of", Set.of("HOLDS_ROLE", "HEADS")),
            Map.entry("secretary_of", Set.of("HOLDS_ROLE", "HEADS")),
            Map.entry("defense_minister_of", Set.of("HOLDS_ROLE")),
            Map.entry("national_security_advisor_of", Set.of("HOLDS_ROLE")),
            Map.entry("role_in", Set.of("HOLDS_ROLE")),
            Map.entry("heads", Set.of("HEADS", "HOLDS_ROLE")),
            Map.entry("leads", Set.of("LEADS", "HEADS")),
            Map.entry("son_in_law_of", Set.of("FAMILY_OF")),
            Map.entry("news_agency_of", Set.of("PART_OF", "LOCATED_IN", "BASED_IN", "HOLDS_ROLE")),
            Map.entry("media_outlet_of", Set.of("PART_OF", "LOCATED_IN", "BASED_IN", "HOLDS_ROLE")),
            Map.entry("member_of", Set.of("MEMBER_OF")),
            Map.entry("drafts", Set.of("AUTHORED")),
            Map.entry("authored", Set.of("AUTHORED")),
            Map.entry("based_on", Set.of("BASED_ON")),
            Map.entry("seeks_membership_of", Set.of("SEEKS")),
            Map.entry("published", Set.of("PUBLISHED")));

    private final Gold gold;
    private final Score score = new Score("relations");
    private final Score offices = new Score("relations: offices and family");

    RelationScore(Gold gold) {
        this.gold = gold;
    }

    void add(Read read) {
        List<GoldRelation> answers = gold.relations.stream()
                .filter(answer -> answer.article().equals(read.id) && PREDICATES.containsKey(answer.predicate()))
                .toList();
        List<Relation> matched = new ArrayList<>();
        for (GoldRelation answer : answers) {
            List<Relation> found = read.analysis.relations().stream()
                    .filter(r -> matches(read, answer, r))
                    .toList();
            matched.addAll(found);
            String what = "%s %s %s %s".formatted(read.id, answer.subject(), answer.predicate(), answer.object());
            tell(score, found.isEmpty(), what);
            if (isOffice(answer.predicate())) {
                tell(offices, found.isEmpty(), what);
            }
        }
        Set<String> told = new HashSet<>();
        for (Relation relation : read.analysis.relations()) {
            String what = "%s %s %s %s %s  “%s”"
                    .formatted(
                            read.id,
                            read.name(relation.subject()),
                            relation.predicate(),
                            String.valueOf(relation.role()),
                            read.name(relation.object()),
                            relation.trigger() == null ? "" : read.slice(relation.trigger()));
            if (!matched.contains(relation) && told.add(what)) {
                score.extra(what);
                if (Set.of("HOLDS_ROLE", "HEADS", "FAMILY_OF").contains(relation.predicate())) {
                    offices.extra(what);
                }
            }
        }
    }

    private static void tell(Score score, boolean missed, String what) {
        if (missed) {
            score.missed(what);
        } else {
            score.right();
        }
    }

    private static boolean isOffice(String predicate) {
        return predicate.endsWith("_of")
                        && !predicate.startsWith("member")
                        && !predicate.startsWith("seeks")
                        && !predicate.contains("agency")
                        && !predicate.contains("outlet")
                || predicate.equals("heads");
    }

    private boolean matches(Read read, GoldRelation answer, Relation relation) {
        Set<String> predicates = PREDICATES.getOrDefault(answer.predicate(), Set.of());
        if (!predicates.contains(relation.predicate()) || !answer.subject().equals(read.goldOf(relation.subject()))) {
            return false;
        }
        @Nullable String object = read.goldOf(relation.object());
        String role = relation.role();
        if (isOffice(answer.predicate())) {
            boolean named = role == null || answer.predicate().equals("heads") || sharesWord(answer.predicate(), role);
            return named && (relation.object() == null || (object != null && gold.sameSide(object, answer.object())));
        }
        return object == null
                ? answer.predicate().equals("member_of") || answer.predicate().equals("role_in")
                : object.equals(answer.object());
    }

    private static boolean sharesWord(String predicate, String role) {
        String words = role.toLowerCase(java.util.Locale.ROOT)
                .replace("defence", "defense")
                .replace("adviser", "advisor");
        for (String word : predicate.split("_")) {
            if (word.length() > 2 && words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    List<Score> scores() {
        return List.of(score, offices);
    }
}
