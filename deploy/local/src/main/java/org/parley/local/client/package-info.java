/** The launcher as a client of a running Parley: signing in, sending articles, fetching the graph. */
@NullMarked
package org.parley.local.client;

import org.jspecify.annotations.NullMarked;
