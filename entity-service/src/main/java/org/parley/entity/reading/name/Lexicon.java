package org.parley.entity.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.entity.reading.segmentation.WordLists;

/** The word lists that lie beside this class, as resources. */
public final class Lexicon {

    private static final Map<String, Set<String>> HEADS = sections("heads.txt");
    private static final Set<String> CALENDAR = section("small-words.txt", "calendar");
    private static final Map<String, Set<String>> TITLES = sections("titles.txt");
    private static final Map<String, List<String>> SHORT_OFFICES = shortOffices();
    private static final Map<String, Gender> GIVEN_NAMES = givenNames();

    private Lexicon() {}

    /** Whom a given name is usual for. */
    public enum Gender {
        MALE,
        FEMALE,
        EITHER
    }

    private static Map<String, Gender> givenNames() {
        Map<String, Gender> names = new HashMap<>();
        for (String line : lines("given-names.txt")) {
            int space = line.indexOf(' ');
            String name = space < 0 ? line : line.substring(0, space);
            Gender gender = line.endsWith(" m") ? Gender.MALE : line.endsWith(" f") ? Gender.FEMALE : Gender.EITHER;
            names.put(name, gender);
        }
        return Map.copyOf(names);
    }

    /** Whom a word is usual for as a given name; either for all other words. */
    public static Gender genderOf(String word) {
        return GIVEN_NAMES.getOrDefault(word, Gender.EITHER);
    }

    /** The lines of a list without comments. */
    static List<String> lines(String resource) {
        return WordLists.lines(Lexicon.class, resource);
    }

    private static Map<String, Set<String>> sections(String resource) {
        return WordLists.named(Lexicon.class, resource);
    }

    /** The words of one section of a list. */
    static Set<String> section(String resource, String section) {
        return Objects.requireNonNull(sections(resource).get(section), section);
    }

    private static boolean has(Map<String, Set<String>> sections, String section, String word) {
        return Objects.requireNonNull(sections.get(section), section).contains(word);
    }

    /** "Sunday", "August", "GMT": capitals that name a time. */
    public static boolean isCalendarWord(String word) {
        return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word in lower case is an everyday English word. */
    public static boolean isCommonWord(String lower) {
        return WordLists.isCommon(lower);
    }

    public static boolean isGivenName(String word) {
        return GIVEN_NAMES.containsKey(word);
    }

    /** Whether a name that ends in this word is of a section: ORGANIZATION, OUTLET, PLACE, EVENT, PLAN. */
    static boolean isHead(String section, String word) {
        return has(HEADS, section, word);
    }

    /** "Times", "Post", "Journal": the last word of newspapers' names, by which alone they are called too. */
    public static boolean isOutletHead(String word) {
        return isHead("OUTLET", word);
    }

    /** "Commission", "Council": the last word of bodies' names. */
    public static boolean isBodyHead(String word) {
        return isHead("ORGANIZATION", word);
    }

    /** "Inc", "plc", "AG": the legal form behind a company's name. */
    public static boolean isCompanySuffix(String word) {
        return isHead("ORGANIZATION_SUFFIX", word);
    }

    /** "Ltd", "Co Ltd", "Sdn Bhd": whether some words behind a company's name are nothing but its legal form. */
    public static boolean isLegalForm(String words) {
        return NameForms.words(words.strip()).stream()
                .allMatch(word -> isCompanySuffix(word.replaceAll("^[(,]+|[),]+$", "")));
    }

    /** "PT", "OAO": the legal form before a company's name. */
    public static boolean isCompanyPrefix(String word) {
        return isHead("ORGANIZATION_PREFIX", word);
    }

    /** "President", "Minister", "Dr.": the last word of a title. */
    public static boolean isTitleHead(String word) {
        return has(TITLES, "heads", word);
    }

    /** "Gen", "Col": a rank without its period, where a person's name stands behind it. */
    static boolean isRank(String word) {
        return has(TITLES, "ranks", word) || isShortOffice(word);
    }

    /** "PM" spelled out: "prime", "minister"; nothing for all other words. */
    public static List<String> spelledOffice(String word) {
        return SHORT_OFFICES.getOrDefault(word, List.of());
    }

    /** "PM", "FM": an office of few letters. */
    public static boolean isShortOffice(String word) {
        return SHORT_OFFICES.containsKey(word);
    }

    private static Map<String, List<String>> shortOffices() {
        return section("titles.txt", "short").stream()
                .map(entry -> entry.split("="))
                .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> List.of(entry[1].split("_"))));
    }

    /** "Shah": a title that is the beginning of a name where more of the name or another title says so. */
    static boolean isTitleOrName(String word) {
        return has(TITLES, "names", word);
    }

    /** "Prime", "Foreign", "Special": a word that may stand before the last word of a title. */
    public static boolean isTitleModifier(String word) {
        return has(TITLES, "modifiers", word);
    }

    /** "visiting", "outgoing": what an office-holder is besides, in lower case; no noun, though it looks like one. */
    public static boolean isTitleAttribute(String lower) {
        return has(TITLES, "attributes", lower);
    }

    /** A noun for a person, in lower case: "envoy", "businessman". */
    public static boolean isPersonNoun(String lower) {
        return has(TITLES, "people", lower);
    }
}
