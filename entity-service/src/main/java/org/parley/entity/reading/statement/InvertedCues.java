package org.parley.entity.reading.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.text.Span;

/** Cues whose subject stands behind the verb: "…, said the minister." */
final class InvertedCues {

    private final SentenceSyntax syntax;
    private final Referents referents;
    private final Speakers speakers;
    private final ReportedWords reported;

    InvertedCues(SentenceSyntax syntax, Referents referents, Speakers speakers, ReportedWords reported) {
        this.syntax = syntax;
        this.referents = referents;
        this.speakers = speakers;
        this.reported = reported;
    }

    /** Who says what, by which rule. */
    record Found(Speakers.Speaker speaker, Span content, String rule) {}

    /** Null where the subject does not stand behind this verb. */
    @Nullable
    Found read(Clause clause, SpeechVerb verb) {
        Found found = behind(clause, verb);
        return found != null ? found : parenthetic(clause);
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    /** Whether something that can be reported stands before a chunk: a quotation, or else a clause. */
    boolean isClauseBefore(int end, boolean quoted) {
        for (int i = 0; i < end; i++) {
            Chunk chunk = chunks().get(i);
            if (quoted ? chunk.is(Kind.QUOTE) : chunk.verb() != null) {
                return true;
            }
        }
        return false;
    }

    /** "…, said the minister." */
    private @Nullable Found behind(Clause clause, SpeechVerb verb) {
        int at = clause.verbChunk();
        int subject = at + 1;
        boolean parted = at > 0
                && (chunks().get(at - 1).is(Kind.COMMA) || chunks().get(at - 1).is(Kind.QUOTE));
        boolean quote = isClauseBefore(at, true);
        if (!parted
                || !(quote || isClauseBefore(at, false) && !verb.denied())
                || !clause.verb().isFinite()
                || subject >= chunks().size()
                || chunks().get(subject).noun() == null
                || verb.addressee()
                || verb.judges()
                || verb.wanted()) {
            return null;
        }
        NounPhrase noun = chunks().get(subject).noun();
        boolean followed = isFollowed(subject);
        boolean speaks = noun != null
                && (referents.isActor(syntax, noun)
                        || (quote || endsWith(subject))
                                && StatementWords.SURE.contains(clause.verb().lemma())
                        || StatementWords.PAPERS.contains(syntax.lower(noun.head())));
        if (noun == null || followed || !speaks) {
            return null;
        }
        Span content = reported.contentBefore(clause, at);
        Span quoted = content != null
                ? content
                : at > 1 ? ContentReader.trim(syntax, 0, chunks().get(at - 1).last()) : null;
        Speakers.Speaker speaker = speakers.of(
                syntax, noun, StatementWords.SURE.contains(clause.verb().lemma()));
        if (speaker == null || quoted == null) {
            return null;
        }
        return new Found(speaker, quoted, "verb-inverted");
    }

    /** Whether nothing but marks follows: "…, said the SPP." */
    private boolean endsWith(int chunk) {
        return chunks().subList(chunk + 1, chunks().size()).stream()
                .allMatch(rest -> rest.is(Kind.MARK) || rest.is(Kind.QUOTE));
    }

    /** "The buyer, said the statement, would pay": what follows is reported. */
    private @Nullable Found parenthetic(Clause clause) {
        int at = clause.verbChunk();
        boolean enclosed = at > 1
                && at + 3 < chunks().size()
                && chunks().get(at - 1).is(Kind.COMMA)
                && chunks().get(at + 2).is(Kind.COMMA)
                && clause.verb().isFinite()
                && chunks().get(at + 3).verb() instanceof VerbGroup main
                && main.isFinite();
        NounPhrase noun = enclosed ? chunks().get(at + 1).noun() : null;
        Speakers.Speaker speaker =
                noun == null || !StatementWords.SURE.contains(clause.verb().lemma())
                        ? null
                        : speakers.of(syntax, noun, true);
        Span content = ContentReader.trim(
                syntax,
                chunks().get(Math.min(at + 3, chunks().size() - 1)).first(),
                chunks().getLast().last());
        if (speaker == null || content == null) {
            return null;
        }
        return new Found(speaker, content, "verb-parenthetic");
    }

    /** "…, said the benefits of the plan would": what stands behind the verb is the subject of another. */
    private boolean isFollowed(int subject) {
        int next = subject + 1;
        while (next + 1 < chunks().size()
                && chunks().get(next).is(Kind.PREPOSITION)
                && chunks().get(next + 1).noun() != null) {
            next += 2;
        }
        return next < chunks().size()
                && (chunks().get(next).verb() instanceof VerbGroup verb && verb.isFinite()
                        || chunks().get(next).text().equals("that"));
    }
}
