package org.parley.entity.reading.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** Trims reported text to its own words, and tells what of it is quoted. */
final class ContentReader {

    private static final Set<String> OPENERS = Set.of(
            "meanwhile",
            "however",
            "separately",
            "moreover",
            "furthermore",
            "nevertheless",
            "additionally",
            "earlier",
            "later",
            "still",
            "instead",
            "also",
            "but",
            "and",
            "yet",
            "then",
            "similarly",
            "likewise",
            "meantime",
            "besides",
            "nonetheless",
            "thus");

    private ContentReader() {}

    /** The span between two tokens (both inclusive) without connectives, commas and the final stop; null if nothing is left. */
    static @Nullable Span trim(SentenceSyntax syntax, int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && isLeading(syntax, from, to)) {
            from++;
        }
        while (to >= from && isTrailing(syntax, to)) {
            to--;
        }
        return to - from < 1 && !isQuoteMark(syntax, from)
                ? null
                : syntax.sentence().spanOf(from, to);
    }

    private static boolean isLeading(SentenceSyntax syntax, int at, int to) {
        String lower = syntax.lower(at);
        boolean opener = OPENERS.contains(lower)
                && at < to
                && (syntax.lower(at + 1).equals(",")
                        || lower.equals("but")
                        || lower.equals("and")
                        || lower.equals("meanwhile"));
        return lower.equals(",")
                || lower.equals(":")
                || lower.equals("—")
                || lower.equals("–")
                || lower.equals("that")
                || opener;
    }

    private static boolean isTrailing(SentenceSyntax syntax, int at) {
        String lower = syntax.lower(at);
        boolean dangling =
                lower.equals("and") || lower.equals("but") || lower.equals("while") || lower.equals("although");
        return lower.equals(",")
                || lower.equals(".")
                || lower.equals(";")
                || lower.equals(":")
                || lower.equals("—")
                || lower.equals("–")
                || dangling;
    }

    private static boolean isQuoteMark(SentenceSyntax syntax, int at) {
        return at < syntax.words().size()
                && (syntax.lower(at).equals("“") || syntax.lower(at).equals("\""));
    }

    /** Whether a quotation opens here. */
    static boolean beginsWithMark(String text) {
        return text.startsWith("“") || text.startsWith("\"") || text.startsWith("«");
    }

    /** QUOTE if all of the text stands in quotation marks, PARTIAL_QUOTE if some does. */
    static Mode mode(Document document, Span content) {
        String text = document.slice(content).strip();
        int open = count(text, '“') + count(text, '"') / 2 + count(text, '«');
        if (open == 0 && !text.contains("”") && count(text, '"') == 0) {
            return Mode.PARAPHRASE;
        }
        boolean begins = beginsWithMark(text);
        boolean ends = text.matches("(?s).*[”\"»][.,]?");
        boolean inner = text.length() > 2
                && (text.substring(1, text.length() - 1).contains("”")
                                && text.substring(1, text.length() - 1).contains("“")
                        || count(text, '"') > 2);
        return begins && ends && !inner ? Mode.QUOTE : Mode.PARTIAL_QUOTE;
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}
