/** Who said what to whom: cues, speakers, the reported text, and the chain it came by. */
@NullMarked
package org.parley.entity.reading.statement;

import org.jspecify.annotations.NullMarked;
