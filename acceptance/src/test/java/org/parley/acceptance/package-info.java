/** What only the whole system shows: real services, real sign-in, a real browser. */
@NullMarked
package org.parley.acceptance;

import org.jspecify.annotations.NullMarked;
