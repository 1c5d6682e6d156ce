/** What tests of several features share. */
package org.parley.entity.testing;
