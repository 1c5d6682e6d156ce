package org.parley.entity.ledger.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.Figure;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.ledger.disagreement.Disagreement.Side;

/**
 * Where articles give different numbers of one thing in one event: the dead of an attack, the price of a deal. Bounds and
 * roundings that leave room for each other are no disagreement; nor is an article that tells of several numbers itself.
 */
final class NumberDisagreements {

    private static final String NUMBER = "number";
    /** What is compared each for itself; of all else, at most one disagreement an event is told. */
    private static final List<String> OWN =
            List.of("KILLED", "INJURED", "MISSING", "DETAINED", "DISPLACED", "RESCUED", Figure.PRICE);

    private static final String OTHER = "OTHER";
    /** A price that is another some days later was changed: outlets that differ on one do so in the same days. */
    private static final long DAYS = 3;

    private NumberDisagreements() {}

    /** A number and the claims that give it, of one article. */
    private record Given(Figure figure, List<Claim.OfEvent> claims) {

        @Nullable
        LocalDate published() {
            return claims.getFirst().source().publishedAt();
        }

        String publisher() {
            return claims.getFirst().source().publisher();
        }
    }

    static List<UUID> ids(UUID event) {
        return Stream.concat(OWN.stream(), Stream.of(OTHER))
                .map(measure -> id(measure, event))
                .toList();
    }

    private static UUID id(String measure, UUID event) {
        return Disagreement.id(NUMBER + " " + measure, event);
    }

    static Stream<Disagreement> of(UUID event, List<Claim.OfEvent> claims) {
        Map<String, List<Given>> given = new TreeMap<>();
        claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.source().article(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(article -> numbers(article)
                        .forEach((measure, number) -> given.computeIfAbsent(measure, each -> new ArrayList<>())
                                .add(number)));
        Map<String, Disagreement> found = new TreeMap<>();
        given.forEach((measure, numbers) -> {
            List<List<Given>> sides = sides(numbers);
            String slot = OWN.stream()
                    .filter(own -> measure.startsWith(own + " "))
                    .findFirst()
                    .orElse(OTHER);
            if (sides.size() > 1) {
                found.putIfAbsent(slot, disagreement(id(slot, event), event, sides));
            }
        });
        return found.values().stream();
    }

    /** The one number that an article gives of each measure. Of tolls it is the highest: others are of a part of them. */
    private static Map<String, Given> numbers(List<Claim.OfEvent> article) {
        Map<String, List<Figure>> figures = article.stream()
                .flatMap(claim -> claim.figures().stream())
                .collect(Collectors.groupingBy(
                        figure -> figure.measure() + " " + figure.unit(), TreeMap::new, Collectors.toList()));
        Map<String, Given> numbers = new TreeMap<>();
        figures.forEach((measure, several) -> {
            Figure highest = several.stream().max(BY_VALUE).orElseThrow();
            if (highest.isToll() || several.stream().allMatch(highest::agreesWith)) {
                numbers.put(
                        measure,
                        new Given(
                                highest,
                                article.stream()
                                        .filter(claim -> claim.figures().contains(highest))
                                        .toList()));
            }
        });
        return numbers;
    }

    private static final Comparator<Figure> BY_VALUE = Comparator.comparing(Figure::value)
            .thenComparing(Figure::bound, Comparator.reverseOrder())
            .thenComparing(Figure::text);

    /** The exact numbers first; a bounded one that has room for two sides says nothing of either. */
    private static List<List<Given>> sides(List<Given> numbers) {
        List<List<Given>> sides = new ArrayList<>();
        numbers.stream().sorted(EXACT_FIRST).forEach(number -> {
            List<List<Given>> same = sides.stream()
                    .filter(side ->
                            side.stream().allMatch(other -> number.figure().agreesWith(other.figure())))
                    .toList();
            if (same.isEmpty()
                    && sides.stream()
                            .noneMatch(side -> side.stream()
                                    .anyMatch(other -> number.figure().agreesWith(other.figure())))) {
                sides.add(new ArrayList<>(List.of(number)));
            } else if (same.size() == 1) {
                same.getFirst().add(number);
            }
        });
        sides.sort(Comparator.comparing(side -> lowest(side)));
        return sides;
    }

    private static final Comparator<Given> EXACT_FIRST = Comparator.comparing(
                    (Given number) -> number.figure().bound())
            .thenComparing(Given::figure, BY_VALUE)
            .thenComparing(number -> number.claims().getFirst().id());

    private static BigDecimal lowest(List<Given> side) {
        return side.stream()
                .map(number -> number.figure().value())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Disagreement disagreement(UUID id, UUID event, List<List<Given>> sides) {
        return new Disagreement(
                id,
                changed(sides) ? Kind.CHANGE : Kind.CONTRADICTION,
                NUMBER,
                Set.of(event),
                sides.stream().map(NumberDisagreements::side).toList());
    }

    /** Whether each number came out later than those before it, as a count that went on or a new offer. */
    private static boolean changed(List<List<Given>> sides) {
        boolean toll = sides.getFirst().getFirst().figure().isToll();
        List<List<Given>> inTime = new ArrayList<>(sides);
        if (!toll) {
            inTime.sort(Comparator.comparing(side -> side.stream()
                    .map(Given::published)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX)));
        }
        for (int i = 1; i < inTime.size(); i++) {
            if (!replaces(inTime.get(i), inTime.get(i - 1), toll)) {
                return false;
            }
        }
        return true;
    }

    private static boolean replaces(List<Given> later, List<Given> earlier, boolean toll) {
        return later.stream()
                .allMatch(mine -> earlier.stream().allMatch(its -> {
                    LocalDate now = mine.published();
                    LocalDate then = its.published();
                    if (now == null || then == null) {
                        return false;
                    }
                    long days = ChronoUnit.DAYS.between(then, now);
                    return days >= (toll || mine.publisher().equals(its.publisher()) ? 1 : DAYS);
                }));
    }

    private static Side side(List<Given> side) {
        return new Side(
                told(fullest(side)),
                side.stream()
                        .flatMap(number -> number.claims().stream())
                        .map(Claim::id)
                        .sorted()
                        .distinct()
                        .toList());
    }

    /** Of the articles that give the side's first number, the words of the one that says most: "17 people", not "17". */
    private static Figure fullest(List<Given> side) {
        Figure first = side.getFirst().figure();
        return side.stream()
                .map(Given::figure)
                .filter(figure -> figure.value().compareTo(first.value()) == 0 && figure.bound() == first.bound())
                .max(Comparator.comparing((Figure figure) -> figure.text().length())
                        .thenComparing(Figure::text))
                .orElse(first);
    }

    /** "17 people killed", "$41 billion". */
    private static String told(Figure figure) {
        return figure.isToll()
                        && !figure.text()
                                .matches("(?i).*\\b(?:%s|dead|wounded|hurt|arrested)\\b.*".formatted(figure.measure()))
                ? figure.text() + " " + figure.measure().toLowerCase(Locale.ROOT)
                : figure.text();
    }
}
