package org.parley.entity.ledger.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.Capitals;

/**
 * The country that an article is about: that of the capital from which it comes, else the one that it names more often
 * than all others together, if there is one.
 */
final class HomeCountry {

    private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{L}+");

    private HomeCountry() {}

    /** The key of the country; empty where none prevails. */
    static Optional<String> of(Analysis analysis) {
        List<Mention> places = places(analysis);
        return places.stream()
                .findFirst()
                .filter(first -> Capitals.isShouted(first.text()))
                .flatMap(HomeCountry::country)
                .or(() -> prevailing(Stream.concat(
                        places.stream().flatMap(place -> country(place).stream()), adjectives(analysis))));
    }

    private static Optional<String> prevailing(Stream<String> countries) {
        Map<String, Long> named =
                countries.collect(Collectors.groupingBy(country -> country, TreeMap::new, Collectors.counting()));
        long all = named.values().stream().mapToLong(Long::longValue).sum();
        return named.entrySet().stream()
                .filter(country -> 2 * country.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<Mention> places(Analysis analysis) {
        Set<String> places = analysis.entities().stream()
                .filter(entity -> entity.type() == EntityType.PLACE)
                .map(Entity::id)
                .collect(Collectors.toSet());
        return analysis.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && places.contains(mention.entity()))
                .toList();
    }

    /** A country, or a capital for its own. */
    private static Optional<String> country(Mention place) {
        return NameKey.of(EntityType.PLACE, place.text())
                .flatMap(key -> Countries.named(key).or(() -> Countries.ofSeat(key)));
    }

    private static Stream<String> adjectives(Analysis analysis) {
        return CAPITALISED
                .matcher(analysis.article().text())
                .results()
                .map(MatchResult::group)
                .flatMap(word -> Countries.ofAdjective(NameKey.fold(word)).stream());
    }
}
