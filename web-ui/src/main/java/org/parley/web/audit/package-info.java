/** Who signed in, read, changed and took along what, for admins. */
@NullMarked
package org.parley.web.audit;

import org.jspecify.annotations.NullMarked;
