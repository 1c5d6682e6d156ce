package org.parley.web.client;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.web.client.BackendException.Kind;

/** One call to another service: whatever goes wrong comes out as a {@link BackendException}. */
final class Calls {

    private Calls() {}

    static <T> T call(String service, Supplier<T> request) {
        try {
            return request.get();
        } catch (ProcessingException | WebApplicationException unreachable) {
            throw new BackendException(Kind.UNAVAILABLE, "The " + service + " does not answer.", unreachable);
        }
    }

    static void run(String service, Runnable request) {
        call(service, () -> {
            request.run();
            return service;
        });
    }

    /** As {@link #call}, with "there is no such thing" as a value. */
    static <T> Optional<T> find(String service, Supplier<T> request) {
        try {
            return Optional.of(call(service, request));
        } catch (BackendException problem) {
            if (problem.kind() == Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw problem;
        }
    }
}
