package org.parley.entity.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.GazetteerEntry.Kind;
import org.parley.entity.reading.text.Token;

/**
 * Whose the common bodies of an article are: "Sudan's Foreign Ministry", "the Sudanese Foreign Ministry" and "the Foreign
 * Ministry of Sudan" are one, and "the Foreign Ministry" is the one named last before it.
 */
final class OwnedBodies {

    /** Words of the longest name of a country. */
    private static final int COUNTRY_WORDS = 4;

    /**
     * A body and its country.
     *
     * @param country key of the country
     * @param body what it is, in lower case: "foreign ministry"
     * @param name as the article first has it in full: "Sudan's Foreign Ministry"
     */
    record Owned(String country, String body, String name) {

        /** The same for all names of one body. */
        String key() {
            return country + "/" + body;
        }
    }

    /** Tokens of a sentence that name a country, or its seat of power; the end is exclusive. */
    private record Country(String key, boolean seat, int from, int to) {

        /** "Kyiv's Foreign Ministry" is the country's, the Kyiv police the city's. */
        boolean has(String body) {
            return seat ? CommonBodies.isOfState(body) : CommonBodies.isCommon(body);
        }
    }

    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final Map<FoundName, Owned> owned = new HashMap<>();

    /** Of all names of the article, in the order of the text. */
    OwnedBodies(Document document, List<FoundName> names) {
        Map<String, Owned> first = new HashMap<>();
        Map<String, Owned> last = new HashMap<>();
        for (FoundName name : names) {
            Optional<Owned> told = told(document, name);
            told.ifPresent(body -> last.put(body.body(), first.computeIfAbsent(body.key(), key -> body)));
            @Nullable
            Owned meant = last.get(told.map(Owned::body).orElse(name.text().toLowerCase(Locale.ROOT)));
            if (meant != null) {
                owned.put(name, meant);
            }
        }
    }

    /** The body that a name means; null where it is no common one or nobody says whose it is. */
    @Nullable
    Owned of(FoundName name) {
        return owned.get(name);
    }

    private Optional<Owned> told(Document document, FoundName name) {
        List<Token> tokens = name.sentence().tokens();
        @Nullable Country inside = countryAt(tokens, name.from(), name.to());
        int from = inside == null ? name.from() : inside.to();
        int to = from;
        while (to < name.to() && !isOfCountry(tokens, to)) {
            to++;
        }
        String body = FoundName.words(tokens, from, to);
        @Nullable Country country = inside;
        if (country == null) {
            country = to < tokens.size() && isOfCountry(tokens, to) ? countryBehind(tokens, to) : null;
        }
        if (country == null) {
            country = countryBefore(tokens, from);
        }
        return country == null || !country.has(body)
                ? Optional.empty()
                : Optional.of(new Owned(
                        country.key(),
                        body.toLowerCase(Locale.ROOT),
                        document.slice(name.sentence()
                                .spanOf(Math.min(country.from(), from), Math.max(country.to(), to) - 1))));
    }

    /** "(Sudan's) Foreign Ministry", "(Sudanese) Foreign Ministry". */
    private @Nullable Country countryBefore(List<Token> tokens, int end) {
        boolean possessive = end > 0 && tokens.get(end - 1).text().matches("['’]s?");
        int to = possessive ? end - 1 : end;
        for (int from = Math.max(0, to - COUNTRY_WORDS); from < to; from++) {
            @Nullable Country country = countryAt(tokens, from, to);
            if (country != null && country.to() == to) {
                return country;
            }
        }
        return null;
    }

    private boolean isOfCountry(List<Token> tokens, int of) {
        return tokens.get(of).lower().equals("of") && countryBehind(tokens, of) != null;
    }

    private @Nullable Country countryBehind(List<Token> tokens, int of) {
        int from = of + 1 < tokens.size() && tokens.get(of + 1).lower().equals("the") ? of + 2 : of + 1;
        return from < tokens.size() && !gazetteer.isNationality(tokens.get(from).text())
                ? countryAt(tokens, from, Math.min(tokens.size(), from + COUNTRY_WORDS))
                : null;
    }

    /** The country whose name, capital or adjective begins there and ends before the limit. */
    private @Nullable Country countryAt(List<Token> tokens, int from, int limit) {
        @Nullable
        String nation =
                from < limit ? gazetteer.countryOfNationality(tokens.get(from).text()) : null;
        if (nation != null) {
            return new Country(nation, false, from, from + 1);
        }
        for (int to = Math.min(limit, from + COUNTRY_WORDS); to > from; to--) {
            @Nullable GazetteerEntry known = gazetteer.find(FoundName.words(tokens, from, to));
            if (known != null && (known.kind() == Kind.COUNTRY || known.kind() == Kind.CAPITAL)) {
                return new Country(known.key(), known.kind() == Kind.CAPITAL, from, to);
            }
        }
        return null;
    }
}
