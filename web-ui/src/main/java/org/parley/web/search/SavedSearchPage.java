package org.parley.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.BackendException;
import org.parley.web.client.SavedSearch;
import org.parley.web.client.SavedSearchClient;
import org.parley.web.platform.FormValue;
import org.parley.web.platform.LocalAddress;
import org.parley.web.session.Role;

/** The reader's saved searches: all of them, saving one, deleting one and undoing that. */
@Path("/searches")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class SavedSearchPage {

    /** A search that could not be saved: what was asked for, and why not. */
    public record Refused(String name, String address, String problem) {}

    /** The page. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(List<SavedSearch> searches, @Nullable Refused refused);
    }

    private final SavedSearchClient searches;

    SavedSearchPage(SavedSearchClient searches) {
        this.searches = searches;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(searches.list(), null);
    }

    @POST
    public Response save(@RestForm @Nullable String name, @RestForm @Nullable String address) {
        String wanted = FormValue.orNull(name);
        String question = LocalAddress.orDesk(address);
        if (wanted == null) {
            return refused(new Refused("", question, "Give it a name."));
        }
        try {
            SavedSearch saved = searches.save(wanted, question);
            return Response.seeOther(LocalAddress.saving(question, saved.id())).build();
        } catch (BackendException problem) {
            return refused(new Refused(wanted, question, problem.refusal()));
        }
    }

    @POST
    @Path("/{id}/delete")
    public Response delete(@RestPath UUID id, @RestForm @Nullable String returnTo) {
        searches.delete(id);
        return Response.seeOther(LocalAddress.forgetting(returnTo, id)).build();
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@RestPath UUID id, @RestForm @Nullable String returnTo) {
        SavedSearch back = searches.restore(id);
        return Response.seeOther(LocalAddress.saving(returnTo, back.id())).build();
    }

    private Response refused(Refused refused) {
        return Response.status(422)
                .entity(Templates.list(searches.list(), refused))
                .build();
    }
}
