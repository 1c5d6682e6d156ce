package org.parley.web.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Refuses requests that change something and come from another site, before anything else looks at them. Browsers say
 * where a request comes from ({@code Sec-Fetch-Site}; {@code Origin} over plain HTTP to other hosts than this machine); one
 * that says neither is refused too.
 */
@ApplicationScoped
public class Guard {

    /** Signing out changes something whatever the method, and the OpenID Connect extension does not look at it. */
    static final String SIGN_OUT = "/session/sign-out";

    private static final int BEFORE_AUTHENTICATION = 1000;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(Guard::check, BEFORE_AUTHENTICATION);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SIGN_OUT.equals(context.normalizedPath()) && request.method() != HttpMethod.POST) {
            refuse(context, 405, "Sign out with the button in the menu.");
        } else if (!SAFE.contains(request.method()) && !fromHere(request)) {
            refuse(context, 403, "This request came from another site and was refused.");
        } else {
            context.next();
        }
    }

    private static boolean fromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site) || "none".equals(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.equals(request.scheme() + "://" + request.authority());
    }

    private static void refuse(RoutingContext context, int status, String reason) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(reason);
    }
}
