/** The second reader at an endpoint: how it is reached, and what it has answered. It is off unless an address is configured. */
@NullMarked
package org.parley.entity.second;

import org.jspecify.annotations.NullMarked;
