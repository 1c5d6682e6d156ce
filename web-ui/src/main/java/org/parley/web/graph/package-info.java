/** Whom an entity has to do with, and how two of them are connected. */
@NullMarked
package org.parley.web.graph;

import org.jspecify.annotations.NullMarked;
