/** A real Chromium that watches for what no page may do. */
@NullMarked
package org.parley.acceptance.browser;

import org.jspecify.annotations.NullMarked;
