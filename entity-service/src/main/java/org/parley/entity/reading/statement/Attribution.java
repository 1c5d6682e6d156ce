package org.parley.entity.reading.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.dependence.Chains;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Span;

/** Which statement a claim is part of, and the chain that it has come by. */
public final class Attribution {

    private final Document document;
    private final Chains chains;

    public Attribution(Document document) {
        this.document = document;
        this.chains = new Chains(document);
    }

    /**
     * Where a claim comes from.
     *
     * @param statement id of the innermost statement that holds it; null for the narrator's own
     */
    public record Source(@Nullable String statement, List<String> chain) {}

    /** The source of what the words at the span assert. */
    public Source of(Span span) {
        Statement innermost = null;
        for (Statement statement : document.statements()) {
            boolean holds = statement.content().contains(span) || overlapsMost(statement.content(), span);
            if (holds
                    && (innermost == null
                            || statement.content().length()
                                    < innermost.content().length())) {
                innermost = statement;
            }
        }
        return innermost == null ? new Source(null, chains.own()) : new Source(innermost.id(), innermost.chain());
    }

    private static boolean overlapsMost(Span content, Span span) {
        int shared = Math.min(content.end(), span.end()) - Math.max(content.start(), span.start());
        return shared * 2 > span.length();
    }
}
