/** What every feature needs: problems, pages of lists, roles. */
@NullMarked
package org.parley.entity.platform;

import org.jspecify.annotations.NullMarked;
