package org.parley.entity.reading.name;

import java.util.List;
import org.parley.entity.reading.encoder.NameSpan;
import org.parley.entity.reading.encoder.NameType;
import org.parley.entity.reading.text.Capitals;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Where a name begins and ends that the encoder sees: without titles, ranks and what else stands before and behind it. */
final class SpanBounds {

    private final Gazetteer gazetteer;
    private final Sentence sentence;
    private final List<Token> tokens;

    SpanBounds(Gazetteer gazetteer, Sentence sentence) {
        this.gazetteer = gazetteer;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** The span of the name alone. */
    NameSpan of(NameSpan seen) {
        return withoutMedium(untitled(seen));
    }

    /**
     * "Ms Berg" without the title, which is part of no person's name but of the "General Border Committee"; "| The Nordic"
     * in a byline as it is called elsewhere.
     */
    private NameSpan untitled(NameSpan span) {
        int first = span.firstWord();
        boolean outlet = first > 0 && tokens.get(first - 1).text().equals("|");
        if (outlet && first + 1 < span.endWord() && tokens.get(first).lower().equals("the")) {
            first++;
        }
        // "the United States", "eastern Norway"
        while (first + 1 < span.endWord() && isSmallBefore(first, span.endWord())) {
            first++;
        }
        // "the union GDL": the small word says what it is
        while (first + 1 < span.endWord()
                && NameCues.isBodyNoun(tokens.get(first).text())
                && tokens.get(first + 1).isCapitalised()) {
            first++;
        }
        if (first == 0
                && span.endWord() > 1
                && NameCues.isMaker(tokens.getFirst().lower())
                && tokens.get(1).isCapitalised()
                && gazetteer.longestAt(tokens, 0, span.endWord()) == null
                && (tokens.getFirst().lower().endsWith("maker")
                        || NamePhrases.headType(tokens.get(span.endWord() - 1).text()) == null)) {
            // "Carmaker Nordvik said": its capital is the sentence's
            first++;
        }
        boolean body = NamePhrases.headType(tokens.get(span.endWord() - 1).text()) != null;
        while (!body && first + 1 < span.endWord() && isTitle(first, span)) {
            first++;
        }
        int end = span.endWord();
        while (end - 1 > first && MarketSigns.isTicker(tokens, end - 1)) {
            end--;
        }
        while (end - 1 > first && isTitleBetweenNames(end - 1)) {
            end--;
        }
        return new NameSpan(sentence.spanOf(first, end - 1), first, end, span.type(), span.confidence());
    }

    /** "President Ida Berg", and of a person "Gen Berg" and "Norwegian Ida Berg" too. */
    private boolean isTitle(int first, NameSpan span) {
        String word = tokens.get(first).text();
        boolean origin = gazetteer.isNationality(word) && !Lexicon.isGivenName(word);
        boolean known = gazetteer.longestAt(tokens, first, span.endWord()) != null;
        boolean behindTitle =
                first > 0 && Lexicon.isTitleHead(tokens.get(first - 1).text());
        if (Lexicon.isTitleOrName(word) && (behindTitle || span.endWord() - first > 2)) {
            return false;
        }
        boolean office = Lexicon.isShortOffice(word)
                && first + 1 < span.endWord()
                && !Lexicon.isCommonWord(tokens.get(span.endWord() - 1).lower())
                // "the group FM Holm"
                && !(first > 0 && NameCues.isBodyNoun(tokens.get(first - 1).text()))
                && NamePhrases.headType(tokens.get(span.endWord() - 1).text()) == null;
        return Lexicon.isTitleHead(word)
                || office
                || span.type() == NameType.PERSON
                        && !known
                        && (Lexicon.isRank(word) || origin || isShortTitle(first, span));
    }

    /** "DPP Ida Berg": a shouted office of few letters in front of a given name. */
    private boolean isShortTitle(int first, NameSpan span) {
        return first + 2 < span.endWord()
                && tokens.get(first).text().matches("\\p{Lu}{2,4}")
                && Lexicon.isGivenName(tokens.get(first + 1).text())
                && !Lexicon.isGivenName(Capitals.spoken(tokens.get(first).text()));
    }

    /** A word before the name that is no particle of it; names without any capital are another matter. */
    private boolean isSmallBefore(int first, int end) {
        String word = tokens.get(first).text();
        return Character.isLowerCase(word.codePointAt(0))
                && word.codePoints().allMatch(letter -> Character.isLowerCase(letter))
                && !NameRuns.isParticle(word)
                && Lexicon.isCommonWord(word)
                && tokens.subList(first + 1, end).stream().anyMatch(Token::isCapitalised);
    }

    /** "Acme Chairwoman Ida Berg": the title is the person's. */
    private boolean isTitleBetweenNames(int index) {
        return Lexicon.isTitleHead(tokens.get(index).text())
                && index + 1 < tokens.size()
                && tokens.get(index + 1).isCapitalised();
    }

    /** "France Inter radio" without the plain word for what it is. */
    private NameSpan withoutMedium(NameSpan span) {
        int end = span.endWord();
        return end - span.firstWord() > 1
                        && NameCues.isMedium(tokens.get(end - 1).text())
                ? new NameSpan(
                        sentence.spanOf(span.firstWord(), end - 2),
                        span.firstWord(),
                        end - 1,
                        span.type(),
                        span.confidence())
                : span;
    }
}
