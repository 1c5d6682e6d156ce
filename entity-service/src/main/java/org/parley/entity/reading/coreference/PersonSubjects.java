package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** The persons that stand in the place of a subject: whom a pronoun behind them means first. */
final class PersonSubjects {

    /** Tagged as prepositions, but a clause with its own subject may follow. */
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("after", "before", "since", "until", "as", "than", "that", "because", "while");

    private final EntityTable table;
    private final Quotations quotations;

    PersonSubjects(EntityTable table, Quotations quotations) {
        this.table = table;
        this.quotations = quotations;
    }

    /** A person in the place of a subject; without an entity if it is an unnamed one. */
    record Subject(@Nullable Entity entity, int at) {}

    /** Those of a sentence before a token, in order. */
    List<Subject> of(Sentence sentence, int before) {
        List<Subject> subjects = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (Mention mention : table.mentions()) {
            if (!sentence.span().contains(mention.span())
                    || quotations.hold(mention.span())
                    || table.entityOf(mention).type() != EntityType.PERSON) {
                continue;
            }
            List<Token> words = sentence.tokensIn(mention.span());
            if (!words.isEmpty()
                    && words.getLast().index() < before
                    && isSubject(
                            tokens, words.getFirst().index(), words.getLast().index())) {
                subjects.add(
                        new Subject(table.entityOf(mention), words.getFirst().index()));
            }
        }
        for (Token token : tokens) {
            boolean unnamed = token.index() < before
                    && (Lexicon.isPersonNoun(token.lower()) || token.lower().equals("source"))
                    && !quotations.hold(token.span())
                    && !isTitle(tokens, token)
                    && !isNamedBehind(tokens, token)
                    && table.mentions().stream()
                            .noneMatch(mention -> mention.span().contains(token.span()))
                    && isSubject(tokens, token.index(), token.index());
            if (unnamed) {
                subjects.add(new Subject(null, token.index()));
            }
        }
        subjects.sort(Comparator.comparingInt(Subject::at));
        return subjects;
    }

    /** "Minister Ida Berg" names one; "the Minister" before a verb does not. */
    private static boolean isTitle(List<Token> tokens, Token token) {
        int next = token.index() + 1;
        return token.isCapitalised()
                && (token.index() == 0
                        || next < tokens.size() && tokens.get(next).isCapitalised());
    }

    /** "the chief executive, Ida Berg, resigned": one who is named right behind. */
    private boolean isNamedBehind(List<Token> tokens, Token token) {
        int name = token.index() + 2;
        return name < tokens.size()
                && tokens.get(name - 1).text().equals(",")
                && table.mentions().stream()
                        .anyMatch(mention ->
                                mention.span().contains(tokens.get(name).span())
                                        && mention.form() == Mention.Form.NAME
                                        && table.entityOf(mention).type() == EntityType.PERSON);
    }

