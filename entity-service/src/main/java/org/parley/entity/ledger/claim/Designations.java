package org.parley.entity.ledger.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.CommonBodies;

/** The designations of one article's entities. */
final class Designations {

    private static final Set<String> UNITED_NATIONS = Set.of("united nations", "un");

    private final Analysis analysis;
    private final Map<String, Designation> byEntity;

    private Designations(Analysis analysis, Map<String, Designation> byEntity) {
        this.analysis = analysis;
        this.byEntity = byEntity;
    }

    static Designations of(Source source, Analysis analysis) {
        PlanReading plans = new PlanReading(source, analysis);
        Callings callings = new Callings(analysis);
        Service service = new Service(analysis);
        Map<String, Designation> byEntity = new LinkedHashMap<>();
        for (Entity entity : analysis.entities()) {
            NameKey.of(entity.type(), entity.name())
                    .map(key -> designation(source, analysis, plans, callings, service, entity, key))
                    .ifPresent(designation -> byEntity.put(entity.id(), designation));
        }
        return new Designations(analysis, byEntity);
    }

    private static Designation designation(
            Source source,
            Analysis analysis,
            PlanReading plans,
            Callings callings,
            Service service,
            Entity entity,
            String key) {
        if (entity.type() == EntityType.PLAN) {
            return Designation.ofArticle(source.article(), EntityType.PLAN, key, plans.traits(entity));
        }
        boolean named = analysis.mentions().stream()
                .anyMatch(mention -> mention.entity().equals(entity.id()) && mention.form() == Mention.Form.NAME);
        // "Russia's sovereign wealth fund" is known by a name inside it; "the ministry" is another one in every
        // article, and so is "the Foreign Ministry" where nobody says whose.
        boolean known = named || hasInnerName(entity.name());
        boolean common = Designation.isCommonBody(entity.type(), key);
        if (known && CommonBodies.isOfUnitedNations(key) && namesTheUnitedNations(analysis)) {
            return Designation.shared(entity.type(), "un " + key);
        }
        if (known && common && CommonBodies.isMostlyBare(key)) {
            return HomeCountry.of(analysis)
                    .filter(country -> CommonBodies.isHad(key, country))
                    .map(country -> Designation.shared(entity.type(), country + " " + key))
                    .orElseGet(() -> Designation.ofArticle(source.article(), entity.type(), key, null));
        }
        if (!known || common) {
            return Designation.ofArticle(source.article(), entity.type(), key, null);
        }
        return entity.type() == EntityType.PERSON && NameKey.words(key).size() > 1
                ? Designation.ofPerson(key, callings.of(entity), service.of(entity))
                : Designation.shared(entity.type(), key);
    }

    private static boolean namesTheUnitedNations(Analysis analysis) {
        return analysis.entities().stream()
                .anyMatch(entity -> NameKey.of(entity.type(), entity.name())
                        .filter(UNITED_NATIONS::contains)
                        .isPresent());
    }

    private static boolean hasInnerName(String name) {
        String[] words = name.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            boolean capital = Character.isUpperCase(words[i].codePointAt(0));
            if (capital && (i > 0 || words[0].matches(".*['’]s$"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFullName(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION
                && hasInnerName(entity.name())
                && analysis.article().text().contains(entity.name());
    }

    Optional<UUID> find(@Nullable String entity) {
        return Optional.ofNullable(entity).map(byEntity::get).map(Designation::id);
    }

    /** The name of this designation, whatever the article says of its bearer. */
    UUID name(UUID designation) {
        return byEntity.values().stream()
                .filter(known -> known.id().equals(designation))
                .map(Designation::name)
                .findFirst()
                .orElseThrow();
    }

    /** The person whose name ends these words, as in "Council Secretary Anna Berg". */
    Optional<UUID> personAtEndOf(String words) {
        return analysis.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(entity -> words.endsWith(" " + entity.name()))
                .findFirst()
                .flatMap(entity -> find(entity.id()));
    }

    /** What the article calls them, each form once. */
    List<ArticleClaims.Name> names() {
        Map<UUID, Map<String, Boolean>> forms = new TreeMap<>();
        for (Entity entity : analysis.entities()) {
            find(entity.id()).ifPresent(designation -> {
                Map<String, Boolean> own = forms.computeIfAbsent(designation, id -> new TreeMap<>());
                analysis.mentions().stream()
                        .filter(mention -> mention.entity().equals(entity.id()) && mention.form() == Mention.Form.NAME)
                        .forEach(mention -> own.put(mention.text().strip(), true));
                // "Sudan's Foreign Ministry" is the name of what the article mostly calls the Foreign Ministry.
                if (own.isEmpty() || isFullName(entity)) {
                    own.put(entity.name(), hasInnerName(entity.name()));
                }
            });
        }
        return forms.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(form -> new ArticleClaims.Name(entry.getKey(), form.getKey(), form.getValue())))
                .toList();
    }

    /** Each designation once, in the order of their ids. */
    List<Designation> all() {
        Collection<Designation> all = byEntity.values();
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing(Designation::id))
                .toList();
    }
}
