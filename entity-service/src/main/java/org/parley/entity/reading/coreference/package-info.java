/** Which mentions mean the same: names, noun phrases and pronouns of one article. */
@NullMarked
package org.parley.entity.reading.coreference;

import org.jspecify.annotations.NullMarked;
