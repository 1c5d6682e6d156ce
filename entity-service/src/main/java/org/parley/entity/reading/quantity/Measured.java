package org.parley.entity.reading.quantity;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/**
 * What an amount counts or measures.
 *
 * @param span the amount with the noun that it counts
 * @param outcome whether the measure tells what became of people
 */
record Measured(Span span, String unit, @Nullable String measure, boolean outcome, String rule) {}
