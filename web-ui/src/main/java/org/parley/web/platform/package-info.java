/** What holds for every page: security headers, the guard against cross-site writes, error pages. */
@NullMarked
package org.parley.web.platform;

import org.jspecify.annotations.NullMarked;
