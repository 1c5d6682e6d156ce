package org.parley.ingest.platform;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong in a request into one kind of answer; what nobody foresaw gets a number that the log knows, and no detail. */
final class Problems {

    @ServerExceptionMapper
    Response known(IngestException problem) {
        return answer(problem.code(), String.valueOf(problem.getMessage()));
    }

    @ServerExceptionMapper
    Response notSignedIn(UnauthorizedException missing) {
        return challenge("Send a token of the realm: Authorization: Bearer ….");
    }

    @ServerExceptionMapper
    Response notSignedIn(AuthenticationFailedException failed) {
        return challenge("The token is not valid, or no longer. Sign in again.");
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refused) {
        return answer(
                ErrorCode.FORBIDDEN,
                "Your account lacks the role for this. An administrator of the realm can grant it.");
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException json) {
        return answer(ErrorCode.REQUEST_UNREADABLE, "The JSON has not the form that openapi.yaml asks for.");
    }

    @ServerExceptionMapper
    Response outOfBounds(ConstraintViolationException violations) {
        String detail = violations.getConstraintViolations().stream()
                .map(violation -> {
                    String path = violation.getPropertyPath().toString();
                    return path.substring(path.lastIndexOf('.') + 1) + " " + violation.getMessage();
                })
                .sorted()
                .collect(Collectors.joining("; "));
        return answer(ErrorCode.FIELD_INVALID, "Correct this: " + detail + ".");
    }

    @ServerExceptionMapper
    Response ofTheFramework(WebApplicationException problem) {
        Response given = problem.getResponse();
        return switch (given.getStatus()) {
            case 400 ->
                answer(ErrorCode.REQUEST_UNREADABLE, "It is not what this address takes; openapi.yaml says what is.");
            case 404 -> answer(ErrorCode.NOT_FOUND, "Check the address; openapi.yaml lists all.");
            case 405 -> answer(ErrorCode.METHOD_NOT_ALLOWED, "openapi.yaml lists the methods of each address.");
            case 406 -> answer(ErrorCode.NOT_ACCEPTABLE, "Accept application/json.");
            case 413 -> answer(ErrorCode.UPLOAD_TOO_LARGE, "Send it in several parts.");
            case 415 ->
                answer(ErrorCode.MEDIA_TYPE_UNSUPPORTED, "Check the Content-Type; openapi.yaml says which is taken.");
            default -> given.getStatus() < 400 ? given : unforeseen(problem);
        };
    }

    @ServerExceptionMapper
    Response unforeseen(RuntimeException problem) {
        String number = UUID.randomUUID().toString();
        Log.errorf(problem, "Problem %s", number);
        return answer(
                ErrorCode.INTERNAL,
                "It is not your fault. Try again; if it stays, tell the operator this number: " + number);
    }

    private static Response challenge(String detail) {
        return ProblemResponse.of(ErrorCode.NOT_SIGNED_IN, detail)
                .builder()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response answer(ErrorCode code, String detail) {
        return ProblemResponse.of(code, detail).builder().build();
    }
}
