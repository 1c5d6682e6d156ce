/** What the pages ask of the other services: wire records as consumed here, REST interfaces, and the beans that call them. */
@NullMarked
package org.parley.web.client;

import org.jspecify.annotations.NullMarked;
