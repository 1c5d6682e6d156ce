package org.parley.entity.reading.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bodies that every country has, and that articles call by what they do: "Foreign Ministry", "Supreme Court". Such a name
 * says which body is meant only together with whose it is.
 */
public final class CommonBodies {

    private static final Set<String> PORTFOLIOS = Lexicon.section("common-bodies.txt", "portfolios");
    private static final Set<String> WHOLE = Stream.of("courts", "chambers", "forces", "offices", "parties")
            .flatMap(sort -> Lexicon.section("common-bodies.txt", sort).stream())
            .map(name -> name.replace('-', ' '))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SMALL = Set.of("and", "of", "for", "the", "&");

    private CommonBodies() {}

    /** Whether a name, in any case and without "the", is that of such a body and does not say whose. */
    public static boolean isCommon(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace(",", "");
        return WHOLE.contains(plain)
                || WHOLE.contains(plain.replace("'s", ""))
                || isMinistry(List.of(plain.split(" ")));
    }

    /** "foreign ministry", "ministry of health and social affairs". */
    private static boolean isMinistry(List<String> words) {
        boolean last = words.getLast().equals("ministry");
        boolean first = words.getFirst().equals("ministry");
        List<String> rest = words.subList(first ? 1 : 0, last && !first ? words.size() - 1 : words.size());
        return (first || last)
                && rest.stream().anyMatch(PORTFOLIOS::contains)
                && rest.stream().allMatch(word -> PORTFOLIOS.contains(word) || SMALL.contains(word));
    }
}
