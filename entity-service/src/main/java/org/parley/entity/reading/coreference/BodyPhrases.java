package org.parley.entity.reading.coreference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.coreference.NounPhrases.Phrase;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.segmentation.WordLists;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** Noun phrases that stand for a body: "the council", "the bank", "Russia's sovereign wealth fund". */
final class BodyPhrases {

    /** Nouns that are the last word, or the first before "of", of the name that they stand for. */
    private static final Set<String> BODY_NOUNS = Set.of(
            "ministry",
            "council",
            "committee",
            "commission",
            "party",
            "union",
            "court",
            "parliament",
            "agency",
            "administration",
            "department",
            "assembly",
            "senate",
            "bureau",
            "authority",
            "institute",
            "university",
            "foundation",
            "fund",
            "board",
            "federation",
            "confederation",
            "association",
            "society",
            "league",
            "academy",
            "movement",
            "coalition",
            "tribunal",
            "police",
            "navy",
            "army",
            "office",
            "exchange",
            "organization");

    private static final Map<String, String> KNOWN_BODIES = Map.of(
            "alliance", "organization/NATO", "bloc", "organization/European Union", "kremlin", "organization/Kremlin");
    /** Bodies that a country has one of, and that are named by it: "Russia's sovereign wealth fund". */
    private static final Set<String> NATIONAL_BODIES = Set.of(
            "fund",
            "ministry",
            "bank",
            "parliament",
            "regulator",
            "court",
            "agency",
            "service",
            "watchdog",
            "airline",
            "commission");

    private static final Set<String> REGULATORS = Set.of("regulator", "watchdog");
    /** Words of the names of bodies that watch over others: what over, and what such bodies are. */
    private static final Map<String, Set<String>> REGULATING = WordLists.named(BodyPhrases.class, "regulators.txt");

    private final EntityTable table;
    private final Document document;
    private final CompanyPhrases companies;
    private final Map<String, Entity> national = new LinkedHashMap<>();

    BodyPhrases(EntityTable table) {
        this.table = table;
        this.document = table.document();
        this.companies = new CompanyPhrases(table);
    }

    /** Whether a word of a name says that it is a public body's. */
    static boolean isPublic(String word) {
        return BODY_NOUNS.contains(word);
    }

    /** Links a phrase with this head to the body that it can only be. */
    void link(Phrase phrase, String head) {
        if (isNationalBody(phrase, head)) {
            nationalBody(phrase);
        } else if (phrase.definite()
                && phrase.owner() == null
                && phrase.headToken().lower().equals(head)) {
            Entity body = body(phrase, head);
            if (body != null) {
                table.mention(body, phrase.span(), Mention.Form.NOMINAL, "the " + head + " named before");
            }
        }
    }

