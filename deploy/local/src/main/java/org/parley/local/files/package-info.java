/** Files of the local stack: what is unpacked once and kept, and what is secret. */
@NullMarked
package org.parley.local.files;

import org.jspecify.annotations.NullMarked;
