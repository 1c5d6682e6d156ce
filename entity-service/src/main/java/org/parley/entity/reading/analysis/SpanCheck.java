package org.parley.entity.reading.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/** Checks that an analysis holds together: spans lie in the text, quoted strings stand there, references exist. */
public final class SpanCheck {

    private final ArticleText text;
    private final Set<String> entities = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> statements = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private SpanCheck(ArticleText text) {
        this.text = text;
    }

    /** What is wrong with the analysis, one line a fault; empty when all is right. */
    public static List<String> faults(Analysis analysis) {
        SpanCheck check = new SpanCheck(new ArticleText(analysis.article().text()));
        check.check(analysis);
        return check.faults;
    }

    private void check(Analysis analysis) {
        analysis.entities().forEach(entity -> {
            if (!entities.add(entity.id())) {
                faults.add("entity " + entity.id() + " twice");
            }
        });
        analysis.statements().forEach(statement -> statements.add(statement.id()));
        analysis.events().forEach(event -> events.add(event.id()));
        analysis.article().notBody().forEach(span -> span("notBody", span));
        analysis.sentences().forEach(span -> span("sentence", span));
        for (Mention mention : analysis.mentions()) {
            quote("mention", mention.span(), mention.text());
            reference("mention", mention.entity());
        }
        analysis.times().forEach(time -> quote("time", time.span(), time.text()));
        analysis.relations().forEach(this::relation);
        analysis.events().forEach(this::event);
        analysis.statements().forEach(this::statement);
        analysis.quantities().forEach(this::quantity);
        for (Reliance reliance : analysis.reliesOn()) {
            evidence("reliesOn " + reliance.outlet(), reliance.evidence());
        }
    }

    private void relation(Relation relation) {
        String name = "relation " + relation.predicate();
        span(name, relation.evidence());
        span(name, relation.trigger());
        reference(name, relation.subject());
        reference(name, relation.object());
        statement(name, relation.statement());
    }

    private void event(Event event) {
        String name = "event " + event.id();
        evidence(name, event.evidence());
        span(name, event.trigger());
        event.parties().forEach(party -> party(name, party));
        reference(name, event.place());
        statement(name, event.statement());
        event.tellings().forEach(telling -> {
            span(name, telling.evidence());
            statement(name, telling.statement());
        });
    }

    private void statement(Statement statement) {
        String name = "statement " + statement.id();
        span(name, statement.evidence());
        span(name, statement.speakerSpan());
        span(name, statement.cue());
        span(name, statement.content());
        party(name, statement.speaker());
        reference(name, statement.toldTo());
    }

    private void quantity(Quantity quantity) {
        String name = "quantity " + quantity.text();
        quote(name, quantity.span(), quantity.text());
        span(name, quantity.evidence());
        quantity.about().forEach(entity -> reference(name, entity));
        statement(name, quantity.statement());
        if (quantity.event() != null && !events.contains(quantity.event())) {
            faults.add(name + ": no event " + quantity.event());
        }
    }

    private void party(String name, Party party) {
        switch (party) {
            case Party.Known known -> reference(name, known.entity());
            case Party.Anonymous anonymous -> reference(name, anonymous.of());
            case Party.Unnamed unnamed -> {
                if (unnamed.text().isBlank()) {
                    faults.add(name + ": a party without words");
                }
            }
        }
    }

    private void evidence(String name, List<Span> spans) {
        if (spans.isEmpty()) {
            faults.add(name + ": no evidence");
        }
        spans.forEach(span -> span(name, span));
    }

    private void quote(String name, Span span, String expected) {
        if (span(name, span) && !text.slice(span).equals(expected)) {
            faults.add("%s %d-%d: text has “%s”, not “%s”"
                    .formatted(name, span.start(), span.end(), text.slice(span), expected));
        }
    }

    private boolean span(String name, @Nullable Span span) {
        if (span == null) {
            return false;
        }
        boolean inside = span.end() <= text.length() && span.length() > 0;
        if (!inside) {
            faults.add("%s: span %d-%d is empty or beyond the text".formatted(name, span.start(), span.end()));
        }
        return inside;
    }

    private void reference(String name, @Nullable String entity) {
        if (entity != null && !entities.contains(entity)) {
            faults.add(name + ": no entity " + entity);
        }
    }

    private void statement(String name, @Nullable String statement) {
        if (statement != null && !statements.contains(statement)) {
            faults.add(name + ": no statement " + statement);
        }
    }
}
