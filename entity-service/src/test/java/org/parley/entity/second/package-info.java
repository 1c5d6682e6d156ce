/** How a second reader is reached. */
package org.parley.entity.second;
