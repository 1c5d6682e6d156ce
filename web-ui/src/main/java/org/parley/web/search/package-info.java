/** Search over names, statements and text. */
@NullMarked
package org.parley.web.search;

import org.jspecify.annotations.NullMarked;
