package org.parley.entity.reading.statement;

import java.util.List;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * How far the words that a verb of saying reports can reach behind it. "Berg said the talks had failed, according to
 * NTB" reports up to "failed", and "Berg, who warned the board of a loss, has left" up to "loss".
 */
final class ReportedScope {

    /** Where a border is looked for and none stands. */
    private static final int NONE = -1;

    private final SentenceSyntax syntax;
    private final ClauseSubjects subjects;
    private final VerbTail tail;

    ReportedScope(SentenceSyntax syntax, ClauseSubjects subjects) {
        this.syntax = syntax;
        this.subjects = subjects;
        this.tail = new VerbTail(syntax);
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    /** The last chunk of what the clause can report: the sentence's end, or before what closes it. */
    int last(Clause clause) {
        int end = endOfQuotation(clause);
        if (end == NONE) {
            end = endOfRelative(clause);
        }
        if (end == NONE) {
            end = beforeSource(clause);
        }
        return end == NONE ? beforeLaterCue(clause) : end;
    }

    /** A verb within a quotation reports nothing behind the closing mark. */
    private int endOfQuotation(Clause clause) {
        int marks = 0;
        for (int i = 0; i < clause.verbChunk(); i++) {
            marks += chunks().get(i).is(Kind.QUOTE) ? 1 : 0;
        }
        for (int i = clause.verbChunk() + 1; marks % 2 == 1 && i < chunks().size(); i++) {
            if (chunks().get(i).is(Kind.QUOTE)) {
                return i - 1;
            }
        }
        return NONE;
    }

    /**
     * "Berg, who warned the ministry, will be a witness": the main verb is not part of what she said. Nor is any of the
     * main clause in "According to NTB, which said it had the letter, Berg knew".
     */
    private int endOfRelative(Clause clause) {
        boolean opening = chunks().getFirst().text().equals("according to");
        for (int i = clause.verbChunk() + 1; isInRelative(clause) && i + 1 < chunks().size(); i++) {
            if (chunks().get(i).is(Kind.COMMA)
                    && (opening || chunks().get(i + 1).verb() != null)) {
                return i - 1;
            }
        }
        return NONE;
    }

    /** "Berg, who warned the board and told the press": the second verb as well as the first. */
    private boolean isInRelative(Clause clause) {
        boolean second = clause.link() == Clause.Link.COORDINATED && clause.index() > 0;
        return clause.link() == Clause.Link.RELATIVE
                || second && syntax.clauses().get(clause.index() - 1).link() == Clause.Link.RELATIVE;
    }

    /** "said the talks had failed, according to NTB": before whose word it is. */
    private int beforeSource(Clause clause) {
        for (int i = clause.verbChunk() + 2; i < chunks().size(); i++) {
            if (chunks().get(i).text().equals("according to")) {
                return i - 1;
            }
        }
        return NONE;
    }

    /** "… warned that the talks could fail, a diplomat said": before the verb of saying that closes the sentence. */
    private int beforeLaterCue(Clause clause) {
        for (Clause later : syntax.clauses()) {
            boolean saysLast = later.index() > clause.index()
                    && SpeechVerbs.find(later.verb().lemma()) != null
                    && later.verb().isFinite()
                    && !later.subject().isEmpty()
                    && isClosing(later.verbChunk() + 1)
                    && subjects.start(later) > 0
                    && chunks().get(subjects.start(later) - 1).is(Kind.COMMA);
            if (saysLast) {
                return subjects.start(later) - 2;
            }
        }
        return chunks().size() - 1;
    }

    /** Whether nothing but an addressee, a setting and marks stands up to the next comma or the end. */
    private boolean isClosing(int from) {
        int i = from;
        if (i < chunks().size() && chunks().get(i).noun() != null) {
            i++;
        }
        if (i + 1 < chunks().size()
                && chunks().get(i).text().equals("to")
                && chunks().get(i + 1).noun() != null) {
            i += 2;
        }
        int behind = tail.skip(i, true);
        return tail.onlyMarksAfter(behind)
                || behind < chunks().size() && chunks().get(behind).is(Kind.COMMA);
    }
}
