package org.parley.web.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is reading, and how they like the pages. */
@RequestScoped
@Named("viewer")
public class Viewer {

    private final SecurityIdentity identity;
    private final HttpHeaders headers;

    Viewer(SecurityIdentity identity, HttpHeaders headers) {
        this.identity = identity;
        this.headers = headers;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public boolean isAdmin() {
        return identity.hasRole(Role.ADMIN);
    }

    public String getName() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("name") instanceof String name) {
            return name;
        }
        return identity.getPrincipal().getName();
    }

    /** "light", "dark" or "system". */
    public String getTheme() {
        return Preferences.theme(cookie(Preferences.THEME));
    }

    /** Whether single keys ({@code j}, {@code /} …) do something. */
    public boolean isKeys() {
        return !Preferences.OFF.equals(cookie(Preferences.KEYS));
    }

    private @Nullable String cookie(String name) {
        Cookie cookie = headers.getCookies().get(name);
        return cookie == null ? null : cookie.getValue();
    }
}
