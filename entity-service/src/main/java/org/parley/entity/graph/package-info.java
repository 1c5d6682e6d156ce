/** The graph as it is stored, and the one writer that keeps it. */
@NullMarked
package org.parley.entity.graph;

import org.jspecify.annotations.NullMarked;
