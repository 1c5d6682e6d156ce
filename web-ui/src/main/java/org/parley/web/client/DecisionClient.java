package org.parley.web.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Decides in the reader's name, and undoes. What is decided answers the id of the decision; all problems are {@link BackendException}s. */
@ApplicationScoped
public class DecisionClient {

    private static final String SERVICE = "entity-service";

    private final DecisionApi api;

    DecisionClient(@RestClient DecisionApi api) {
        this.api = api;
    }

    /** The last first, of one kind or all. */
    public Paged<Decision> list(Decision.@Nullable Kind kind, @Nullable UUID about, int page) {
        return Calls.call(SERVICE, () -> api.list(kind, about, page));
    }

    public UUID same(UUID one, UUID other, String reason) {
        return Calls.call(SERVICE, () -> api.same(new DecisionApi.OnEntities(one, other, reason)))
                .id();
    }

    public UUID notTheSame(UUID one, UUID other, String reason) {
        return Calls.call(SERVICE, () -> api.notTheSame(new DecisionApi.OnEntities(one, other, reason)))
                .id();
    }

    /** These names of the entity are another's. */
    public UUID split(UUID entity, List<String> names, String reason) {
        return Calls.call(SERVICE, () -> api.split(new DecisionApi.Split(entity, names, reason)))
                .id();
    }

    /** The claim was read wrongly and carries nothing. */
    public UUID reject(UUID claim, String reason) {
        return Calls.call(SERVICE, () -> api.reject(new DecisionApi.Rejection(claim, reason)))
                .id();
    }

    /** This value holds; none means that there is no disagreement. */
    public UUID rule(UUID disagreement, @Nullable String value, String reason) {
        return Calls.call(SERVICE, () -> api.rule(new DecisionApi.Rule(disagreement, value, reason)))
                .id();
    }

    public void undo(UUID decision) {
        Calls.run(SERVICE, () -> api.undo(decision));
    }
}
