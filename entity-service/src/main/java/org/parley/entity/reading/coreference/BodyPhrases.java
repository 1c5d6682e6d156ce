package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.parley.entity.reading.name.NameForms;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** Noun phrases that stand for a body: "the council", "the bank", "Russia's sovereign wealth fund". */
final class BodyPhrases {

    private static final Set<String> COMPANY_NOUNS = Set.of(
            "company",
            "firm",
            "group",
            "bank",
            "lender",
            "carrier",
            "airline",
            "automaker",
            "carmaker",
            "manufacturer",
            "retailer",
            "insurer",
            "conglomerate",
            "startup",
            "start-up",
            "chipmaker",
            "drugmaker",
            "utility",
            "shipper",
            "operator",
            "brewer",
            "miner",
            "buyer",
            "bidder",
            "regulator",
            "watchdog",
            "organization",
            "organisation",
            "charity",
            "club",
            "team");
    private static final Set<String> OBSERVERS =
            Set.of("analyst", "analysts", "economist", "economists", "strategist", "strategists", "trader", "traders");
    private static final Set<String> OBSERVERS_OF = Set.of("at", "of", "from", "with");
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

    private final EntityTable table;
    private final Document document;
    private final Map<String, Entity> national = new LinkedHashMap<>();

    BodyPhrases(EntityTable table) {
        this.table = table;
        this.document = table.document();
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
        List<Entity> ofCountry = before(phrase, EntityType.ORGANIZATION, 60).stream()
                .filter(entity -> entity.name().toLowerCase(Locale.ROOT).startsWith(words + " of "))
                .toList();
        if (ofCountry.size() == 1 && words.contains(" ")) {
            return ofCountry.getFirst();
        }
        if (BODY_NOUNS.contains(head)) {
            List<Entity> named = before(phrase, EntityType.ORGANIZATION, 60).stream()
                    .filter(entity -> hasHead(entity.name(), head))
                    .filter(entity ->
                            phrase.modifiers().stream().allMatch(token -> contains(entity.name(), token.text())))
                    .toList();
            return named.size() == 1 || (named.size() > 1 && head.equals("administration")) ? named.getFirst() : null;
        }
        if (COMPANY_NOUNS.contains(head) && phrase.modifiers().isEmpty()) {
            List<Entity> near = before(phrase, EntityType.ORGANIZATION, 3).stream()
                    .filter(BodyPhrases::isCompany)
                    .filter(entity -> !isOnlyAnObserver(entity, phrase))
                    .toList();
            return near.size() == 1 ? near.getFirst() : onlyIn(near, phrase);
        }
        return null;
    }

    /** Of several companies, the one that alone is named in the sentence before. */
    private @Nullable Entity onlyIn(List<Entity> companies, Phrase phrase) {
        int last = phrase.sentence().index() - 1;
        if (last < 0 || companies.stream().anyMatch(company -> isNamedIn(company, phrase.sentence()))) {
            return null;
        }
        List<Entity> named = companies.stream()
                .filter(company -> isNamedIn(company, document.sentences().get(last)))
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    private boolean isNamedIn(Entity body, Sentence sentence) {
        return table.mentions().stream()
                .anyMatch(mention -> table.entityOf(mention).equals(body)
                        && mention.form() == Mention.Form.NAME
                        && sentence.span().contains(mention.span()));
    }

    /** "Analysts at Vestbank said": a house that is only asked for its view is not the company of the story. */
    private boolean isOnlyAnObserver(Entity body, Phrase phrase) {
        return table.mentions().stream()
                .filter(mention -> table.entityOf(mention).equals(body)
                        && mention.end() <= phrase.span().start())
                .allMatch(this::isHouseOfAnalysts);
    }

    private boolean isHouseOfAnalysts(Mention mention) {
        Sentence sentence = document.sentenceOf(mention.span()).orElseThrow();
        List<String> before = sentence.tokens().stream()
                .filter(token -> token.span().end() <= mention.start())
                .map(Token::lower)
                .toList();
        int last = before.size() - 1;
        return last > 0
                && OBSERVERS_OF.contains(before.get(last))
                && before.subList(Math.max(0, last - 3), last).stream().anyMatch(OBSERVERS::contains);
    }

    /** Neither a public body that is known nor one by its name. */
    private static boolean isCompany(Entity body) {
        GazetteerEntry entry = Gazetteer.shipped().find(body.name());
        if (entry != null) {
            return entry.kind() == GazetteerEntry.Kind.COMPANY;
        }
        return NameForms.words(body.name()).stream()
                .noneMatch(word -> BODY_NOUNS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private @Nullable Entity knownBody(String key, Phrase phrase) {
        for (Entity entity : before(phrase, EntityType.ORGANIZATION, 60)) {
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

    /** Entities of a type named before the phrase, at most so many sentences back, the latest first. */
    private List<Entity> before(Phrase phrase, EntityType type, int sentences) {
        int first = Math.max(0, phrase.sentence().index() - sentences);
        int from = document.sentences().get(first).span().start();
        List<Entity> found = new ArrayList<>();
        for (Mention mention : table.mentions().reversed()) {
            Entity entity = table.entityOf(mention);
            if (mention.start() >= from
                    && mention.end() <= phrase.span().start()
                    && entity.type() == type
                    && !found.contains(entity)) {
                found.add(entity);
            }
        }
        return found;
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
