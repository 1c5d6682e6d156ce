/** What one article yields: the records of the analysis format, their JSON, and the check of their spans. */
@NullMarked
package org.parley.entity.reading.analysis;

import org.jspecify.annotations.NullMarked;
