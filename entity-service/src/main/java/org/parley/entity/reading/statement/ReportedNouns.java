package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/**
 * A noun as the object of a verb of saying, with no clause of its own: "announced a grant" reports the grant, "denied
 * the claim" points to what was said before, and "claimed 38 lives" says nothing. Places are those of chunks.
 */
final class ReportedNouns {

    private final SentenceSyntax syntax;
    private final ReportedScope scope;

    ReportedNouns(SentenceSyntax syntax, ReportedScope scope) {
        this.syntax = syntax;
        this.scope = scope;
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    /** "announced a grant, but the assembly had to agree": where the noun ends, before a clause of its own behind it. */
    int end(int first, int last) {
        for (int i = first; i < last; i++) {
            if (isFinite(i)
                    || chunks().get(i).is(Kind.QUOTE)
                    || chunks().get(first).noun() == null) {
                return last;
            }
            boolean next = chunks().get(i).is(Kind.COMMA) && chunks().get(i + 1).is(Kind.CONJUNCTION);
            boolean list = next && i + 2 <= last && chunks().get(i + 2).noun() != null && !hasOwnVerb(i + 2, last);
            if (next && !list) {
                return i - 1;
            }
        }
        return last;
    }

    private boolean hasOwnVerb(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun stands there without a clause or a quotation: "its envoy", not "its envoy had left". */
    boolean isBare(int first, int last) {
        for (int i = first; i <= last && i < chunks().size(); i++) {
            boolean finite = isFinite(i);
            boolean circumstance = i > first
                    && StatementWords.CIRCUMSTANCES.contains(chunks().get(i).text());
            if (circumstance || finite && isCoordinated(i)) {
                // "recalled its envoy after shots had been heard"
                break;
            }
            if (finite || chunks().get(i).is(Kind.QUOTE)) {
                return false;
            }
        }
        return chunks().get(first).noun() != null;
    }

    /** "confirmed the talks but played down the draft": a noun is reported by its own verb alone. */
    int endBeforeNextVerb(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (isFinite(i) && isCoordinated(i)) {
                return i - 2;
            }
        }
        return last;
    }

    private boolean isFinite(int chunk) {
        return chunks().get(chunk).verb() instanceof VerbGroup verb && verb.isFinite();
    }

    /** Whether the verb goes on with the subject of the verb of saying. */
    private boolean isCoordinated(int chunk) {
        return chunk > 0
                && chunks().get(chunk - 1).is(Kind.CONJUNCTION)
                && !chunks().get(chunk - 1).text().equals("or");
    }

    /** "this", "the report": words for what was said before. */
    boolean isPointer(int chunk) {
        NounPhrase noun = chunk < chunks().size() ? chunks().get(chunk).noun() : null;
        if (noun == null) {
            return false;
        }
        boolean definite = Set.of("the", "this", "that", "these", "those").contains(syntax.lower(noun.first()));
        return noun.first() == noun.last()
                ? Set.of("this", "that", "it").contains(syntax.lower(noun.head()))
                : definite && isWordForSaid(noun);
    }

    private boolean isWordForSaid(NounPhrase noun) {
        return StatementWords.POINTERS.contains(syntax.words().get(noun.head()).lemma());
    }

    private boolean isQuoted(int first, int last) {
        return chunks().subList(first, Math.min(last + 1, chunks().size())).stream()
                .anyMatch(chunk -> chunk.is(Kind.QUOTE));
    }

    /** "claimed 38 lives", but "claimed responsibility"; "rejected an offer", but "rejected the accusation". */
    boolean isTaken(SpeechVerb verb, Clause clause) {
        int chunk = behindShare(clause.verbChunk() + 1);
        NounPhrase noun = chunk < chunks().size() ? chunks().get(chunk).noun() : null;
        if (noun == null) {
            return false;
        }
        int last = end(chunk, scope.last(clause));
        return switch (verb.lemma()) {
            case "claim" -> isBare(chunk, last) && !StatementWords.CLAIMABLE.contains(syntax.lower(noun.head()));
            // whatever else is told of it: "rejected a motion that would have banned the party"
            case "reject", "refute" -> !isWordForSaid(noun) && !isQuoted(chunk, last);
            default -> false;
        };
    }

    /** "claims most of the sea": what it is a part of. */
    private int behindShare(int chunk) {
        boolean share = chunk + 2 < chunks().size()
                && chunks().get(chunk).verb() == null
                && chunks().get(chunk + 1).text().equals("of")
                && chunks().get(chunk).text().matches("most|much|part|parts|all|some|large parts|half");
        return share ? chunk + 2 : chunk;
    }
}
