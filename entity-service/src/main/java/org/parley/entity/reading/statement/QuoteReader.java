package org.parley.entity.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;

/**
 * Quotations that reach beyond the sentence that says who speaks: begun before it, or in sentences of their own beside
 * it. One pair of quotation marks is one quotation, however many sentences stand in it.
 */
final class QuoteReader {

    /** The rule of a statement whose words stand in a sentence beside its own: "Berg said:", or "“Who pays?” Berg said". */
    static final String OPEN = "verb-open";

    private static final int NONE = -1;

    private final Document document;
    private final List<SentenceSyntax> syntax;
    /** For each sentence that begins inside a quotation, the sentence that opened it; else -1. */
    private final int[] openedBy;
    /** For each sentence that begins with a quotation or inside one, where that quotation ends; else null. */
    private final @Nullable Span[] quotation;

    private final @Nullable Party[] speakerOf;
    private final boolean[] claimed;

    QuoteReader(Document document, List<SentenceSyntax> syntax) {
        this.document = document;
        this.syntax = syntax;
        this.openedBy = new int[syntax.size()];
        this.quotation = new @Nullable Span[syntax.size()];
        this.speakerOf = new @Nullable Party[syntax.size()];
        this.claimed = new boolean[syntax.size()];
        int opener = NONE;
        for (int i = 0; i < openedBy.length; i++) {
            boolean sameParagraph =
                    i > 0 && sentence(i).paragraph() == sentence(i - 1).paragraph();
            openedBy[i] = sameParagraph ? opener : NONE;
            String text = document.slice(sentence(i).span());
            boolean open = isOpenBehind(text, openedBy[i] != NONE);
            opener = open ? openedBy[i] != NONE ? openedBy[i] : i : NONE;
        }
        for (int i = 0; i < openedBy.length; i++) {
            quotation[i] = quotationAt(i);
        }
    }

    private Sentence sentence(int i) {
        return syntax.get(i).sentence();
    }

    private static boolean isOpenBehind(String text, boolean before) {
        boolean open = before;
        for (int i = before && reopens(text) ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open = c == '“' || c != '”' && (c == '"' ? !open : open);
        }
        return open;
    }

    /** Whether a mark begins the sentence only because a paragraph begins: of a quotation that goes on, each may have one. */
    private static boolean reopens(String text) {
        return text.length() > 1 && text.charAt(0) == '"' && Character.isLetterOrDigit(text.charAt(1));
    }

    private boolean begins(int i) {
        String text = document.slice(sentence(i).span());
        return text.startsWith("“") || text.startsWith("\"");
    }

    /** From where the quotation that the sentence begins with or inside opened to where it closes. */
    private @Nullable Span quotationAt(int i) {
        int first = openedBy[i] == NONE ? i : openedBy[i];
        if (openedBy[i] == NONE && !begins(i)) {
            return null;
        }
        int start = openedBy[i] == NONE ? sentence(i).span().start() : opening(first);
        for (int k = first; k < openedBy.length && (k == first || openedBy[k] == first); k++) {
            String text = document.slice(sentence(k).span());
            int from = k == first ? openingIn(k) + 1 : reopens(text) ? 1 : 0;
            int close = firstOf(text, from, '”', '"');
            if (close >= 0) {
                return new Span(start, sentence(k).span().start() + text.codePointCount(0, close + 1));
            }
        }
        int last = first;
        while (last + 1 < openedBy.length && openedBy[last + 1] == first) {
            last++;
        }
        return new Span(start, sentence(last).span().end());
    }

    /** Where the quotation closes that the sentence leaves open: in a later sentence of its paragraph. */
    private int closing(int i) {
        int last = i;
        for (int k = i + 1; k < openedBy.length && openedBy[k] == i; k++) {
            String text = document.slice(sentence(k).span());
            int close = firstOf(text, reopens(text) ? 1 : 0, '”', '"');
            if (close >= 0) {
                return sentence(k).span().start() + text.codePointCount(0, close + 1);
            }
            last = k;
        }
        return sentence(last).span().end();
    }

