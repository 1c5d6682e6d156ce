package org.parley.entity.ledger.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * Whom an event befalls, of those who take part. The reading lists whoever does it first and the one concerned last; of
 * several, those belong together who stand on one side of the words that tell of it: "Berg and Aas dismissed Holm".
 */
final class Concerned {

    /** What befalls a person. */
    private static final Set<String> BEFALLING = Set.of("RESIGNATION", "DISMISSAL", "APPOINTMENT", "ARREST");

    private final Analysis analysis;
    private final ArticleText text;
    private final Map<String, EntityType> types;

    Concerned(Analysis analysis, ArticleText text) {
        this.analysis = analysis;
        this.text = text;
        this.types = analysis.entities().stream().collect(Collectors.toMap(Entity::id, Entity::type));
    }

    /** Empty where it is not sure, and for what befalls nobody. */
    List<Party> by(Event event) {
        List<Party> parties = event.participants();
        if (!BEFALLING.contains(event.type()) || parties.isEmpty()) {
            return List.of();
        }
        if (parties.size() == 1) {
            return parties.stream().filter(this::isPerson).toList();
        }
        @Nullable Span trigger = event.trigger();
        if (trigger == null) {
            return List.of();
        }
        Map<Side, List<Party>> sides = event.evidence().stream()
                .filter(sentence -> sentence.contains(trigger))
                .findFirst()
                .map(sentence ->
                        parties.stream().collect(Collectors.groupingBy(party -> side(party, sentence, trigger))))
                .orElse(Map.of());
        List<Party> same = sides.entrySet().stream()
                .filter(side -> side.getValue().contains(parties.getLast()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
        boolean apart = sides.size() == 2 && !sides.containsKey(Side.UNSURE) && !same.contains(parties.getFirst());
        return apart ? same : List.of();
    }

    private enum Side {
        BEFORE,
        AFTER,
        UNSURE
    }

    /** By the words for them that stand nearest: "Berg was dismissed by Aas, who said that he had known". */
    private Side side(Party party, Span sentence, Span trigger) {
        return places(party, sentence)
                .min(Comparator.comparingInt((Span place) -> distance(place, trigger))
                        .thenComparing(Comparator.naturalOrder()))
                .map(place -> place.end() <= trigger.start()
                        ? Side.BEFORE
                        : place.start() >= trigger.end() ? Side.AFTER : Side.UNSURE)
                .orElse(Side.UNSURE);
    }

    private static int distance(Span place, Span trigger) {
        return Math.max(trigger.start() - place.end(), place.start() - trigger.end());
    }

    private Stream<Span> places(Party party, Span sentence) {
        return switch (party) {
            case Party.Known known ->
                analysis.mentions().stream()
                        .filter(mention -> mention.entity().equals(known.entity()) && sentence.contains(mention.span()))
                        .map(mention -> mention.span());
            case Party.Unnamed unnamed -> places(unnamed.text(), sentence);
            case Party.Anonymous anonymous -> places(anonymous.anonymous(), sentence);
        };
    }

    /** By code points, as all offsets are. */
    private Stream<Span> places(String words, Span sentence) {
        String told = text.slice(sentence);
        int at = told.indexOf(words);
        if (at < 0) {
            return Stream.empty();
        }
        int start = sentence.start() + told.codePointCount(0, at);
        return Stream.of(new Span(start, start + words.codePointCount(0, words.length())));
    }

    private boolean isPerson(Party party) {
        return party instanceof Party.Known known && types.get(known.entity()) == EntityType.PERSON;
    }
}
