package org.parley.web.timeline;

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
import org.parley.web.client.Clock;
import org.parley.web.client.Dossier;
import org.parley.web.client.EntityClient;
import org.parley.web.client.EntityRef;
import org.parley.web.client.Paged;
import org.parley.web.client.TimelineEntry;
import org.parley.web.evidence.Evidence;
import org.parley.web.evidence.EvidenceReader;
import org.parley.web.platform.Choice;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/** An entity's events by when they were, or all that is said of it by when it became known. */
@Path("/entities/{id}/timeline")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class TimelinePage {

    /** What the reader asked for; a day that is null is no limit. */
    public record Wanted(
            Clock clock,
            @Nullable String from,
            @Nullable String to,
            @Nullable String asOf) {

        public boolean byPublication() {
            return clock == Clock.PUBLICATION;
        }

        public boolean narrowed() {
            return from != null || to != null || asOf != null;
        }
    }

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance show(
                EntityRef entity, Wanted wanted, Paged<TimelineEntry> entries, @Nullable Evidence evidence);
    }

    private final EntityClient entities;
    private final EvidenceReader evidence;

    TimelinePage(EntityClient entities, EvidenceReader evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @GET
    public TemplateInstance show(
            @RestPath UUID id,
            @RestQuery @Nullable String clock,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String asOf,
            @RestQuery int page,
            @RestQuery("evidence") @Nullable String evidenceKey) {
        Clock chosen = Choice.of(Clock.class, clock);
        Wanted wanted = new Wanted(
                chosen == null ? Clock.EVENT : chosen,
                FormValue.dayOrNull(from),
                FormValue.dayOrNull(to),
                FormValue.dayOrNull(asOf));
        EntityRef entity = entities.entity(id).map(Dossier::entity).orElseThrow(NotFoundException::new);
        Paged<TimelineEntry> entries = entities.timeline(
                        id, wanted.clock(), wanted.from(), wanted.to(), wanted.asOf(), Math.max(0, page))
                .orElseThrow(NotFoundException::new);
        return Templates.show(entity, wanted, entries, evidence.open(evidenceKey, wanted.asOf()));
    }
}
