/** The running system under test, and how to talk to it without a browser. */
@NullMarked
package org.parley.acceptance.stack;

import org.jspecify.annotations.NullMarked;
