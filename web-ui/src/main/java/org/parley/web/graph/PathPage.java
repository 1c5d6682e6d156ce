package org.parley.web.graph;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.Dossier;
import org.parley.web.client.EntityClient;
import org.parley.web.client.EntityRef;
import org.parley.web.client.EntitySummary;
import org.parley.web.client.EntityType;
import org.parley.web.client.EvidencePath;
import org.parley.web.evidence.Evidence;
import org.parley.web.evidence.EvidenceReader;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/** How two entities are connected: the shortest chain of evidence between them. Both are looked up by name. */
@Path("/paths")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class PathPage {

    private static final int CANDIDATES = 8;

    /**
     * An end of the path.
     *
     * @param parameter its name in addresses
     * @param entity who it is, null until the reader has chosen
     * @param name what the reader typed, null when nothing was
     * @param candidates whom the name may mean
     */
    public record End(
            String parameter,
            @Nullable EntityRef entity,
            @Nullable String name,
            List<EntityRef> candidates) {}

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance show(
                End one, End other, boolean places, @Nullable EvidencePath path, @Nullable Evidence evidence);
    }

    private final EntityClient entities;
    private final EvidenceReader evidence;

    PathPage(EntityClient entities, EvidenceReader evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    /**
     * The page in each of its states: nobody chosen, one, or both.
     *
     * @param from what was typed to find the first
     * @param to what was typed to find the second
     * @param places whether places count as stepping stones: two people were both in Miami
     */
    @GET
    public TemplateInstance show(
            @RestQuery @Nullable UUID one,
            @RestQuery @Nullable UUID other,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery boolean places,
            @RestQuery("evidence") @Nullable String evidenceKey) {
        End first = end("one", one, from);
        End second = end("other", other, to);
        EvidencePath path = null;
        if (first.entity() != null && second.entity() != null) {
            List<EntityType> without = places ? List.of() : List.of(EntityType.PLACE);
            path = entities.path(first.entity().id(), second.entity().id(), without, 1)
                    .orElseThrow(NotFoundException::new);
        }
        return Templates.show(first, second, places, path, evidence.open(evidenceKey, null));
    }

    private End end(String parameter, @Nullable UUID id, @Nullable String typed) {
        String name = FormValue.orNull(typed);
        if (name == null) {
            EntityRef entity =
                    id == null ? null : entities.entity(id).map(Dossier::entity).orElseThrow(NotFoundException::new);
            return new End(parameter, entity, null, List.of());
        }
        List<EntityRef> candidates = entities.entities(null, name, 0).items().stream()
                .map(EntitySummary::entity)
                .limit(CANDIDATES)
                .toList();
        EntityRef only = candidates.size() == 1 ? candidates.getFirst() : null;
        return new End(parameter, only, name, candidates);
    }
}
