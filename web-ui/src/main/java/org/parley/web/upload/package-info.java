/** Bringing articles in. */
@NullMarked
package org.parley.web.upload;

import org.jspecify.annotations.NullMarked;
