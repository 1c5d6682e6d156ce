/** What `./parley` can be asked to do, one class a command. */
@NullMarked
package org.parley.local.command;

import org.jspecify.annotations.NullMarked;
