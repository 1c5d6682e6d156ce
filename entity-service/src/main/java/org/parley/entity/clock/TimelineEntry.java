package org.parley.entity.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.entity.page.FactView;
import org.parley.entity.page.StatementView;

/**
 * A fact or a statement at its place in time.
 *
 * @param start its first day on the clock that was asked for
 * @param end its last one
 */
public record TimelineEntry(
        LocalDate start,
        LocalDate end,
        @Nullable FactView fact,
        @Nullable StatementView statement) {}
