/** What people decided; it goes before all that machines derive. */
@NullMarked
package org.parley.entity.decision;

import org.jspecify.annotations.NullMarked;
