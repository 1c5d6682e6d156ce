package org.parley.entity.ledger.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.NumberWords;
import org.parley.entity.reading.text.Span;

/** What tells one plan of an article from another: its points, what it is for, and what the article turns on. */
final class PlanReading {

    private static final Pattern POINTS =
            Pattern.compile("\\b(\\d{1,3}|\\p{L}+(?:-\\p{L}+)?)[ \\-–‑]points?\\b", Pattern.CASE_INSENSITIVE);
    /** Words between a plan and the place that it is for: "deal in Gaza", "plan to end the war in Ukraine". */
    private static final Pattern FOR =
            Pattern.compile("^[^.;:—,]{0,40}?\\b(?:in|for|on|over)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final int REACH = 60;
    private static final int PLACES = 5;

    private final Source source;
    private final Analysis analysis;
    private final ArticleText text;
    private final Map<String, Entity> entities;

    PlanReading(Source source, Analysis analysis) {
        this.source = source;
        this.analysis = analysis;
        this.text = new ArticleText(analysis.article().text());
        this.entities = analysis.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    PlanTraits traits(Entity plan) {
        List<Mention> mentions = analysis.mentions().stream()
                .filter(mention -> mention.entity().equals(plan.id()))
                .toList();
        Optional<Integer> points = Stream.concat(
                        Stream.of(plan.name()), mentions.stream().map(Mention::text))
                .flatMap(name -> points(name).stream())
                .findFirst();
        return new PlanTraits(points.orElse(null), about(mentions), turnsOn(), reliesOn(), source.publishedAt());
    }

    private static Optional<Integer> points(String name) {
        Matcher matcher = POINTS.matcher(name);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String number = matcher.group(1).toLowerCase(Locale.ROOT);
        return Character.isDigit(number.charAt(0))
                ? Optional.of(Integer.valueOf(number))
                : NumberWords.value(number).stream().boxed().findFirst();
    }

    private List<String> reliesOn() {
        return analysis.reliesOn().stream()
                .map(reliance -> NameKey.fold(reliance.outlet()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Places inside a mention of the plan, or tied to it by a preposition. */
    private List<String> about(List<Mention> plan) {
        List<String> found = new ArrayList<>();
        for (Mention place : analysis.mentions()) {
            for (Mention mention : plan) {
                if (mention.form() != Mention.Form.PRONOUN && isPlace(place) && tied(mention.span(), place.span())) {
                    key(place).ifPresent(found::add);
                }
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    private boolean tied(Span plan, Span place) {
        if (plan.contains(place)) {
            // Who made the plan stands before it ("Russia's plan"), what it is for behind a preposition.
            return FOR.matcher(text.slice(plan.start(), place.start())).find();
        }
        int gap = place.start() - plan.end();
        return gap > 0
                && gap <= REACH
                && FOR.matcher(text.slice(plan.end(), place.start())).find();
    }

    /** The places that the article names most. */
    private List<String> turnsOn() {
        return analysis.mentions().stream()
                .filter(this::isPlace)
                .flatMap(mention -> key(mention).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PLACES)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private boolean isPlace(Mention mention) {
        Entity entity = entities.get(mention.entity());
        return entity != null && entity.type() == EntityType.PLACE;
    }

    private Optional<String> key(Mention place) {
        return Optional.ofNullable(entities.get(place.entity()))
                .flatMap(entity -> NameKey.of(EntityType.PLACE, entity.name()));
    }
}
