/** Container images of the services, made without a container engine. */
@NullMarked
package org.parley.local.image;

import org.jspecify.annotations.NullMarked;
