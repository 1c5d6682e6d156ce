/** Search over names, texts and statements. */
@NullMarked
package org.parley.entity.search;

import org.jspecify.annotations.NullMarked;
