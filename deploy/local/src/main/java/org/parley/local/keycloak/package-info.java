/** Keycloak from its distribution on Maven Central: unpacked and built once, with the realm that Parley needs. */
@NullMarked
package org.parley.local.keycloak;

import org.jspecify.annotations.NullMarked;
