package org.parley.entity.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.entity.page.DisagreementView;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.FactView;
import org.parley.entity.page.StatementView;

/**
 * Something that became known. Of the last six parts it has those that its kind calls for.
 *
 * @param known on which day of publication
 * @param label one plain English line
 * @param before what was told before, in words
 * @param after what is told now, in words
 */
public record Change(
        Kind kind,
        LocalDate known,
        String label,
        @Nullable EntityRef entity,
        @Nullable FactView fact,
        @Nullable StatementView statement,
        @Nullable DisagreementView disagreement,
        @Nullable String before,
        @Nullable String after) {

    /** What became known. */
    public enum Kind {
        NEW_ENTITY,
        NEW_FACT,
        NEW_STATEMENT,
        NEW_DISAGREEMENT,
        /** A known event was told with another status. */
        NEW_STATUS,
        /** A known event was told with another time. */
        NEW_TIME,
        /** Somebody else had a known fact first hand. */
        NEW_ORIGIN
    }

    static Change of(Kind kind, LocalDate known, EntityRef entity) {
        return new Change(kind, known, entity.name(), entity, null, null, null, null, null);
    }

    static Change of(Kind kind, LocalDate known, FactView fact, @Nullable String before, @Nullable String after) {
        return new Change(kind, known, fact.label(), null, fact, null, null, before, after);
    }

    static Change of(Kind kind, LocalDate known, StatementView statement) {
        return new Change(kind, known, statement.content(), null, null, statement, null, null, null);
    }

    static Change of(Kind kind, LocalDate known, DisagreementView disagreement) {
        return new Change(kind, known, disagreement.label(), null, null, null, disagreement, null, null);
    }
}
