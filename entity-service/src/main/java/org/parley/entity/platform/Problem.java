package org.parley.entity.platform;

import org.jspecify.annotations.Nullable;

/** An error as RFC 9457 has it. The code is stable, the detail is for people. */
public record Problem(
        String type, String title, int status, @Nullable String detail, ErrorCode code) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ErrorCode code, int status, @Nullable String detail) {
        return new Problem("about:blank", code.title(), status, detail, code);
    }
}
