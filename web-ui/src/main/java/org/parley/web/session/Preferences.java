package org.parley.web.session;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The preferences that a browser keeps. A value that is none of ours counts as not set. */
final class Preferences {

    static final String THEME = "parley-theme";
    static final String KEYS = "parley-keys";
    static final String OFF = "off";

    private static final int ONE_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private Preferences() {}

    static String theme(@Nullable String value) {
        return switch (value) {
            case "light" -> "light";
            case "dark" -> "dark";
            case null, default -> "system";
        };
    }

    static NewCookie cookie(String name, String value, boolean secure) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(ONE_YEAR)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
