package org.parley.web.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Keeps searches for the reader. All problems are {@link BackendException}s. */
@ApplicationScoped
public class SavedSearchClient {

    private static final String SERVICE = "entity-service";

    private final SavedSearchApi api;

    SavedSearchClient(@RestClient SavedSearchApi api) {
        this.api = api;
    }

    /** The reader's own, by name; none while the service is of a release that keeps none, so that upgrades leave the desk whole. */
    public List<SavedSearch> list() {
        return Calls.find(SERVICE, api::list).orElse(List.of());
    }

    public SavedSearch save(String name, String address) {
        return Calls.call(SERVICE, () -> api.save(new SavedSearchApi.NewSearch(name, address)));
    }

    public void delete(UUID id) {
        Calls.run(SERVICE, () -> api.delete(id));
    }

    /** Undoes a deletion. */
    public SavedSearch restore(UUID id) {
        return Calls.call(SERVICE, () -> api.restore(id));
    }
}
