package org.parley.ingest.platform;

/** A problem that can be told to the one who caused it: `detail` says what is wrong and what to do next. */
public final class IngestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public IngestException(ErrorCode code, String detail) {
        super(detail);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }

    public Problem problem() {
        return Problem.of(code, String.valueOf(getMessage()));
    }
}
