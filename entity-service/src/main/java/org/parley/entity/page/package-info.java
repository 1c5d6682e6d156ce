/** The shapes that pages are made of, each read with few queries. */
@NullMarked
package org.parley.entity.page;

import org.jspecify.annotations.NullMarked;