    /** Offset of the mark that opens the quotation which the sentence leaves open. */
    private int opening(int i) {
        String text = document.slice(sentence(i).span());
        return sentence(i).span().start() + text.codePointCount(0, openingIn(i));
    }

    /** Place of that mark in the sentence; 0 where it begins with it. */
    private int openingIn(int i) {
        String text = document.slice(sentence(i).span());
        boolean left = i + 1 < openedBy.length && openedBy[i + 1] == i;
        return left ? Math.max(text.lastIndexOf('“'), text.lastIndexOf('"')) : 0;
    }

    private static int firstOf(String text, int from, char... marks) {
        for (int i = from; i < text.length(); i++) {
            for (char mark : marks) {
                if (text.charAt(i) == mark) {
                    return i;
                }
            }
        }
        return NONE;
    }

    /** Gives a cue the whole quotation that it stands behind, and one that ends its sentence the one that follows. */
    List<Draft> complete(int i, List<Draft> drafts) {
        List<Draft> complete = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft whole = draft;
            if (draft.rule().equals(OPEN)) {
                int opener = besideCue(i);
                Span words = opener == NONE ? null : quotation[opener];
                if (words == null) {
                    continue;
                }
                whole = draft.withContent(words);
                claim(opener, draft.speaker());
            } else if (openedBy[i] != NONE
                    && draft.content().start() == sentence(i).span().start()) {
                whole = draft.withContent(
                        new Span(opening(openedBy[i]), draft.content().end()));
                claim(openedBy[i], draft.speaker());
            } else if (i + 1 < openedBy.length
                    && openedBy[i + 1] == i
                    && draft.content().contains(new Span(opening(i), opening(i) + 1))) {
                whole = draft.withContent(new Span(draft.content().start(), closing(i)));
            }
            complete.add(whole);
            claim(i, draft.speaker());
        }
        return complete;
    }

    /** The sentence that opens the quotation which a cue that reports nothing in its own sentence is for; -1 if there is none. */
    private int besideCue(int i) {
        if (!document.slice(sentence(i).span()).endsWith(".")) {
            return i + 1 < quotation.length && openedBy[i + 1] == NONE ? i + 1 : NONE;
        }
        // "“Who pays?” Berg asked." is two sentences.
        boolean exclaimed = i > 0
                && !claimed[i - 1]
                && sentence(i - 1).paragraph() == sentence(i).paragraph()
                && document.slice(sentence(i - 1).span()).matches("(?s).*[?!][”\"]");
        return !exclaimed ? NONE : openedBy[i - 1] == NONE ? i - 1 : openedBy[i - 1];
    }

    /** Marks a sentence, and those that its quotation goes on in, as said by someone. */
    private void claim(int first, Party speaker) {
        for (int k = first; k == first || k < openedBy.length && openedBy[k] == first; k++) {
            claimed[k] = true;
            speakerOf[k] = speaker;
        }
    }

    /** The quotations that no cue of their own sentence explains: they belong to the speaker beside them. */
    List<Draft> between(List<Draft> known) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < quotation.length; i++) {
            Span quoted = quotation[i];
            if (quoted == null
                    || openedBy[i] != NONE
                    || claimed[i]
                    || known.stream().anyMatch(draft -> draft.content().overlaps(quoted))) {
                continue;
            }
            Party speaker = beside(i);
            if (speaker != null) {
                claim(i, speaker);
                found.add(new Draft(
                        sentence(i).span(), speaker, null, null, quoted, null, null, false, false, "quote-continued"));
            }
        }
        return found;
    }

    private @Nullable Party beside(int i) {
        if (i > 0 && speakerOf[i - 1] != null) {
            return speakerOf[i - 1];
        }
        return i + 1 < quotation.length && quotation[i + 1] != null ? speakerOf[i + 1] : null;
    }
}
