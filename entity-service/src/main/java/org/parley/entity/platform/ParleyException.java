package org.parley.entity.platform;

/** The one exception of this service: a code that clients rely on, and in plain words what is wrong and what to do next. */
public class ParleyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public ParleyException(ErrorCode code, String detail) {
        super(detail);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
