/** Who is what, where and of whom: offices, kinship, membership, and the like. */
@NullMarked
package org.parley.entity.reading.relation;

import org.jspecify.annotations.NullMarked;