    /** Whether a verb follows, at once or behind an apposition, and no preposition stands before. */
    static boolean isSubject(List<Token> tokens, int first, int last) {
        int start = first;
        while (start > 0
                && !isDay(tokens.get(start - 1))
                && !tokens.get(first).is(PartOfSpeech.PRON)
                && (tokens.get(start - 1).is(PartOfSpeech.ADJ)
                        || tokens.get(start - 1).is(PartOfSpeech.DET)
                        || tokens.get(start - 1).isCapitalised()
                                && tokens.get(start - 1).is(PartOfSpeech.PROPN)
                        || Lexicon.isPersonNoun(tokens.get(start - 1).lower())
                        || tokens.get(start - 1).is(PartOfSpeech.NOUN))) {
            start--;
        }
        if (start > 1
                && tokens.get(start - 1).lower().equals("and")
                && tokens.get(start - 2).is(PartOfSpeech.PROPN)) {
            // "the meeting between Aas and Berg lasted"
            return false;
        }
        boolean dated = start > 0 && isDay(tokens.get(start - 1));
        if (start > 0
                && !dated
                && tokens.get(start - 1).is(PartOfSpeech.ADP)
                && !isTopic(tokens, start - 1, last)
                && !isUnderSecretary(tokens, start - 1)
                && !CLAUSE_OPENERS.contains(tokens.get(start - 1).lower())) {
            return false;
        }
        if (start > 0 && isTopic(tokens, start - 1, last)) {
            return true;
        }
        int next = behindOrigin(tokens, last + 1);
        while (next < tokens.size() && tokens.get(next).is(PartOfSpeech.ADV)) {
            next++;
        }
        if (next >= tokens.size()) {
            return isSpeakerBehind(tokens, start);
        }
        Token token = tokens.get(next);
        if (token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX)) {
            return true;
        }
        if (token.lower().equals("and") || token.lower().equals("or")) {
            // One of several subjects is none that a singular pronoun would take up.
            return false;
        }
        if (token.text().equals(",") && isApposed(tokens, start, next)) {
            return true;
        }
        return (token.text().equals(",") && hasVerbBehindApposition(tokens, next)) || isSpeakerBehind(tokens, start);
    }

    /** "On Monday she met": a word of the calendar before a subject is no part of it. */
    private static boolean isDay(Token token) {
        return token.isCapitalised() && Lexicon.isCalendarWord(token.lower());
    }

    /** "Ida Berg of the Coast Party met": past what says whose she is, where a verb follows. */
    private static int behindOrigin(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).lower().equals("of")) {
            return at;
        }
        int next = at + 1;
        while (next < tokens.size()
                && (tokens.get(next).is(PartOfSpeech.DET)
                        || tokens.get(next).is(PartOfSpeech.PROPN)
                        || tokens.get(next).isCapitalised())) {
            next++;
        }
        return next < tokens.size()
                        && next > at + 1
                        && (tokens.get(next).is(PartOfSpeech.VERB)
                                || tokens.get(next).is(PartOfSpeech.AUX))
                ? next
                : at;
    }

    /** "The company's chief executive, Ida Berg, resigned": the name between the commas. */
    private static boolean isApposed(List<Token> tokens, int start, int comma) {
        return start > 1
                && tokens.get(start - 1).text().equals(",")
                && Lexicon.isPersonNoun(tokens.get(start - 2).lower())
                && comma + 1 < tokens.size()
                && (tokens.get(comma + 1).is(PartOfSpeech.VERB)
                        || tokens.get(comma + 1).is(PartOfSpeech.AUX)
                        || tokens.get(comma + 1).is(PartOfSpeech.ADV));
    }

    /** "Under Secretary Ida Berg met": the word belongs to the office. */
    private static boolean isUnderSecretary(List<Token> tokens, int at) {
        return tokens.get(at).text().equals("Under")
                && tokens.get(at + 1).text().equals("Secretary");
    }

    /** "As for the minister, she …". */
    private static boolean isTopic(List<Token> tokens, int preposition, int last) {
        return preposition == 1
                && tokens.get(1).lower().equals("for")
                && tokens.getFirst().lower().equals("as")
                && last + 1 < tokens.size()
                && tokens.get(last + 1).text().equals(",");
    }

    /** "…," said Orlov. */
    private static boolean isSpeakerBehind(List<Token> tokens, int start) {
        return start > 1
                && Set.of("said", "says", "added", "told", "wrote", "explained", "stressed", "warned")
                        .contains(tokens.get(start - 1).lower())
                && Set.of("”", "\"", ",").contains(tokens.get(start - 2).text());
    }

    private static boolean hasVerbBehindApposition(List<Token> tokens, int comma) {
        for (int i = comma + 1; i < Math.min(tokens.size() - 1, comma + 14); i++) {
            if (tokens.get(i).text().equals(",")) {
                Token next = tokens.get(i + 1);
                return next.is(PartOfSpeech.VERB) || next.is(PartOfSpeech.AUX) || next.is(PartOfSpeech.ADV);
            }
        }
        return false;
    }
}
