/** The pages. */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;