    private @Nullable Entity body(Phrase phrase, String head) {
        String known = KNOWN_BODIES.get(head);
        if (known != null) {
            return phrase.modifiers().isEmpty() ? knownBody(known, phrase) : null;
        }
        // "the central bank" where the article has the Central Bank of Norway
        String words = phrase.tokens().subList(1, phrase.tokens().size()).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" "));
        List<Entity> ofCountry = table.organizationsBefore(phrase, 60).stream()
                .filter(entity -> entity.name().toLowerCase(Locale.ROOT).startsWith(words + " of "))
                .toList();
        if (ofCountry.size() == 1 && words.contains(" ")) {
            return ofCountry.getFirst();
        }
        if (REGULATORS.contains(head)) {
            return regulator(phrase);
        }
        if (BODY_NOUNS.contains(head)) {
            List<Entity> named = table.organizationsBefore(phrase, 60).stream()
                    .filter(entity -> hasHead(entity.name(), head))
                    .filter(entity ->
                            phrase.modifiers().stream().allMatch(token -> contains(entity.name(), token.text())))
                    .toList();
            return named.size() == 1 || (named.size() > 1 && head.equals("administration")) ? named.getFirst() : null;
        }
        return CompanyPhrases.isNoun(head) ? companies.meant(phrase) : null;
    }

    /** "the regulator": the one authority over some field that was named before; "In Britain, the regulator" is another. */
    private @Nullable Entity regulator(Phrase phrase) {
        if (opensWithPlace(phrase)) {
            return null;
        }
        List<Entity> authorities = table.organizationsBefore(phrase, 60).stream()
                .filter(entity -> isRegulating(entity.name(), "fields") && isRegulating(entity.name(), "bodies"))
                .toList();
        return phrase.modifiers().isEmpty() && authorities.size() == 1 ? authorities.getFirst() : null;
    }

    private static boolean isRegulating(String name, String sort) {
        Set<String> words = Objects.requireNonNull(REGULATING.get(sort), sort);
        return List.of(name.split("[ -]")).stream().anyMatch(words::contains);
    }

    private boolean opensWithPlace(Phrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        return phrase.from() > 1
                && tokens.getFirst().is(PartOfSpeech.ADP)
                && table.mentions().stream()
                        .anyMatch(mention -> table.entityOf(mention).type() == EntityType.PLACE
                                && (mention.start() == tokens.get(1).span().start()
                                        || mention.start()
                                                == tokens.get(2).span().start()));
    }

    private @Nullable Entity knownBody(String key, Phrase phrase) {
        for (Entity entity : table.organizationsBefore(phrase, 60)) {
            GazetteerEntry entry = Gazetteer.shipped().find(entity.name());
            if (entry != null && entry.key().equals(key)) {
                return entity;
            }
        }
        return null;
    }

    private static boolean hasHead(String name, String head) {
        String capital = head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1);
        return name.endsWith(" " + capital)
                || name.endsWith(" " + head)
                || name.startsWith(capital + " of ")
                || name.contains(" " + capital + " on ")
                || name.contains(" " + capital + " for ");
    }

    private static boolean contains(String name, String word) {
        return name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isNationalBody(Phrase phrase, String head) {
        if (!NATIONAL_BODIES.contains(head) || !phrase.headToken().lower().equals(head)) {
            return false;
        }
        boolean specific = phrase.modifiers().stream()
                .anyMatch(token -> !token.isCapitalised() && Lexicon.isCommonWord(token.lower()));
        boolean named = phrase.modifiers().stream()
                .anyMatch(token -> document.mentionAt(token).isPresent()
                        && !Gazetteer.shipped().isNationality(token.text()));
        if (named) {
            return false;
        }
        boolean plain = Set.of("parliament", "regulator", "airline").contains(head);
        return (specific || plain) && country(phrase) != null;
    }

    /** The country that the phrase is of, by its owner or a nationality word straight behind "the". */
    private @Nullable String country(Phrase phrase) {
        Token first = phrase.owner() == null
                ? phrase.sentence().tokens().get(phrase.from() + 1)
                : phrase.sentence().tokens().get(phrase.from());
        if (phrase.owner() != null) {
            Entity owner = table.entityOf(phrase.owner());
            GazetteerEntry entry = Gazetteer.shipped().find(owner.name());
            return entry != null && entry.kind() == GazetteerEntry.Kind.COUNTRY ? entry.name() : null;
        }
        String key = Gazetteer.shipped().countryOfNationality(first.text());
        return key == null || !phrase.definite() ? null : Gazetteer.shipped().countryName(key);
    }

    private void nationalBody(Phrase phrase) {
        String words = phrase.modifiers().stream()
                .filter(token -> !token.isCapitalised())
                .map(Token::text)
                .reduce("", (all, word) -> all + word + " ");
        String name = country(phrase) + "'s " + words + phrase.headToken().text();
        Entity entity = national.computeIfAbsent(name, n -> table.add(EntityType.ORGANIZATION, n));
        Span span = phrase.span();
        table.mention(
                entity,
                span,
                Mention.Form.NOMINAL,
                "a country's only " + phrase.headToken().lower());
    }
}
