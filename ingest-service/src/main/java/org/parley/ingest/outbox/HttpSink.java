package org.parley.ingest.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.quarkus.logging.Log;
import io.quarkus.oidc.client.OidcClientException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.SocketException;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.LogContext;
import org.parley.ingest.platform.Problem;
import org.parley.ingest.platform.TraceParent;

/**
 * Delivers by HTTP. What an answer means:
 *
 * <ul>
 *   <li>2xx: settled, as the body says;
 *   <li>400, 409, 413, 415, 422: this change will never be taken;
 *   <li>500, a time-out, a connection that broke while the change was on its way: this change may be the reason (a text that brings the service
 *       down, say), so only it waits, and not for ever;
 *   <li>all else (no connection, no token, 401, 403, 404, 429, 502, 503 …): no change is the reason, so all wait, as long as it takes.
 * </ul>
 */
@ApplicationScoped
class HttpSink implements EventSink {

    private final EntityService entityService;
    private final MeterRegistry measurements;

    HttpSink(@RestClient EntityService entityService, MeterRegistry measurements) {
        this.entityService = entityService;
        this.measurements = measurements;
    }

    @Override
    @WithSpan("article delivery")
    public Delivery put(ArticlePut article, @Nullable String trace) {
        return measured(article.id(), trace, () -> {
            EntityService.Answer answer =
                    entityService.put(article.id(), key(article.id(), article.version()), article);
            return switch (answer.state()) {
                case PROCESSED -> new Delivery.Arrived();
                case FAILED -> new Delivery.Refused(reason(answer));
                case SUPERSEDED -> superseded(article, answer);
            };
        });
    }

    @Override
    @WithSpan("article deletion")
    public Delivery delete(UUID articleId, long version, @Nullable String trace) {
        return measured(articleId, trace, () -> {
            entityService.delete(articleId, key(articleId, version), version);
            return new Delivery.Arrived();
        });
    }

    private static String key(UUID articleId, long version) {
        return articleId + ":" + version;
    }

    private static Problem reason(EntityService.Answer answer) {
        return answer.problem() != null
                ? answer.problem()
                : Problem.of(ErrorCode.DELIVERY_FAILED, "The entity-service did not say why. Its log may.");
    }

    private static Delivery superseded(ArticlePut article, EntityService.Answer answer) {
        if (answer.version() <= article.version()) {
            return new Delivery.Arrived();
        }
        return new Delivery.Refused(Problem.of(
                ErrorCode.DELIVERY_REFUSED,
                "The entity-service holds version " + answer.version() + " already, and this is version "
                        + article.version()
                        + ". Was an older database restored? Delete the article and add it again."));
    }

    private Delivery measured(UUID articleId, @Nullable String trace, Supplier<Delivery> call) {
        TraceParent.link(trace);
        Span.current().setAttribute("parley.article.id", articleId.toString());
        Timer.Sample begun = Timer.start(measurements);
        Delivery delivery = attempt(call);
        String outcome = switch (delivery) {
            case Delivery.Arrived arrived -> "arrived";
            case Delivery.Refused refused -> "refused";
            case Delivery.Stumbled stumbled -> "stumbled";
            case Delivery.Unreachable unreachable -> "unreachable";
        };
        begun.stop(measurements.timer("parley.delivery", "outcome", outcome));
        try (LogContext context = LogContext.ofTrace(Span.current().getSpanContext())) {
            Log.infof("Article %s: %s", articleId, outcome);
        }
        return delivery;
    }

    private static Delivery attempt(Supplier<Delivery> call) {
        try {
            return call.get();
        } catch (WebApplicationException answered) {
            return byStatus(answered.getResponse().getStatus());
        } catch (OidcClientException noToken) {
            return new Delivery.Unreachable("No token to be had: " + noToken.getMessage() + ".");
        } catch (ProcessingException failed) {
            if (causes(failed).anyMatch(TimeoutException.class::isInstance)) {
                return new Delivery.Stumbled("No answer from the entity-service in time.");
            }
            return causes(failed).anyMatch(HttpSink::isBroken)
                    ? new Delivery.Stumbled("The connection broke before the entity-service had answered.")
                    : new Delivery.Unreachable("The entity-service can't be reached: " + failed.getMessage() + ".");
        }
    }

    /** Whether the connection was there and is no more: closed, or reset. Where none can be made, exceptions of other classes say so. */
    private static boolean isBroken(Throwable failure) {
        return failure.getClass() == IOException.class || failure.getClass() == SocketException.class;
    }

    private static Delivery byStatus(int status) {
        String answer = "The entity-service answered " + status + ".";
        return switch (status) {
            case 400, 409, 413, 415, 422 ->
                new Delivery.Refused(Problem.of(
                        ErrorCode.DELIVERY_REFUSED,
                        answer + " The versions of the two services may not fit together."));
            case 408, 500 -> new Delivery.Stumbled(answer);
            default -> new Delivery.Unreachable(answer);
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
