package org.parley.entity.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;

/** Quotations that stand in sentences of their own: before, between or after the one that says who speaks. */
final class QuoteReader {

    private final Document document;
    private final List<SentenceSyntax> syntax;
    private final boolean[] quoted;
    private final Party[] speakerOf;
    private final boolean[] claimed;

    QuoteReader(Document document, List<SentenceSyntax> syntax, Speakers speakers) {
        this.document = document;
        this.syntax = syntax;
        this.quoted = new boolean[syntax.size()];
        this.speakerOf = new Party[syntax.size()];
        this.claimed = new boolean[syntax.size()];
        boolean open = false;
        for (int i = 0; i < quoted.length; i++) {
            String text = document.slice(sentence(i).span()).strip();
            boolean begins = text.startsWith("“") || text.startsWith("\"");
            boolean wasOpen = open;
            open = stillOpen(
                    text,
                    open && sentence(i).paragraph() == (i > 0 ? sentence(i - 1).paragraph() : -1));
            quoted[i] = begins || wasOpen;
        }
    }

    private Sentence sentence(int i) {
        return syntax.get(i).sentence();
    }

    private static boolean stillOpen(String text, boolean before) {
        boolean open = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“') {
                open = true;
            } else if (c == '”') {
                open = false;
            } else if (c == '"') {
                open = !open;
            }
        }
        return open;
    }

    /** Gives a cue that ends its sentence ("the official said:") the quotation that follows it. */
    List<Draft> complete(int i, List<Draft> drafts) {
        List<Draft> complete = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft whole = draft;
            if (draft.rule().equals("verb-open")) {
                if (i + 1 >= quoted.length || !quoted[i + 1]) {
                    continue;
                }
                whole = draft.withContent(sentence(i + 1).span());
                claimed[i + 1] = true;
                speakerOf[i + 1] = draft.speaker();
            }
            complete.add(whole);
            speakerOf[i] = draft.speaker();
            claimed[i] = true;
        }
        return complete;
    }

    /** The quotations that no cue of their own sentence explains: they belong to the speaker beside them. */
    List<Draft> between(List<Draft> known) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < quoted.length; i++) {
            Span span = sentence(i).span();
            if (!quoted[i]
                    || claimed[i]
                    || known.stream().anyMatch(draft -> draft.content().overlaps(span))) {
                continue;
            }
            Party speaker = beside(i);
            if (speaker != null) {
                speakerOf[i] = speaker;
                found.add(new Draft(
                        span, speaker, null, null, quotedPart(span), null, null, false, false, "quote-continued"));
            }
        }
        return found;
    }

    /** The quotation at the head of the sentence, with its marks, without what follows it. */
    private Span quotedPart(Span sentence) {
        String text = document.slice(sentence);
        int close = Math.max(text.indexOf('”'), text.length() > 1 && text.charAt(0) == '"' ? text.indexOf('"', 1) : -1);
        boolean inside = close > 0 && close + 1 < text.length() && (text.charAt(0) == '“' || text.charAt(0) == '"');
        return inside ? new Span(sentence.start(), sentence.start() + text.codePointCount(0, close + 1)) : sentence;
    }

    private @Nullable Party beside(int i) {
        String text = document.slice(sentence(i).span()).strip();
        boolean closed = text.endsWith("”") || text.endsWith("\"");
        if (!closed && i + 1 < quoted.length && quoted[i + 1] && speakerOf[i + 1] != null) {
            return speakerOf[i + 1];
        }
        if (i > 0 && speakerOf[i - 1] != null) {
            return speakerOf[i - 1];
        }
        return i + 1 < quoted.length && quoted[i + 1] ? speakerOf[i + 1] : null;
    }
}
