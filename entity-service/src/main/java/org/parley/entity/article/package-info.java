/** Articles as they are delivered, and what they brought. */
@NullMarked
package org.parley.entity.article;

import org.jspecify.annotations.NullMarked;
