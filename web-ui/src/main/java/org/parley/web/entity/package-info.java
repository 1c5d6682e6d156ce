/** People, organisations, places, plans: the list and the dossier. */
@NullMarked
package org.parley.web.entity;

import org.jspecify.annotations.NullMarked;
