/** What people decided, and undoing it. */
@NullMarked
package org.parley.web.decision;

import org.jspecify.annotations.NullMarked;
