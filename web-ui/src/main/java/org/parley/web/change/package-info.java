/** What became known between two days. */
@NullMarked
package org.parley.web.change;

import org.jspecify.annotations.NullMarked;
