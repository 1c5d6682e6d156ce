package org.parley.ingest.platform;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong in a request into one kind of answer; what nobody foresaw gets a number that the log knows, and no detail. */
final class Problems {

    @ServerExceptionMapper
    Response known(IngestException problem) {
        return ProblemResponse.of(problem.code(), String.valueOf(problem.getMessage()))
                .builder()
                .build();
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException missing, RoutingContext context, HttpAuthenticator authenticator) {
        return challenge(context, authenticator, "Send a token of the realm: Authorization: Bearer ….");
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(
            AuthenticationFailedException failed, RoutingContext context, HttpAuthenticator authenticator) {
        return challenge(context, authenticator, "The token is not valid, or no longer. Sign in again.");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return ProblemResponse.of(
                        ErrorCode.NOT_ALLOWED,
                        "Your account lacks the role for this. An administrator of the realm can grant it.")
                .builder()
                .build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException problem) {
        Response given = problem.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        return ofStatus(given.getStatus()).map(known -> known.builder().build()).orElseGet(() -> unforeseen(problem));
    }

    @ServerExceptionMapper
    Response unforeseen(RuntimeException problem) {
        String number = UUID.randomUUID().toString();
        Log.errorf(problem, "Problem %s", number);
        return ProblemResponse.of(
                        ErrorCode.INTERNAL,
                        "It is not your fault. Try again; if it stays, tell the operator this number: " + number)
                .builder()
                .build();
    }

    private static java.util.Optional<ProblemResponse> ofStatus(int status) {
        return java.util.Optional.ofNullable(
                switch (status) {
                    case 400 ->
                        ProblemResponse.of(
                                ErrorCode.REQUEST_UNREADABLE,
                                "The request is not what this address takes. See openapi.yaml.");
                    case 404 -> ProblemResponse.of(ErrorCode.NOT_FOUND, "Check the address. See openapi.yaml.");
                    case 405 -> ProblemResponse.of(ErrorCode.METHOD_NOT_ALLOWED, "See openapi.yaml.");
                    case 406 -> ProblemResponse.of(ErrorCode.NOT_ACCEPTABLE, "Accept application/json.");
                    case 413 -> ProblemResponse.of(ErrorCode.UPLOAD_TOO_LARGE, "Send less at once.");
                    case 415 ->
                        ProblemResponse.of(
                                ErrorCode.MEDIA_TYPE_UNSUPPORTED, "Check the Content-Type. See openapi.yaml.");
                    default -> null;
                });
    }

    private static Uni<Response> challenge(RoutingContext context, HttpAuthenticator authenticator, String detail) {
        Response.ResponseBuilder answer =
                ProblemResponse.of(ErrorCode.NOT_SIGNED_IN, detail).builder();
        return authenticator.getChallenge(context).map(challenge -> withChallenge(answer, challenge));
    }

    private static Response withChallenge(
            Response.ResponseBuilder answer, @org.jspecify.annotations.Nullable ChallengeData challenge) {
        if (challenge == null) {
            return answer.build();
        }
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
