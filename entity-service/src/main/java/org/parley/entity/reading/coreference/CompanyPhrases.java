package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.coreference.NounPhrases.Phrase;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.name.NameForms;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Noun phrases that stand for a company named before: "the firm", "the Russian oil giant". */
final class CompanyPhrases {

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
            "organization",
            "organisation",
            "charity",
            "club",
            "team");
    private static final Set<String> OBSERVERS =
            Set.of("analyst", "analysts", "economist", "economists", "strategist", "strategists", "trader", "traders");
    private static final Set<String> OBSERVERS_OF = Set.of("at", "of", "from", "with");
    /** Behind these, what somebody of a company says is of that company. */
    private static final Set<String> SAYING = Set.of("said", "says", "saying", "added", "denied", "confirmed", "that");

    /** How far back a company stands that a phrase describes, and one that it only points to. */
    private static final int DESCRIBED_SENTENCES = 8;

    private static final int NEAR_SENTENCES = 3;
    private static final int DESCRIPTION_TOKENS = 5;

    private final EntityTable table;
    private final Document document;

    CompanyPhrases(EntityTable table) {
        this.table = table;
        this.document = table.document();
    }

    static boolean isNoun(String head) {
        return COMPANY_NOUNS.contains(head);
    }

    /** The company that a definite phrase stands for; null if that is not sure. */
    @Nullable
    Entity meant(Phrase phrase) {
        List<Entity> near = before(phrase, NEAR_SENTENCES);
        if (!phrase.modifiers().isEmpty()) {
            return described(phrase, near);
        }
        Entity only = near.size() == 1 ? near.getFirst() : onlyIn(near, phrase);
        return only == null ? calledSoBefore(near, phrase) : only;
    }

    /** "Russian oil giant Yukos … the Russian firm": told by where it is from; by the only one around if no other is. */
    private @Nullable Entity described(Phrase phrase, List<Entity> near) {
        String nationality = nationality(phrase.modifiers());
        if (nationality == null) {
            return null;
        }
        List<Entity> all = before(phrase, DESCRIBED_SENTENCES);
        List<Entity> fitting = all.stream()
                .filter(company -> descriptions(company, phrase).contains(nationality))
                .toList();
        if (!fitting.isEmpty()) {
            return fitting.size() == 1 ? fitting.getFirst() : null;
        }
        boolean others = near.size() != 1 || all.size() != 1;
        return others || !descriptions(near.getFirst(), phrase).isEmpty() ? null : near.getFirst();
    }

    private static @Nullable String nationality(List<Token> tokens) {
        return tokens.stream()
                .map(Token::text)
                .filter(word -> Gazetteer.shipped().isNationality(word))
                .findFirst()
                .orElse(null);
    }

    /** The nationalities that stand before the company's name, up to where the phrase stands. */
    private List<String> descriptions(Entity company, Phrase phrase) {
        List<String> found = new ArrayList<>();
        for (Mention mention : table.mentions()) {
            if (table.entityOf(mention).equals(company)
                    && mention.form() == Mention.Form.NAME
                    && mention.end() <= phrase.span().start()) {
                Sentence sentence = document.sentenceOf(mention.span()).orElseThrow();
                List<Token> before = sentence.tokens().stream()
                        .filter(token -> token.span().end() <= mention.start())
                        .toList();
                List<Token> title = before.subList(Math.max(0, before.size() - DESCRIPTION_TOKENS), before.size());
                String nationality = nationality(behindBreak(title));
                if (nationality != null) {
                    found.add(nationality);
                }
            }
        }
        return found;
    }

    private List<Token> behindBreak(List<Token> tokens) {
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean other = document.mentionAt(tokens.get(i)).isPresent();
            if (other || tokens.get(i).lower().matches("[^\\p{L}]+|and|of|by|with|from|to|the|over|for|in")) {
                from = i + 1;
            }
        }
        return tokens.subList(from, tokens.size());
    }

    /** Of several companies, the one that alone is named in the sentence before. */
    private @Nullable Entity onlyIn(List<Entity> companies, Phrase phrase) {
        Entity speaking = speaking(companies, phrase);
        if (speaking != null) {
            return speaking;
        }
        int last = phrase.sentence().index() - 1;
        if (last < 0 || companies.stream().anyMatch(company -> isNamedIn(company, phrase.sentence()))) {
            return null;
        }
        List<Entity> named = companies.stream()
                .filter(company -> isToldOfIn(company, document.sentences().get(last)))
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /** Of several companies, the one that the same words meant the last time. */
    private @Nullable Entity calledSoBefore(List<Entity> companies, Phrase phrase) {
        String words = document.slice(phrase.span()).toLowerCase(Locale.ROOT);
        return table.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NOMINAL
                        && mention.end() <= phrase.span().start()
                        && mention.text().toLowerCase(Locale.ROOT).equals(words))
                .max(Comparator.comparingInt(Mention::start))
                .map(table::entityOf)
                .filter(companies::contains)
                .orElse(null);
    }

    /** Whether the sentence speaks of it, be it by a phrase or a pronoun. */
    private boolean isToldOfIn(Entity body, Sentence sentence) {
        return table.mentions().stream()
                .anyMatch(mention ->
                        table.entityOf(mention).equals(body) && sentence.span().contains(mention.span()));
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

    /** "One of the founders of Telenor said the firm": the only one that is named before who says so. */
    private @Nullable Entity speaking(List<Entity> companies, Phrase phrase) {
        if (!SAYING.contains(phrase.lowerAt(phrase.from() - 1))) {
            return null;
        }
        List<Entity> named = companies.stream()
                .filter(company -> isNamedIn(company, phrase.sentence()))
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /** Neither a public body that is known nor one by its name. */
    private static boolean isCompany(Entity body) {
        GazetteerEntry entry = Gazetteer.shipped().find(body.name());
        if (entry != null) {
            return entry.kind() == GazetteerEntry.Kind.COMPANY;
        }
        return NameForms.words(body.name()).stream()
                .noneMatch(word -> BodyPhrases.isPublic(word.toLowerCase(Locale.ROOT)));
    }

    /** Companies named before the phrase, at most so many sentences back, the latest first. */
    private List<Entity> before(Phrase phrase, int sentences) {
        return table.organizationsBefore(phrase, sentences).stream()
                .filter(body -> isCompany(body) && !isOnlyAnObserver(body, phrase))
                .toList();
    }
}
