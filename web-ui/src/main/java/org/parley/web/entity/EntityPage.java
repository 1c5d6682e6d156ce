package org.parley.web.entity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Arrays;
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

        static native TemplateInstance show(Dossier dossier, @Nullable Evidence evidence);
    }

    private final EntityClient entities;
    private final EvidenceReader evidence;

    EntityPage(EntityClient entities, EvidenceReader evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String type, @RestQuery @Nullable String q, @RestQuery int page) {
        EntityType chosen = type(type);
        String query = FormValue.orNull(q);
        return Templates.list(entities.entities(chosen, query, Math.max(0, page)), chosen, query);
    }

    /** A type that there is none of means all types. */
    private static @Nullable EntityType type(@Nullable String name) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id, @RestQuery("evidence") @Nullable String evidenceKey) {
        Dossier dossier = entities.entity(id).orElseThrow(NotFoundException::new);
        return Templates.show(dossier, evidence.open(evidenceKey));
    }
}
