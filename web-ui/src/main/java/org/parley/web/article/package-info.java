/** Articles: the list, the reading page, correcting and deleting. */
@NullMarked
package org.parley.web.article;

import org.jspecify.annotations.NullMarked;
