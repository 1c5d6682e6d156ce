/** What the person at the terminal sees. */
@NullMarked
package org.parley.local.terminal;

import org.jspecify.annotations.NullMarked;
