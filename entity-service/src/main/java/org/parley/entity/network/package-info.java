/** How entities hang together: who is linked to whom, and by which chain of evidence. */
@NullMarked
package org.parley.entity.network;

import org.jspecify.annotations.NullMarked;
