package org.parley.web.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;

/** Sends with every answer what a browser may do with it: our own scripts and styles, no frames, no other host. */
@ApplicationScoped
public class SecurityHeaders {

    private static final int BEFORE_ALL_ELSE = 1100;

    private static final int FAILED = 400;

    private final String contentSecurityPolicy;

    SecurityHeaders(WebConfig config) {
        contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; font-src 'self'; form-action 'self' " + origin(config.signInAddress())
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL_ELSE);
    }

    private void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", contentSecurityPolicy)
                .set("X-Content-Type-Options", "nosniff")
                // Not no-referrer: browsers would then send "Origin: null" with our own forms.
                .set("Referrer-Policy", "same-origin")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (!isAsset(context.normalizedPath())) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            // What is not there yet may be after the next release.
            context.addHeadersEndHandler(sent -> {
                if (context.response().getStatusCode() >= FAILED) {
                    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
                }
            });
        }
        context.next();
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }
}
