/** What templates need to put values into words: dates, terms, marked text, asset addresses. Knows no request. */
@NullMarked
package org.parley.web.html;

import org.jspecify.annotations.NullMarked;
