/** The pages: Qute templates over page-shaped reads of the other services. Holds no facts of its own. */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;
