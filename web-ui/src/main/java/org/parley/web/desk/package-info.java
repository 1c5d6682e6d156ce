/** The desk: what came in last and who is in it. */
@NullMarked
package org.parley.web.desk;

import org.jspecify.annotations.NullMarked;
