/** Where claims do not agree, and what people rule on it. */
@NullMarked
package org.parley.web.disagreement;

import org.jspecify.annotations.NullMarked;
