package org.parley.local;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person at the terminal can act on. The message says what is wrong and what to do next; the launcher prints it
 * without a stack trace.
 */
public final class LocalException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public LocalException(String message) {
        super(message);
    }

    public LocalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
