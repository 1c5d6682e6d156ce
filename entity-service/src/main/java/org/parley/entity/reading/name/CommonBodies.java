package org.parley.entity.reading.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.entity.reading.text.Token;

/**
 * Bodies that every country has, and that articles call by what they do: "Foreign Ministry", "Supreme Court". Such a name
 * says which body is meant only together with whose it is.
 */
public final class CommonBodies {

    private static final Set<String> PORTFOLIOS = Lexicon.section("common-bodies.txt", "portfolios");
    private static final Set<String> WHOLE = Stream.of("courts", "chambers", "forces", "offices", "parties")
            .flatMap(sort -> names(sort).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PARTIES = names("parties");
    private static final Set<String> OF_STATE = names("of-state");
    private static final Set<String> AT_HOME = names("at-home");
    private static final Set<String> CONGRESSES = names("congresses");
    private static final Set<String> OF_THE_UNITED_NATIONS = names("un");
    private static final Map<String, String> PARTIES_IN_FULL =
            Lexicon.section("common-bodies.txt", "short-parties").stream()
                    .map(pair -> pair.replace('-', ' ').split("="))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    private static final Set<String> SMALL = Set.of("and", "of", "for", "the", "&");

    private CommonBodies() {}

    private static Set<String> names(String sort) {
        return Lexicon.section("common-bodies.txt", sort).stream()
                .map(name -> name.replace('-', ' '))
                .flatMap(name -> Stream.of(name, unowned(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name, in any case and without "the", is that of such a body and does not say whose. */
    public static boolean isCommon(String name) {
        String plain = plain(name);
        return WHOLE.contains(plain)
                || WHOLE.contains(unowned(plain))
                || PARTIES_IN_FULL.containsKey(plain)
                || isMinistry(List.of(plain.split(" ")));
    }

    /** Whether it is such a body of a whole country, and never of its capital: a city has police, but no foreign ministry. */
    public static boolean isOfState(String name) {
        String plain = plain(name);
        return OF_STATE.contains(plain) || isMinistry(List.of(plain.split(" ")));
    }

    /** Whether it is a party that many countries have, by whichever name. */
    public static boolean isParty(String name) {
        return PARTIES.contains(inFull(name));
    }

    /** Whether articles about its country mostly call it without the country: parties, congresses, treasuries. */
    public static boolean isMostlyBare(String name) {
        return isParty(name) || AT_HOME.contains(plain(name));
    }

    /** Whether the country, in lower case, has such a body: few have a congress. */
    public static boolean isHad(String name, String country) {
        return !plain(name).equals("congress") || CONGRESSES.contains(country);
    }

    /** Whether the United Nations have a body of this name too. */
    public static boolean isOfUnitedNations(String name) {
        return OF_THE_UNITED_NATIONS.contains(plain(name));
    }

    /** The full name of a party that is called shortly, in lower case: "labour party" of "Labour"; all else as it is. */
    public static String inFull(String name) {
        return PARTIES_IN_FULL.getOrDefault(plain(name), name);
    }

    /** As it stands in normalised names: "people party", "workers party". */
    private static String unowned(String plain) {
        return plain.replace("'s", "").replace("'", "");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'').replace(",", "");
    }

    /** What ministries are for, in lower case: "energy", "resources". */
    public static boolean isPortfolio(String word) {
        return PORTFOLIOS.contains(word);
    }

    /** The token behind the words from one on that say what an office is for: behind "foreign affairs". */
    static int behindPortfolio(List<Token> tokens, int from, int to) {
        int at = from;
        while (at < to
                && (isPortfolio(tokens.get(at).lower()) || tokens.get(at).text().matches("and|&|,"))) {
            at++;
        }
        return at;
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
