package org.parley.entity.reading.analysis;

import java.util.List;
import org.parley.entity.reading.text.Span;

/** That the article rests on another outlet's report, and where it says so (at least one span). */
public record Reliance(String outlet, List<Span> evidence) {

    public Reliance {
        evidence = List.copyOf(evidence);
    }
}
