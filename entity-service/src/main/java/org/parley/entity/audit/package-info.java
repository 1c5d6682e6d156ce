/** Who did what, for good: every entry stands in the transaction of what it tells of, and nothing changes it. */
@NullMarked
package org.parley.entity.audit;

import org.jspecify.annotations.NullMarked;
