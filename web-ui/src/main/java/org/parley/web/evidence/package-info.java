/** The evidence panel: the claims behind one fact or statement. */
@NullMarked
package org.parley.web.evidence;

import org.jspecify.annotations.NullMarked;
