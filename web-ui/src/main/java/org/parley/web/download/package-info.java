/** What is seen on a page, taken along as a file. */
@NullMarked
package org.parley.web.download;

import org.jspecify.annotations.NullMarked;
