/** The shape of sentences, as far as meaning needs it: noun phrases, verb groups, and who does what in each clause. */
@NullMarked
package org.parley.entity.reading.syntax;

import org.jspecify.annotations.NullMarked;
