/** Whether two names, with nothing else known, are those of one person or organisation. */
@NullMarked
package org.parley.entity.ledger.name;

import org.jspecify.annotations.NullMarked;
