package org.parley.web.platform;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.parley.web.client.BackendException;

/** Turns what goes wrong into a page that says what happened and what to do next; never a stack trace. */
public class ErrorPages {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance problem(String heading, String words, String next);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException problem) {
        return page(
                404,
                "Nothing here",
                "There is no page at this address. What was here may have been deleted.",
                "Look it up with the search above, or go back to the desk.");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException problem) {
        return notAllowed();
    }

    @ServerExceptionMapper
    Response backend(BackendException problem) {
        return switch (problem.kind()) {
            case NOT_FOUND -> notFound(new NotFoundException());
            case FORBIDDEN -> notAllowed();
            case REFUSED -> page(400, "That did not work", problem.detail(), "Go back, change it and try again.");
            case UNAVAILABLE -> {
                Log.warnf("%s (%s)", problem.detail(), problem.getCause());
                yield page(
                        503,
                        "One moment",
                        problem.detail() + " Nothing is lost.",
                        "Try again in a minute. If it stays like this, tell whoever runs Parley here.");
            }
        };
    }

    @ServerExceptionMapper
    Response other(WebApplicationException problem) {
        int status = problem.getResponse().getStatus();
        if (status < 400) {
            return problem.getResponse();
        }
        return page(status, "That did not work", "The request could not be understood.", "Go back and try again.");
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException problem) {
        Log.error("a page failed", problem);
        return page(
                500,
                "Something broke",
                "This page could not be made. It is our fault, not yours, and it has been noted.",
                "Try again in a minute. If it breaks again, tell whoever runs Parley here.");
    }

    private static Response notAllowed() {
        return page(
                403,
                "Not for this sign-in",
                "Your sign-in may read, but it may not do this.",
                "If you need to, ask an admin of Parley to do it or to change your role.");
    }

    private static Response page(int status, String heading, String words, String next) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.problem(heading, words, next).render())
                .build();
    }
}
