package org.parley.entity.reading.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.PartOfSpeech;

/** Verbs that are verbs of saying only together with the word behind them. */
final class PhrasalCues {

    private PhrasalCues() {}

    /** "expressed confidence that", "called for", "pointed out that". */
    static @Nullable SpeechVerb find(SentenceSyntax syntax, Clause clause) {
        int next = clause.verbChunk() + 1;
        if (next >= syntax.chunks().size()) {
            return null;
        }
        Chunk chunk = syntax.chunks().get(next);
        return switch (clause.verb().lemma()) {
            case "express", "voice", "raise" -> {
                NounPhrase noun = chunk.noun();
                yield noun != null && StatementWords.FEELINGS.contains(syntax.lower(noun.head()))
                        ? new SpeechVerb("express", true, false)
                        : null;
            }
            case "call" -> {
                boolean asks = chunk.text().equals("for") || chunk.text().equals("on");
                yield asks
                        ? new SpeechVerb("call", true, true)
                        : isJudgement(syntax, next) ? new SpeechVerb("describe", true, false) : null;
            }
            case "point" -> chunk.text().equals("out") ? new SpeechVerb("point", false, false) : null;
            case "put" -> isCount(syntax, next) ? new SpeechVerb("put", true, false) : null;
            case "continue" -> isLast(syntax, clause) ? new SpeechVerb("continue", false, false) : null;
            default -> null;
        };
    }

    /** "…, the spokesman continued.": behind a comma or quotation, with nothing behind it. */
    private static boolean isLast(SentenceSyntax syntax, Clause clause) {
        if (clause.subject().size() != 1 || !clause.verb().isFinite()) {
            return false;
        }
        NounPhrase subject = clause.subject().getFirst();
        int before = syntax.chunkOf(subject.first()) - 1;
        boolean person = subject.isName() || subject.isPronoun() || PersonNouns.isPerson(syntax.lower(subject.head()));
        boolean parted = before > 0
                && (syntax.chunks().get(before).is(Kind.COMMA)
                        || syntax.chunks().get(before).is(Kind.QUOTE));
        return person
                && parted
                && syntax
                        .chunks()
                        .subList(clause.verbChunk() + 1, syntax.chunks().size())
                        .stream()
                        .allMatch(rest -> rest.is(Kind.MARK));
    }

    /** "put the death toll at 31", "put the price at €2bn". */
    private static boolean isCount(SentenceSyntax syntax, int object) {
        int at = object + 1;
        while (at + 1 < syntax.chunks().size()
                && syntax.chunks().get(at).is(Kind.PREPOSITION)
                && !syntax.chunks().get(at).text().equals("at")) {
            at += 2;
        }
        if (syntax.chunks().get(object).noun() == null
                || at + 1 >= syntax.chunks().size()
                || !syntax.chunks().get(at).text().equals("at")) {
            return false;
        }
        Chunk count = syntax.chunks().get(at + 1);
        return syntax.words().subList(count.first(), count.last() + 1).stream()
                .anyMatch(word ->
                        word.is(PartOfSpeech.NUM) || word.token().text().chars().anyMatch(Character::isDigit));
    }

    /** "called the ruling “unjust”", "called the meeting a courtesy visit". */
    private static boolean isJudgement(SentenceSyntax syntax, int object) {
        if (syntax.chunks().get(object).noun() == null) {
            return false;
        }
        for (int i = object + 1;
                i < syntax.chunks().size() && syntax.chunks().get(i).verb() == null;
                i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            boolean article = noun != null && Set.of("a", "an").contains(syntax.lower(noun.first()));
            if (article
                    || syntax.chunks().get(i).is(Kind.QUOTE)
                    || i == object + 1 && syntax.chunks().get(i).is(Kind.ADJECTIVE)) {
                return !syntax.chunks().get(i - 1).is(Kind.PREPOSITION);
            }
        }
        return false;
    }
}
