/** Many files at once, taken in durably before the answer and read afterwards. */
@NullMarked
package org.parley.ingest.upload;

import org.jspecify.annotations.NullMarked;
