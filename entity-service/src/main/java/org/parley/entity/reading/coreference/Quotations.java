package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/**
 * What of an article stands in quotation marks. A quotation may hold several sentences, but ends with its paragraph.
 * Whom a quotation names, the words around it do not mean by "he".
 */
final class Quotations {

    private final List<Span> spans = new ArrayList<>();

    Quotations(Document document) {
        int from = -1;
        int end = 0;
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() != paragraph && from >= 0) {
                spans.add(new Span(from, end));
                from = -1;
            }
            paragraph = sentence.paragraph();
            for (Token token : sentence.tokens()) {
                boolean mark = token.text().equals("\"");
                if (from < 0 && (mark || token.text().equals("“"))) {
                    from = token.span().start();
                } else if (from >= 0 && (mark || token.text().equals("”"))) {
                    spans.add(new Span(from, token.span().end()));
                    from = -1;
                }
            }
            end = sentence.span().end();
        }
        if (from >= 0) {
            spans.add(new Span(from, end));
        }
    }

    boolean hold(Span span) {
        return spans.stream().anyMatch(quotation -> quotation.contains(span));
    }
}
