package org.parley.entity.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.analysis.Quantity;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.statement.Attribution;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Reads the numbers of an article: what each counts or measures, of which event, and who gives it. */
public final class QuantityStage implements Stage {

    @Override
    public String name() {
        return "quantities";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Document read(Document document) {
        Attribution attribution = new Attribution(document);
        QuantityEvents events = new QuantityEvents(document);
        List<Quantity> quantities = new ArrayList<>();
        for (SentenceSyntax syntax : document.syntax()) {
            QuantityReader reader = new QuantityReader(document, syntax);
            for (Amount amount : Amount.find(document.text(), syntax.sentence().span())) {
                Measured measured = reader.read(amount);
                if (measured == null) {
                    continue;
                }
                Attribution.Source source = attribution.of(measured.span());
                quantities.add(new Quantity(
                        measured.span().start(),
                        measured.span().end(),
                        document.slice(measured.span()),
                        amount.value(),
                        amount.upTo(),
                        amount.bound(),
                        measured.unit(),
                        measured.measure(),
                        reader.about(measured.span()),
                        events.of(measured, syntax.sentence().span()),
                        syntax.sentence().span(),
                        source.statement(),
                        source.chain(),
                        measured.rule()));
            }
        }
        return document.withQuantities(quantities);
    }
}
