package org.parley.entity.ledger.claim;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.name.CommonBodies;

/**
 * The normalised form of a name: two spellings that differ in case, accents, script, dots, a leading article or a
 * possessive have one key, and so have the names of one country. It says nothing yet of variants like Umerov and Umierov.
 */
public final class NameKey {

    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|(?<=s)['’](?=\\s|$)");
    private static final Pattern ABBREVIATION_DOTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)");
    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("(?i)^the\\s+(?=\\S)");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`ʼʹ]");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc", "ltd", "llc", "plc", "corp", "co", "gmbh", "ag", "sa", "nv", "bv", "oao", "ooo", "pjsc", "jsc");
    /** Those that are words of their own elsewhere, and legal forms at the end of a name alone. */
    private static final Set<String> LEGAL_ENDS =
            Set.of("ab", "asa", "as", "oy", "oyj", "se", "kg", "kk", "kgaa", "spa", "srl", "tbk", "bhd", "aps");

    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame");
    /** Words of the longest name of a capital. */
    private static final int SEAT_WORDS = 3;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private NameKey() {}

    /** The key of a name of this type; empty when nothing of the name is left. */
    public static Optional<String> of(EntityType type, String name) {
        List<String> words = new ArrayList<>(words(fold(name)));
        if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        String key = switch (type) {
            case PERSON -> String.join(" ", untitled(words));
            case PLACE -> country(words).orElse(String.join(" ", words));
            case OUTLET -> outlet(words);
            case ORGANIZATION, OTHER, EVENT, PLAN -> organization(words);
        };
        return Optional.of(key).filter(value -> !value.isBlank());
    }

    private static List<String> untitled(List<String> words) {
        return words.size() > 1 && HONORIFICS.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    }

    /** An outlet's name without the article before it: "The Coast Daily" and "Coast Daily" are one outlet. */
    public static String outletName(String name) {
        return LEADING_ARTICLE.matcher(name.strip()).replaceFirst("");
    }

    /** Whether both are names of one outlet. */
    public static boolean isOneOutlet(String one, String other) {
        return of(EntityType.OUTLET, one).equals(of(EntityType.OUTLET, other));
    }

    /** Latin letters without accents, lower case, single blanks; dots inside abbreviations and possessives are gone. */
    public static String fold(String name) {
        String plain = POSSESSIVE.matcher(name.strip()).replaceAll("");
        plain = ABBREVIATION_DOTS.matcher(plain).replaceAll("");
        plain = isAscii(plain) ? plain : TO_ASCII.transliterate(plain);
        plain = APOSTROPHE.matcher(plain).replaceAll("");
        return NOT_NAME.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The words of a folded name. */
    public static List<String> words(String folded) {
        return Stream.of(folded.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** The key without the countries that it names; empty when it is one. */
    public static String withoutCountries(String key) {
        if (Countries.display(key).isPresent()) {
            return "";
        }
        return Countries.in(key).stream()
                .reduce(key, (rest, country) -> rest.replaceAll("\\b(?:of )?" + country + "\\b", " "))
                .strip()
                .replaceAll(" +", " ");
    }

    /** The name, as pages show it, of the country that a key begins with. */
    public static Optional<String> countryOf(String key) {
        List<String> words = words(key);
        return IntStream.range(1, words.size())
                .mapToObj(end -> countryName(String.join(" ", words.subList(0, end))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A folded phrase without names of countries and the adjectives made from them. */
    public static String withoutCountryWords(String folded) {
        return words(folded).stream()
                .filter(word -> Countries.named(word).isEmpty()
                        && Countries.ofAdjective(word).isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll(" (?:of|for)$", "");
    }

    /** The name of a country as pages show it, where this is the key of one. */
    public static Optional<String> countryName(String key) {
        return Countries.display(key);
    }

    private static boolean isAscii(String value) {
        return value.chars().allMatch(c -> c < 128);
    }

    private static Optional<String> country(List<String> words) {
        return Countries.named(String.join(" ", words));
    }

    /** Adjectives and other names of countries become the country, so that "Russia's fund" is "the Russian fund". */
    private static String organization(List<String> words) {
        Optional<String> whole = country(words);
        if (whole.isPresent()) {
            return whole.get();
        }
        int administration = words.indexOf("administration");
        if (administration >= 0 && words.size() > 1) {
            // "the administration of President Donald Trump" and "the Donald Trump administration" go by the surname.
            return words.get(administration > 0 ? administration - 1 : words.size() - 1) + " administration";
        }
        List<String> kept = withoutLegalForms(words);
        List<String> plain = (kept.isEmpty() ? words : kept)
                .stream()
                        .map(word -> Countries.ofAdjective(word)
                                .or(() -> word.length() > 2 || word.equals("us") || word.equals("uk")
                                        ? Countries.named(word)
                                        : Optional.empty())
                                .orElse(word))
                        .toList();
        return countryFirst(plain)
                .or(() -> ofSeat(plain))
                .or(() -> ofUnitedNations(plain))
                .orElseGet(() -> party(plain));
    }

    private static List<String> withoutLegalForms(List<String> words) {
        boolean apart = words.size() > 2
                && words.subList(words.size() - 2, words.size()).equals(List.of("a", "s"));
        List<String> named = apart
                ? words.subList(0, words.size() - 2)
                : words.size() > 1 && LEGAL_ENDS.contains(words.getLast()) ? words.subList(0, words.size() - 1) : words;
        return named.size() > 1
                ? named.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList()
                : named;
    }

    /** "Kyiv's Foreign Ministry" is Ukraine's. */
    private static Optional<String> ofSeat(List<String> words) {
        return IntStream.rangeClosed(1, Math.min(SEAT_WORDS, words.size() - 1))
                .filter(end -> CommonBodies.isOfState(String.join(" ", words.subList(end, words.size()))))
                .mapToObj(end -> Countries.ofSeat(String.join(" ", words.subList(0, end)))
                        .map(country -> country + " " + String.join(" ", words.subList(end, words.size()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "United Nations Security Council" is the "UN Security Council". */
    private static Optional<String> ofUnitedNations(List<String> words) {
        return words.size() > 2 && words.subList(0, 2).equals(List.of("united", "nations"))
                ? Optional.of("un " + String.join(" ", words.subList(2, words.size())))
                : Optional.empty();
    }

    /** "Britain's Labour" is its Labour Party. */
    private static String party(List<String> words) {
        for (int start = 0; start < Math.min(words.size(), Countries.LONGEST + 1); start++) {
            String country = String.join(" ", words.subList(0, start));
            String body = String.join(" ", words.subList(start, words.size()));
            if (CommonBodies.isParty(body)
                    && (start == 0 || countryName(country).isPresent())) {
                return (country + " " + CommonBodies.inFull(body)).strip();
            }
        }
        return String.join(" ", words);
    }

    /** "Foreign Ministry of Sudan" is "Sudan's Foreign Ministry". */
    private static Optional<String> countryFirst(List<String> words) {
        int of = words.lastIndexOf("of");
        if (of < 1) {
            return Optional.empty();
        }
        int owner = ARTICLES.contains(words.get(Math.min(of + 1, words.size() - 1))) ? of + 2 : of + 1;
        String body = String.join(" ", words.subList(0, of));
        return Countries.named(String.join(" ", words.subList(Math.min(owner, words.size()), words.size())))
                .filter(country -> CommonBodies.isCommon(body))
                .map(country -> country + " " + body);
    }

    private static String outlet(List<String> words) {
        return words.size() > 1 && words.getLast().equals("com")
                ? String.join(" ", words.subList(0, words.size() - 1))
                : String.join(" ", words);
    }
}
