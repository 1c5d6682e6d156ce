package org.parley.web.change;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.Changes;
import org.parley.web.client.Dossier;
import org.parley.web.client.EntityClient;
import org.parley.web.client.EntityRef;
import org.parley.web.evidence.Evidence;
import org.parley.web.evidence.EvidenceReader;
import org.parley.web.platform.Choice;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/** What became known between two days, of everything or of one entity. */
@Path("/changes")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class ChangePage {

    private static final int DAYS = 7;

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance show(
                Changes changes,
                String from,
                String to,
                @Nullable EntityRef about,
                Changes.@Nullable Kind kind,
                @Nullable Evidence evidence);
    }

    private final EntityClient entities;
    private final EvidenceReader evidence;

    ChangePage(EntityClient entities, EvidenceReader evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @GET
    public TemplateInstance show(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable UUID about,
            @RestQuery @Nullable String kind,
            @RestQuery int page,
            @RestQuery("evidence") @Nullable String evidenceKey) {
        String last = Objects.requireNonNullElseGet(FormValue.dayOrNull(to), this::newest);
        String first = Objects.requireNonNullElseGet(
                FormValue.dayOrNull(from),
                () -> LocalDate.parse(last).minusDays(DAYS).toString());
        Changes.Kind chosen = Choice.of(Changes.Kind.class, kind);
        EntityRef entity = about == null
                ? null
                : entities.entity(about).map(Dossier::entity).orElseThrow(NotFoundException::new);
        Changes changes = entities.changes(first, last, about, chosen, Math.max(0, page));
        return Templates.show(changes, first, last, entity, chosen, evidence.open(evidenceKey, null));
    }

    private String newest() {
        return lastDay(entities.desk().articles(), LocalDate.now(ZoneOffset.UTC))
                .toString();
    }

    /**
     * The day on which the newest of the articles was published: an archive has its news in its own time. Never one that is still
     * to come, which an article can only claim.
     */
    static LocalDate lastDay(List<ArticleSummary> articles, LocalDate today) {
        return articles.stream()
                .map(ArticleSummary::publishedAt)
                .map(FormValue::dayOrNull)
                .filter(Objects::nonNull)
                .map(LocalDate::parse)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }
}
