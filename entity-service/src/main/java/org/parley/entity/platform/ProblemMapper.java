package org.parley.entity.platform;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every failure into a problem. What went wrong inside is logged and not told. */
public class ProblemMapper {

    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    @ServerExceptionMapper
    public Response known(ParleyException exception) {
        return response(exception.code(), exception.code().status(), exception.getMessage());
    }

    @ServerExceptionMapper(priority = 1)
    public Response invalid(ConstraintViolationException exception) {
        String detail = exception.getConstraintViolations().stream()
                .map(ProblemMapper::describe)
                .sorted()
                .collect(Collectors.joining("; "));
        return response(ErrorCode.INVALID_REQUEST, CLIENT_ERROR, detail);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(MismatchedInputException exception) {
        return response(
                ErrorCode.INVALID_REQUEST, CLIENT_ERROR, "The JSON has not the form that openapi.yaml asks for.");
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthorized(UnauthorizedException exception) {
        return notSignedIn();
    }

    /** There is a token, and it is none of ours, or none any more. */
    @ServerExceptionMapper(priority = 1)
    public Response unauthorized(AuthenticationFailedException exception) {
        return notSignedIn();
    }

    private static Response notSignedIn() {
        Response response = response(
                ErrorCode.NOT_SIGNED_IN,
                ErrorCode.NOT_SIGNED_IN.status(),
                "Send a valid token of the realm with the request.");
        return Response.fromResponse(response)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException exception) {
        return response(ErrorCode.FORBIDDEN, ErrorCode.FORBIDDEN.status(), "Your role does not allow this.");
    }

    @ServerExceptionMapper
    public Response signInUnavailable(OIDCException exception) {
        Log.warn("The identity provider does not answer", exception);
        return response(
                ErrorCode.SIGN_IN_UNAVAILABLE,
                ErrorCode.SIGN_IN_UNAVAILABLE.status(),
                "The identity provider does not answer; try again in a moment.");
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        if (status < CLIENT_ERROR) {
            return exception.getResponse();
        }
        return status >= SERVER_ERROR
                ? unexpected(exception)
                : response(ErrorCode.REQUEST_REFUSED, status, exception.getMessage());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable exception) {
        Log.error("A request failed", exception);
        return response(
                ErrorCode.INTERNAL,
                ErrorCode.INTERNAL.status(),
                "Try again; if it stays so, the log of the entity-service says why.");
    }

    private static String describe(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1) + " " + violation.getMessage();
    }

    private static Response response(ErrorCode code, int status, @Nullable String detail) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(code, status, detail))
                .build();
    }
}
