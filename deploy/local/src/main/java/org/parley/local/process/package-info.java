/** Processes of the local stack: how one is started, watched, read and stopped. */
@NullMarked
package org.parley.local.process;

import org.jspecify.annotations.NullMarked;
