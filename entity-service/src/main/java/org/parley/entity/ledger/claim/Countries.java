package org.parley.entity.ledger.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.entity.reading.name.Gazetteer;

/** Countries, the names they go by, and the adjectives made from them. Names are given and found in their folded form. */
final class Countries {

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_ADJECTIVE = new HashMap<>();
    private static final Map<String, String> BY_SEAT = new HashMap<>();
    private static final Map<String, String> DISPLAY = new HashMap<>();

    static {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(Countries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Gazetteer.shipped()
                .seatsOfPower()
                .forEach((city, country) ->
                        named(NameKey.fold(country)).ifPresent(key -> BY_SEAT.put(NameKey.fold(city), key)));
    }

    /** Words of the longest name. */
    static final int LONGEST = DISPLAY.keySet().stream()
            .mapToInt(country -> NameKey.words(country).size())
            .max()
            .orElseThrow();

    private Countries() {}

    private static void add(String line) {
        String[] fields = line.split("\t", -1);
        String country = NameKey.fold(fields[0]);
        DISPLAY.put(country, fields[0]);
        BY_NAME.put(country, country);
        names(fields[1]).forEach(name -> BY_NAME.put(name, country));
        names(fields[2]).forEach(adjective -> BY_ADJECTIVE.put(adjective, country));
    }

    private static Stream<String> names(String field) {
        return Stream.of(field.split(";")).filter(name -> !name.isBlank()).map(NameKey::fold);
    }

    /** The country of this name. */
    static Optional<String> named(String folded) {
        return Optional.ofNullable(BY_NAME.get(folded));
    }

    /** The country of this adjective: "ukrainian" is Ukraine's. */
    static Optional<String> ofAdjective(String folded) {
        return Optional.ofNullable(BY_ADJECTIVE.get(folded));
    }

    /** The country whose government sits in this city. */
    static Optional<String> ofSeat(String folded) {
        return Optional.ofNullable(BY_SEAT.get(folded));
    }

    /** The countries named in a key of several words, the longest name first. */
    static List<String> in(String key) {
        List<String> words = NameKey.words(key);
        Set<String> named = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                String country = String.join(" ", words.subList(from, to));
                if (DISPLAY.containsKey(country)) {
                    named.add(country);
                }
            }
        }
        return named.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The name to show for a country of this key. */
    static Optional<String> display(String key) {
        return Optional.ofNullable(DISPLAY.get(key));
    }
}
