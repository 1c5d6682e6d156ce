package org.parley.web.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.parley.web.client.Correction;

/**
 * What an article's metadata was before the last correction, kept in the admin's own browser for a few minutes so that the
 * message about the correction can undo it. It gives nothing that the admin could not type into the form.
 */
final class BeforeCorrection {

    private static final String COOKIE = "parley-before";
    private static final int KEPT = Math.toIntExact(Duration.ofMinutes(5).toSeconds());
    private static final ObjectMapper JSON = new ObjectMapper();

    private BeforeCorrection() {}

    static NewCookie cookie(UUID article, Correction before, boolean secure) {
        return builder(article, secure).value(encode(before)).maxAge(KEPT).build();
    }

    static NewCookie forget(UUID article, boolean secure) {
        return builder(article, secure).value("").maxAge(0).build();
    }

    private static NewCookie.Builder builder(UUID article, boolean secure) {
        return new NewCookie.Builder(COOKIE)
                .path("/articles/" + article)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }

    /** Null-safe and forgiving: a cookie that cannot be read is none. */
    static Optional<Correction> read(HttpHeaders headers) {
        Cookie cookie = headers.getCookies().get(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(cookie.getValue());
            return Optional.of(JSON.readValue(json, Correction.class));
        } catch (IllegalArgumentException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String encode(Correction before) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(before));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
