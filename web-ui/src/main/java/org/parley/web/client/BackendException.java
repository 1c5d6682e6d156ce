package org.parley.web.client;

import org.jspecify.annotations.Nullable;

/** A service did not give what a page asked for. The kind decides what the reader is told. */
public final class BackendException extends RuntimeException {

    /** Why there is no answer. */
    public enum Kind {
        /** There is no such thing, or the reader may not know of it. */
        NOT_FOUND,
        /** The service does not accept who is asking. */
        FORBIDDEN,
        /** The service refused the request as it is; the detail says what to do. */
        REFUSED,
        /** The service is down, too slow or broken. */
        UNAVAILABLE
    }

    private final Kind kind;

    public BackendException(Kind kind, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** As {@link #detail}, for a form that can be put right; what cannot is thrown on. */
    public String refusal() {
        if (kind != Kind.REFUSED) {
            throw this;
        }
        return detail();
    }

    /** What the service says is wrong and what to do next, in plain English. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
