/** The whole graph, for others. */
@NullMarked
package org.parley.entity.export;

import org.jspecify.annotations.NullMarked;
