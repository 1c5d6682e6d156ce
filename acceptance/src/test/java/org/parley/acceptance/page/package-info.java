/** The pages as a person sees them: what can be read and done there, in words and roles instead of markup. */
@NullMarked
package org.parley.acceptance.page;

import org.jspecify.annotations.NullMarked;
