/** The list of keys and the glossary. */
@NullMarked
package org.parley.web.help;

import org.jspecify.annotations.NullMarked;
