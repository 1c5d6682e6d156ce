package org.parley.entity.reading.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.encoder.NameSpan;
import org.parley.entity.reading.encoder.NameType;
import org.parley.entity.reading.text.Capitals;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/**
 * Names written without capitals, as in messages and comments: "anyone from bergen here?". News writes nouns so, and
 * therefore the encoder has to be sure, the lists have to know the name, or the sentence has to be careless of capitals.
 */
final class SmallNames {

    /** From it on, the encoder is believed alone of persons and places. */
    private static final double SURE = 0.8;
    /** From it on, it is believed where something else agrees. */
    private static final double SEEN = 0.5;

    private final Gazetteer gazetteer;
    private final Sentence sentence;
    private final boolean careless;

    SmallNames(Gazetteer gazetteer, Sentence sentence) {
        this.gazetteer = gazetteer;
        this.sentence = sentence;
        this.careless = isCareless(sentence.tokens());
    }

    /** No capital at all, or "i" for oneself. */
    private static boolean isCareless(List<Token> tokens) {
        return tokens.stream().noneMatch(Token::isCapitalised)
                || tokens.stream().anyMatch(token -> token.text().equals("i"));
    }

    /** Whether these words are a name though none of them has a capital. */
    boolean isName(NameSpan span) {
        List<Token> words = sentence.tokens().subList(span.firstWord(), span.endWord());
        boolean small = words.stream().allMatch(word -> word.text().matches("\\p{Ll}[\\p{Ll}'’-]*"));
        if (!small || span.confidence() < SEEN || type(span) == null || isQuality(words)) {
            return false;
        }
        boolean sure = span.type() != NameType.ORGANIZATION && span.confidence() >= SURE;
        return gazetteer.find(written(span)) != null || (sure || careless) && !isEveryday(words);
    }

    private static boolean isEveryday(List<Token> words) {
        return words.stream().allMatch(word -> Lexicon.isCommonWord(word.text()));
    }

    private boolean isQuality(List<Token> words) {
        String first = Capitals.capitalised(words.getFirst().text());
        return gazetteer.isNationality(first) || gazetteer.isCreed(first) || Lexicon.isCalendarWord(first);
    }

    /** The name as it is written elsewhere, known by the type that the encoder sees. */
    FoundName name(NameSpan span) {
        String name = written(span);
        GazetteerEntry entry = gazetteer.find(name);
        @Nullable EntityType type = type(span);
        GazetteerEntry known = entry != null && entry.type() == type ? entry : null;
        Evidence evidence = new Evidence();
        if (type != null) {
            evidence.add(type, known == null ? span.confidence() : Evidence.KNOWN, "written small");
        }
        return new FoundName(sentence, span.firstWord(), span.endWord(), evidence, known, name);
    }

    private String written(NameSpan span) {
        return Capitals.capitalised(FoundName.words(sentence.tokens(), span.firstWord(), span.endWord()));
    }

    private static @Nullable EntityType type(NameSpan span) {
        return switch (span.type()) {
            case PERSON -> EntityType.PERSON;
            case ORGANIZATION -> EntityType.ORGANIZATION;
            case PLACE -> EntityType.PLACE;
            case PLAN, EVENT, OTHER -> null;
        };
    }
}
