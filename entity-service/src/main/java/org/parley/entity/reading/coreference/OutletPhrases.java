package org.parley.entity.reading.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.coreference.NounPhrases.Phrase;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Which outlet "the newspaper", "the state broadcaster" or "the report" stands for. */
final class OutletPhrases {

    private static final Set<String> OUTLET_NOUNS = Set.of(
            "outlet",
            "site",
            "website",
            "newspaper",
            "magazine",
            "broadcaster",
            "portal",
            "publication",
            "newswire",
            "paper",
            "tabloid");
    private static final Set<String> REPORT_VERBS = Set.of(
            "said",
            "says",
            "added",
            "adds",
            "noted",
            "notes",
            "claimed",
            "claims",
            "stated",
            "cited",
            "quoted",
            "suggested",
            "revealed",
            "reported",
            "according",
            "describes",
            "described",
            "citing");
    /** What says nothing of which medium is meant. */
    private static final Set<String> NEUTRAL = Set.of("same", "news", "online");

    /** Tokens between a name and what is said of it. */
    private static final int NEAR = 5;

    private static final int LONGEST_DATELINE = 12;

    private final EntityTable table;
    private final Document document;

    OutletPhrases(EntityTable table) {
        this.table = table;
        this.document = table.document();
    }

    /** Whether a phrase stands for a medium, or for a report as one cites it. */
    static boolean isOne(Phrase phrase, String head) {
        return phrase.definite()
                && phrase.owner() == null
                && (OUTLET_NOUNS.contains(head) || isCitedReport(phrase, head));
    }

    private static boolean isCitedReport(Phrase phrase, String head) {
        return head.equals("report")
                && (phrase.lowerAt(phrase.from() - 2).equals("according")
                        || REPORT_VERBS.contains(phrase.lowerAt(phrase.head() + 1)));
    }

    /** "NAIROBI, May 3 (Nordnytt) -": whose report this is, and nobody that it cites. */
    private boolean isInDateline(Mention mention) {
        Sentence sentence = document.sentenceOf(mention.span()).orElse(null);
        List<Token> words = sentence == null ? List.of() : sentence.tokensIn(mention.span());
        if (sentence == null || words.isEmpty()) {
            return false;
        }
        int first = words.getFirst().index();
        int behind = words.getLast().index() + 2;
        return first > 1
                && first < LONGEST_DATELINE
                && sentence.tokens().get(first - 1).text().equals("(")
                && behind < sentence.tokens().size()
                && sentence.tokens().get(behind).text().matches("[-–—]+");
    }

    /** "the state broadcaster" is only who was called that, or whose name says so: "state broadcaster TV Nord said". */
    private boolean isToldOf(Mention mention, Token word) {
        if (NEUTRAL.contains(word.lower()) || word.isCapitalised()) {
            return true;
        }
        Sentence sentence = document.sentenceOf(mention.span()).orElse(null);
        List<Token> words = sentence == null ? List.of() : sentence.tokensIn(mention.span());
        if (sentence == null || words.isEmpty()) {
            return true;
        }
        int from = Math.max(0, words.getFirst().index() - NEAR);
        int to = Math.min(sentence.tokens().size(), words.getLast().index() + 1 + NEAR);
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> token.lower().equals(word.lower()));
    }

    /** The outlet cited last before, else the first one behind; never the article's own. */
    @Nullable
    Entity cited(Phrase phrase) {
        String own = Objects.requireNonNullElse(document.article().outlet(), "");
        List<Mention> cited = table.mentions().stream()
                .filter(mention -> table.entityOf(mention).type() == EntityType.OUTLET)
                .filter(mention -> !table.entityOf(mention).name().equalsIgnoreCase(own))
                .filter(mention -> !isInDateline(mention))
                .filter(mention -> phrase.modifiers().stream().allMatch(word -> isToldOf(mention, word)))
                .toList();
        return cited.stream()
                .filter(mention -> mention.start() < phrase.span().start())
                .max(Comparator.comparingInt(Mention::start))
                .or(() -> cited.stream().min(Comparator.comparingInt(Mention::start)))
                .map(table::entityOf)
                .orElse(null);
    }
}
