/** The repository: what has to be built before something can run, and building it. */
@NullMarked
package org.parley.local.build;

import org.jspecify.annotations.NullMarked;
