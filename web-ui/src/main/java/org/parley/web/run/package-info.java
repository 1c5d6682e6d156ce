/** Runs: what became of an upload, file by file. */
@NullMarked
package org.parley.web.run;

import org.jspecify.annotations.NullMarked;
