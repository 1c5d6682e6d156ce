package org.parley.local;

import java.io.Serial;

/** A command that was given wrongly; the launcher prints the message and how the command is used, and ends with status 2. */
public final class UsageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
