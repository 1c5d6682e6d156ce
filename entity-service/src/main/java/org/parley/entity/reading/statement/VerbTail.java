package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Steps over what stands between a verb of saying and what it reports. Takes and gives places of chunks. */
final class VerbTail {

    private final SentenceSyntax syntax;

    VerbTail(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    /** Past "that", also where a place stands before it: "said in Oslo that". */
    int afterThat(int from) {
        for (int i = from; i < Math.min(from + 8, chunks().size()); i++) {
            Chunk chunk = chunks().get(i);
            if (chunk.text().equals("that") && chunk.is(Kind.SUBORDINATOR)) {
                return i == from || chunks().get(from).is(Kind.PREPOSITION) ? i + 1 : from;
            }
            if (chunk.verb() != null || chunk.is(Kind.QUOTE) || chunk.is(Kind.COMMA)) {
                return from;
            }
        }
        return from;
    }

    /** Past ", without naming anybody," before "that". */
    int behindAside(int from) {
        if (from >= chunks().size() || !chunks().get(from).is(Kind.COMMA)) {
            return from;
        }
        for (int i = from + 1; i + 1 < Math.min(from + 12, chunks().size()); i++) {
            Chunk chunk = chunks().get(i);
            if (chunk.is(Kind.COMMA)
                    && chunks().get(i + 1).text().equals("that")
                    && chunks().get(i + 1).is(Kind.SUBORDINATOR)) {
                return i + 1;
            }
            if (chunk.is(Kind.QUOTE) || chunk.verb() != null && chunk.verb().isFinite()) {
                return from;
            }
        }
        return from;
    }

    boolean isColon(int chunk) {
        return chunks().get(chunk).text().equals(":");
    }

    boolean onlyMarksAfter(int from) {
        for (int i = from; i < chunks().size(); i++) {
            if (!chunks().get(i).is(Kind.MARK)
                    && !chunks().get(i).is(Kind.COMMA)
                    && !chunks().get(i).is(Kind.QUOTE)) {
                return false;
            }
        }
        return true;
    }

    /** Steps over times, adverbs and the setting ("on Friday", "in a statement", "in an interview with …"). */
    int skip(int from, boolean settings) {
        int i = from;
        while (i < chunks().size()) {
            Chunk chunk = chunks().get(i);
            boolean more = i + 1 < chunks().size();
            boolean when = chunk.is(Kind.TIME)
                    || Set.of("earlier", "later", "previously").contains(chunk.text());
            if (when || chunk.is(Kind.ADVERB) && !chunk.text().equals("not")) {
                i++;
            } else if (chunk.is(Kind.PREPOSITION) && more && chunks().get(i + 1).is(Kind.TIME)) {
                i += 2;
            } else if (settings
                    && chunk.is(Kind.PREPOSITION)
                    && more
                    && isSetting(chunks().get(i + 1).noun())) {
                i += 2;
                if (i + 2 < chunks().size()
                        && chunks().get(i).is(Kind.QUOTE)
                        && chunks().get(i + 2).is(Kind.QUOTE)) {
                    i += 3;
                }
                while (i + 1 < chunks().size()
                        && Set.of("with", "on", "to", "of", "at", "by")
                                .contains(chunks().get(i).text())
                        && chunks().get(i + 1).noun() != null) {
                    i += 2;
                }
            } else {
                return i;
            }
        }
        return i;
    }

    boolean isSetting(@Nullable NounPhrase noun) {
        return noun != null
                && (StatementWords.SETTINGS.contains(syntax.lower(noun.head()))
                        || StatementWords.SETTINGS.contains(
                                syntax.words().get(noun.head()).lemma()));
    }

    /** Past ", Ida Berg," behind "the minister". */
    int behindApposition(int from) {
        boolean apposed = from + 2 < chunks().size()
                && chunks().get(from).is(Kind.COMMA)
                && chunks().get(from + 1).noun() != null
                && chunks().get(from + 2).is(Kind.COMMA);
        return apposed ? from + 3 : from;
    }
}
