package org.parley.entity.saved;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.parley.entity.platform.Role;
import org.parley.entity.platform.Storable;

/** The searches that whoever is signed in keeps under a name: their own, and nobody else's. */
@Path("/api/saved-searches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class SavedSearchResource {

    private final SavedSearches searches;
    private final JsonWebToken token;

    SavedSearchResource(SavedSearches searches, JsonWebToken token) {
        this.searches = searches;
        this.token = token;
    }

    /**
     * A search to keep.
     *
     * @param address path and query of the page that asks it; never of another host
     */
    public record NewSearch(
            @NotBlank @Storable @Size(max = 100) String name,

            @NotNull @Size(max = 2000) @Pattern(regexp = "/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*")
            String address) {}

    /** A search that is kept. */
    @Schema(name = "SavedSearch")
    public record SavedSearch(UUID id, String name, String address, Instant savedAt) {

        static SavedSearch of(SavedSearchRow row) {
            return new SavedSearch(row.id, row.name, row.address, row.savedAt);
        }
    }

    @GET
    @Operation(operationId = "listSavedSearches", summary = "One's own saved searches, by name.")
    public List<SavedSearch> list() {
        return searches.of(owner()).stream().map(SavedSearch::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveSearch", summary = "Keep a search under a name.")
    public SavedSearch save(@Valid @NotNull NewSearch search) {
        return SavedSearch.of(searches.save(owner(), search.name(), search.address()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteSavedSearch", summary = "Delete one's saved search; for a day it can be restored.")
    @APIResponse(responseCode = "204", description = "Deleted, now or before")
    public void delete(@PathParam("id") UUID id) {
        searches.delete(owner(), id);
    }

    @POST
    @Path("/{id}/restore")
    @Operation(operationId = "restoreSavedSearch", summary = "Undo the deletion of one's saved search.")
    public SavedSearch restore(@PathParam("id") UUID id) {
        return SavedSearch.of(searches.restore(owner(), id));
    }

    private String owner() {
        return token.getSubject();
    }
}
