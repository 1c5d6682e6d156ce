/**
 * A second reader of an article, a language model: what it is asked, and the check that its answer has to pass. Who asks it, and how, is not the
 * reading's business.
 */
@NullMarked
package org.parley.entity.reading.second;

import org.jspecify.annotations.NullMarked;
