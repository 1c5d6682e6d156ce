package org.parley.web.entity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.Dossier;
import org.parley.web.client.EntityClient;
import org.parley.web.client.EntitySummary;
import org.parley.web.client.EntityType;
import org.parley.web.client.Paged;
import org.parley.web.evidence.Evidence;
import org.parley.web.evidence.EvidenceReader;
import org.parley.web.platform.Choice;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/** Everyone and everything that articles name: the list, and a dossier each. */
@Path("/entities")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class EntityPage {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(
                Paged<EntitySummary> entities, @Nullable EntityType type, @Nullable String query);

        static native TemplateInstance show(Dossier dossier, @Nullable String asOf, @Nullable Evidence evidence);
    }

    private final EntityClient entities;
    private final EvidenceReader evidence;

    EntityPage(EntityClient entities, EvidenceReader evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String type, @RestQuery @Nullable String q, @RestQuery int page) {
        EntityType chosen = Choice.of(EntityType.class, type);
        String query = FormValue.orNull(q);
        return Templates.list(entities.entities(chosen, query, Math.max(0, page)), chosen, query);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(
            @RestPath UUID id,
            @RestQuery("asOf") @Nullable String day,
            @RestQuery("evidence") @Nullable String evidenceKey) {
        String asOf = FormValue.dayOrNull(day);
        Dossier dossier = entities.entity(id, asOf).orElseThrow(NotFoundException::new);
        return Templates.show(dossier, asOf, evidence.open(evidenceKey, asOf));
    }
}
