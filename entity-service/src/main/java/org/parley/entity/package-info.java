/** From articles to the graph. */
@NullMarked
package org.parley.entity;

import org.jspecify.annotations.NullMarked;
