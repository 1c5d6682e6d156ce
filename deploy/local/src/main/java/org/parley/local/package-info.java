/** The one-command stack: starts, watches and stops everything Parley needs on one machine. */
@NullMarked
package org.parley.local;

import org.jspecify.annotations.NullMarked;
