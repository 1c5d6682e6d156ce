/** PostgreSQL from the embedded binaries: unpacked, initialised and started by us, with fsync on and passwords required. */
@NullMarked
package org.parley.local.postgres;

import org.jspecify.annotations.NullMarked;
