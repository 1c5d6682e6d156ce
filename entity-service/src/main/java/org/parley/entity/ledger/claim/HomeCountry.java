package org.parley.entity.ledger.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.Capitals;
import org.parley.entity.reading.text.Span;

/**
 * The country that an article is about: that of the capital from which it comes, else the one that it names more often
 * than all others together, or first and more often than any other, if there is one.
 */
final class HomeCountry {

    private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{L}+");

    private HomeCountry() {}

    /** The key of the country; empty where none prevails. */
    static Optional<String> of(Analysis analysis) {
        return mentions(analysis, EntityType.PLACE)
                .findFirst()
                .filter(first -> Capitals.isShouted(first.text()))
                .flatMap(HomeCountry::country)
                .or(() -> prevailing(named(analysis)));
    }

    /** Named once among others, a country may be anything to the article. */
    private static Optional<String> prevailing(List<String> countries) {
        Map<String, Long> named = countries.stream()
                .collect(Collectors.groupingBy(country -> country, TreeMap::new, Collectors.counting()));
        return named.entrySet().stream()
                .filter(country -> country.getValue() > 1 || countries.size() == 1)
                .filter(country -> 2 * country.getValue() > countries.size()
                        || (country.getKey().equals(countries.getFirst()) && isMostNamed(country, named)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isMostNamed(Map.Entry<String, Long> country, Map<String, Long> named) {
        return named.entrySet().stream()
                .allMatch(other -> other.getKey().equals(country.getKey()) || other.getValue() < country.getValue());
    }

    /** The countries that the article names, in its order: by their names, their capitals, in names of bodies, and as adjectives. */
    private static List<String> named(Analysis analysis) {
        Stream<Named> places = mentions(analysis, EntityType.PLACE)
                .flatMap(place ->
                        country(place).map(key -> new Named(place.span().start(), key)).stream());
        List<Mention> organizations =
                mentions(analysis, EntityType.ORGANIZATION).toList();
        Stream<Named> bodies = organizations.stream()
                .flatMap(body -> NameKey.of(EntityType.ORGANIZATION, body.text()).stream()
                        .flatMap(key -> Countries.in(key).stream())
                        .map(country -> new Named(body.span().start(), country)));
        Stream<Named> adjectives = adjectives(analysis)
                .filter(word -> organizations.stream().noneMatch(body -> covers(body.span(), word.position())));
        return Stream.of(places, bodies, adjectives)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Named::position).thenComparing(Named::country))
                .map(Named::country)
                .toList();
    }

    private static boolean covers(Span span, int position) {
        return span.start() <= position && position < span.end();
    }

    private record Named(int position, String country) {}

    private static Stream<Mention> mentions(Analysis analysis, EntityType type) {
        Set<String> entities = analysis.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::id)
                .collect(Collectors.toSet());
        return analysis.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && entities.contains(mention.entity()));
    }

    /** A country, or a capital for its own. */
    private static Optional<String> country(Mention place) {
        return NameKey.of(EntityType.PLACE, place.text())
                .flatMap(key -> Countries.named(key).or(() -> Countries.ofSeat(key)));
    }

    private static Stream<Named> adjectives(Analysis analysis) {
        return CAPITALISED
                .matcher(analysis.article().text())
                .results()
                .flatMap(
                        word -> Countries.ofAdjective(NameKey.fold(word.group()))
                                .map(country -> new Named(word.start(), country))
                                .stream());
    }
}
