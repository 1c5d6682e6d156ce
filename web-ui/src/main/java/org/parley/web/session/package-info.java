/** Who is reading and how they like it: the viewer, preferences, signing out. */
@NullMarked
package org.parley.web.session;

import org.jspecify.annotations.NullMarked;
