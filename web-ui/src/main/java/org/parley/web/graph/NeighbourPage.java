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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.EntityClient;
import org.parley.web.client.EntityType;
import org.parley.web.client.Neighbourhood;
import org.parley.web.client.Neighbourhood.Link;
import org.parley.web.client.Neighbourhood.Neighbour;
import org.parley.web.evidence.Evidence;
import org.parley.web.evidence.EvidenceReader;
import org.parley.web.platform.Choice;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/** Whom an entity has to do with, as a drawing and as a table that says the same. */
@Path("/entities/{id}/neighbours")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class NeighbourPage {

    private static final int FEW = 24;
    private static final int MANY = 60;
    private static final int MOST_ORIGINS = 9;

    /**
     * What the reader asked for.
     *
     * @param type of the neighbours; null: all
     * @param link through what they are joined; null: anything
     * @param minOrigins how many origins a link has at least
     * @param many whether more than a few are shown
     */
    public record Wanted(
            @Nullable EntityType type,
            Neighbourhood.@Nullable Kind link,
            int minOrigins,
            @Nullable String asOf,
            boolean many) {

        public boolean narrowed() {
            return type != null || link != null || minOrigins > 1 || asOf != null;
        }
    }

    /** A line of the table: a neighbour, and the strongest of what joins the two. */
    public record Line(Neighbour neighbour, @Nullable Link link) {

        static List<Line> of(Neighbourhood around) {
            UUID middle = around.entity().id();
            return around.neighbours().stream()
                    .map(neighbour -> new Line(
                            neighbour,
                            around.links().stream()
                                    .filter(link -> link.joins(
                                            middle, neighbour.entity().id()))
                                    .findFirst()
                                    .orElse(null)))
                    .toList();
        }
    }

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance show(
                Neighbourhood around, List<Line> lines, Picture picture, Wanted wanted, @Nullable Evidence evidence);
    }

    private final EntityClient entities;
    private final EvidenceReader evidence;

    NeighbourPage(EntityClient entities, EvidenceReader evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @GET
    public TemplateInstance show(
            @RestPath UUID id,
            @RestQuery @Nullable String type,
            @RestQuery @Nullable String link,
            @RestQuery int minOrigins,
            @RestQuery @Nullable String asOf,
            @RestQuery boolean many,
            @RestQuery("evidence") @Nullable String evidenceKey) {
        Wanted wanted = new Wanted(
                Choice.of(EntityType.class, type),
                Choice.of(Neighbourhood.Kind.class, link),
                Math.clamp(minOrigins, 1, MOST_ORIGINS),
                FormValue.dayOrNull(asOf),
                many);
        Neighbourhood around = entities.neighbours(
                        id, wanted.type(), wanted.link(), wanted.minOrigins(), wanted.asOf(), many ? MANY : FEW)
                .orElseThrow(NotFoundException::new);
        return Templates.show(
                around, Line.of(around), Picture.of(around), wanted, evidence.open(evidenceKey, wanted.asOf()));
    }
}
