package org.parley.ingest.outbox;

import io.opentelemetry.context.Context;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/**
 * Takes the trace of a delivery along with its request. The relay's threads keep their span for themselves, and the request goes on, once it has its
 * token, on a thread of the client that knows nothing of it: without this the entity-service would be told of a trace that nobody began.
 */
@Priority(Priorities.AUTHENTICATION - 1)
class DeliveryTrace implements ResteasyReactiveClientRequestFilter {

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        // Gone with the request, whose own context this is, so nothing has to be detached.
        var unused = QuarkusContextStorage.INSTANCE.attach(request.getContext(), Context.current());
    }
}
