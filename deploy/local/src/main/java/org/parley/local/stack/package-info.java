/** The whole stack: its parts, their ports, secrets and data, and how it starts and stops. */
@NullMarked
package org.parley.local.stack;

import org.jspecify.annotations.NullMarked;
