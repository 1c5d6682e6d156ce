/** Utterances across articles, and how their wording differs. */
@NullMarked
package org.parley.entity.ledger.statement;

import org.jspecify.annotations.NullMarked;
