package org.parley.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.EntityClient;
import org.parley.web.client.SearchResult;
import org.parley.web.evidence.Evidence;
import org.parley.web.evidence.EvidenceReader;
import org.parley.web.session.Role;

/** One search over names, statements and the texts of articles. */
@Path("/search")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class SearchPage {

    private static final SearchResult NOTHING = new SearchResult(List.of(), null, List.of());

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance show(String query, SearchResult result, @Nullable Evidence evidence);
    }

    private final EntityClient entities;
    private final EvidenceReader evidence;

    SearchPage(EntityClient entities, EvidenceReader evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @GET
    public TemplateInstance show(
            @RestQuery @Nullable String q, @RestQuery int page, @RestQuery("evidence") @Nullable String evidenceKey) {
        String query = q == null ? "" : q.strip();
        SearchResult result = query.isEmpty() ? NOTHING : entities.search(query, Math.max(0, page));
        return Templates.show(query, result, evidence.open(evidenceKey, null));
    }
}
