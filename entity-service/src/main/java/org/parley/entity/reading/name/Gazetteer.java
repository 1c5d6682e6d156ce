package org.parley.entity.reading.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.name.GazetteerEntry.Kind;
import org.parley.entity.reading.segmentation.NewsTokenizer;
import org.parley.entity.reading.text.Token;

/**
 * Names known beforehand: countries, their capitals, cities, regions, organisations and outlets; and nationality words,
 * which name nobody. Found as sequences of tokens, case and all.
 */
public final class Gazetteer {

    private static final Set<String> QUARTERS =
            Set.of("North", "South", "East", "West", "Central", "Latin", "Northern", "Southern", "Eastern", "Western");

    /** Countries whose government sits elsewhere than in the capital, or whose capital is disputed. */
    private static final Set<String> SEATS_APART = Set.of("NL", "CI", "BI", "IL", "PS");

    private static final Gazetteer SHIPPED = new Gazetteer();

    private final Map<String, GazetteerEntry> entries = new HashMap<>();
    /** Sequences of tokens that begin some entry. */
    private final Set<String> prefixes = new HashSet<>();

    private final Set<String> nationalities = new HashSet<>();
    private final Set<String> creeds = new HashSet<>();
    private final Map<String, String> nationalityCountries = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    private Gazetteer() {
        names("organizations.txt", EntityType.ORGANIZATION, Kind.ORGANIZATION);
        names("companies.txt", EntityType.ORGANIZATION, Kind.COMPANY);
        names("outlets.txt", EntityType.OUTLET, Kind.OUTLET);
        names("regions.txt", EntityType.PLACE, Kind.REGION);
        names("things.txt", EntityType.OTHER, Kind.THING);
        Lexicon.lines("countries.txt").forEach(this::country);
        for (String city : Lexicon.lines("cities.txt")) {
            add(city, new GazetteerEntry("city/" + city, EntityType.PLACE, Kind.CITY, city));
        }
        for (String word : Lexicon.section("peoples.txt", "nations")) {
            String people = word.replace('_', ' ');
            nationalities.add(people);
            nationalities.add(people + "s");
        }
        for (String word : Lexicon.section("peoples.txt", "creeds")) {
            creeds.add(word);
            creeds.add(word + "s");
        }
    }

    /** The gazetteer that ships. */
    public static Gazetteer shipped() {
        return SHIPPED;
    }

    private void names(String resource, EntityType type, Kind kind) {
        for (String line : Lexicon.lines(resource)) {
            String[] names = line.split("\\|");
            String key = kind.name().toLowerCase(Locale.ROOT) + "/" + names[0];
            for (String name : names) {
                add(name, new GazetteerEntry(key, type, kind, names[0]));
            }
        }
    }

    private void country(String line) {
        String[] parts = line.split("\\|", -1);
        String key = "country/" + parts[0];
        String[] names = parts[1].split(";");
        countryNames.put(key, names[0]);
        for (String name : names) {
            put(name, new GazetteerEntry(key, EntityType.PLACE, Kind.COUNTRY, names[0]));
        }
        for (String word : parts[2].split(";")) {
            if (!word.isEmpty()) {
                nationalities.add(word);
                nationalities.add(word.endsWith("man") ? word.replaceAll("man$", "men") : word + "s");
                nationalityCountries.put(word, key);
            }
        }
        if (parts.length > 3) {
            String[] seats = parts[3].split(";");
            if (!seats[0].isEmpty() && !SEATS_APART.contains(parts[0])) {
                capitals.put(key, seats[0]);
            }
            for (String capital : seats) {
                if (!capital.isEmpty()) {
                    put(capital, new GazetteerEntry(key, EntityType.PLACE, Kind.CAPITAL, names[0]));
                }
            }
        }
    }

    private void add(String name, GazetteerEntry entry) {
        List<String> words = NewsTokenizer.words(name);
        if (!entries.containsKey(String.join(" ", words))) {
            put(name, words, entry);
        }
    }

    private void put(String name, GazetteerEntry entry) {
        put(name, NewsTokenizer.words(name), entry);
    }

    private void put(String name, List<String> words, GazetteerEntry entry) {
        entries.put(String.join(" ", words), entry);
        // Under its plain form too, so that whole names are found without cutting them into tokens.
        entries.put(name, entry);
        for (int length = 1; length <= words.size(); length++) {
            prefixes.add(String.join(" ", words.subList(0, length)));
        }
    }

    /** An entry found in a sentence: tokens from (inclusive) to (exclusive). */
    public record Hit(int from, int to, GazetteerEntry entry) {}

    /** The longest entry that begins at a token. */
    public @Nullable Hit longestAt(List<Token> tokens, int from, int limit) {
        StringBuilder words = new StringBuilder();
        Hit best = null;
        for (int to = from; to < limit; to++) {
            if (to > from) {
                words.append(' ');
            }
            words.append(plain(tokens.get(to).text()));
            String key = words.toString();
            if (!prefixes.contains(key)) {
                break;
            }
            GazetteerEntry entry = entries.get(key);
            if (entry != null) {
                best = new Hit(from, to + 1, entry);
            }
        }
        return best;
    }

    /** Straight apostrophes, and "BERLIN" of a dateline as "Berlin" where only that is known. */
    private String plain(String word) {
        String straight = word.replace('’', '\'');
        boolean shouted = straight.length() > 3
                && straight.chars().allMatch(Character::isUpperCase)
                && !prefixes.contains(straight);
        return shouted ? straight.charAt(0) + straight.substring(1).toLowerCase(Locale.ROOT) : straight;
    }

    /** The entry of a whole name, if it is known. */
    public @Nullable GazetteerEntry find(String name) {
        return entries.get(name.replace('’', '\''));
    }

    /** "Russian", "Swedes": words that are no mention of anybody. */
    public boolean isNationality(String word) {
        return nationalities.contains(word);
    }

    static boolean isQuarter(String word) {
        return QUARTERS.contains(word);
    }

    /** "South American", "North Korean", "Sri Lankan": whether two words from here on are such a quality. */
    boolean isRegionalQuality(List<Token> tokens, int from) {
        if (from + 1 >= tokens.size()) {
            return false;
        }
        String both = tokens.get(from).text() + " " + tokens.get(from + 1).text();
        return isNationality(both)
                || QUARTERS.contains(tokens.get(from).text())
                        && isNationality(tokens.get(from + 1).text())
                        && find(both) == null;
    }

    /** "Socialist", "Christians": words that are no name when they stand alone. */
    boolean isCreed(String word) {
        return creeds.contains(word);
    }

    /** The key of the country of a nationality word ("Russian" gives "country/RU"). */
    public @Nullable String countryOfNationality(String word) {
        String key = nationalityCountries.get(word);
        return key != null || !word.endsWith("s")
                ? key
                : nationalityCountries.get(word.substring(0, word.length() - 1));
    }

    /** The cities that stand for a country's government at times, each with the usual name of the country. */
    public Map<String, String> seatsOfPower() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == Kind.CAPITAL)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    /** The town that is a country's capital, by the country's key; null where no one town is. */
    public @Nullable String capitalOf(String key) {
        return capitals.get(key);
    }

    /** The usual name of a country by its key. */
    public @Nullable String countryName(String key) {
        return countryNames.get(key);
    }

    /** All names of outlets. */
    public Set<String> outletNames() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == Kind.OUTLET)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
