/** What was and what became known, in order of time. */
@NullMarked
package org.parley.web.timeline;

import org.jspecify.annotations.NullMarked;
