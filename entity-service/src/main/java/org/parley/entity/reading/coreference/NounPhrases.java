package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** Noun phrases that may stand for something named elsewhere: "the special envoy", "Trump's envoy", "this initiative". */
final class NounPhrases {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    /** What an article is about stands for itself: "the country's finance minister". */
    private static final Set<String> OF_WHOM =
            Set.of("country", "nation", "kingdom", "republic", "state", "government");

    private NounPhrases() {}

    /**
     * A phrase without its complements.
     *
     * @param from first token: the determiner, or the owner
     * @param head its last noun
     * @param owner the owner's name if the phrase begins with one ("Trump's envoy")
     * @param definite begins with "the", "this", "that", or an owner
     */
    record Phrase(
            Sentence sentence, int from, int head, @Nullable Mention owner, boolean definite) {

        Token headToken() {
            return sentence.tokens().get(head);
        }

        List<Token> tokens() {
            return sentence.tokens().subList(from, head + 1);
        }

        /** Tokens between the determiner or owner and the head. */
        List<Token> modifiers() {
            return tokens().stream()
                    .filter(token -> token.index() > Math.max(from, behindOwner())
                            && token.index() < head
                            && !token.lower().equals("'s"))
                    .toList();
        }

        /** The mark of "the country's" in "the country's finance minister"; -1 without one. */
        private int behindOwner() {
            int mark = -1;
            for (int i = from; owner == null && i < head; i++) {
                mark = sentence.tokens().get(i).lower().equals("'s") ? i : mark;
            }
            return mark;
        }

        Span span() {
            return sentence.spanOf(from, head);
        }

        String lowerAt(int index) {
            List<Token> all = sentence.tokens();
            return index >= 0 && index < all.size() ? all.get(index).lower() : "";
        }
    }

    static List<Phrase> find(Document document, Sentence sentence) {
        List<Phrase> phrases = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String lower = tokens.get(i).lower();
            if (DEFINITE.contains(lower) || INDEFINITE.contains(lower)) {
                int head = head(document, tokens, i + 1);
                if (head > i) {
                    phrases.add(new Phrase(sentence, i, head, null, DEFINITE.contains(lower)));
                }
            } else if (lower.equals("'s")
                    && i > 1
                    && OF_WHOM.contains(tokens.get(i - 1).lower())
                    && tokens.get(i - 2).lower().equals("the")) {
                int head = head(document, tokens, i + 1);
                if (head > i) {
                    phrases.add(new Phrase(sentence, i - 2, head, null, true));
                }
            } else if (lower.equals("'s") || lower.equals("'")) {
                Mention owner = i > 0 ? document.mentionAt(tokens.get(i - 1)).orElse(null) : null;
                int head = head(document, tokens, i + 1);
                if (owner != null
                        && head > i
                        && owner.span().end() == tokens.get(i - 1).span().end()) {
                    int from = i - 1;
                    while (from > 0 && tokens.get(from - 1).span().start() >= owner.start()) {
                        from--;
                    }
                    phrases.add(new Phrase(sentence, from, head, owner, true));
                }
            }
        }
        return phrases;
    }

    /** The last noun of the phrase whose modifiers begin here; -1 if none, or if a name follows that it belongs to. */
    private static int head(Document document, List<Token> tokens, int from) {
        int head = -1;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean named = document.mentionAt(token).isPresent();
            if (named && head >= 0) {
                return -1;
            }
            boolean noun = (token.is(PartOfSpeech.NOUN) || isNounAnyway(tokens, i) || isOffice(token))
                    && !named
                    && !Lexicon.isTitleAttribute(token.lower());
            boolean modifier = named
                    || Lexicon.isTitleAttribute(token.lower())
                    || token.is(PartOfSpeech.ADJ)
                    || token.is(PartOfSpeech.PROPN)
                    || token.is(PartOfSpeech.NUM)
                    || (token.is(PartOfSpeech.VERB)
                            && (token.lower().endsWith("ed")
                                    || token.lower().endsWith("ing")
                                    || token.lower().endsWith("en")))
                    || token.text().equals("-")
                    || (token.is(PartOfSpeech.ADV) && head < 0);
            if (noun) {
                head = i;
            } else if (!modifier || head >= 0) {
                break;
            }
        }
        return head;
    }

    /** "the Minister", "the Prime Minister": an office spelled like a name. */
    private static boolean isOffice(Token token) {
        return token.is(PartOfSpeech.PROPN) && Lexicon.isPersonNoun(token.lower())
                || Lexicon.isShortOffice(token.text());
    }

    /** Words that taggers take for verbs or adjectives though they stand where a noun must. */
    private static boolean isNounAnyway(List<Token> tokens, int index) {
        String lower = tokens.get(index).lower();
        boolean known = Set.of(
                        "draft",
                        "plan",
                        "proposal",
                        "report",
                        "site",
                        "deal",
                        "official",
                        "envoy",
                        "outlet",
                        "initiative",
                        "general")
                .contains(lower);
        if (!known || index + 1 >= tokens.size()) {
            return known;
        }
        PartOfSpeech next = tokens.get(index + 1).tag();
        return next != PartOfSpeech.NOUN && next != PartOfSpeech.PROPN && next != PartOfSpeech.ADJ;
    }
}
