package org.parley.entity.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.audit.AuditAction;
import org.parley.entity.audit.Audited;
import org.parley.entity.graph.DisagreementRepository;
import org.parley.entity.graph.DisagreementRepository.Selection;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.graph.FactRow.Kind;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.ledger.identity.Identity;
import org.parley.entity.page.FactQueries.Order;
import org.parley.entity.platform.Page;
import org.parley.entity.platform.PageQuery;
import org.parley.entity.platform.Role;
import org.parley.entity.reading.analysis.EntityType;

/** Entities: all of them, and each one's dossier. */
@Path("/api/entities")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class EntityResource {

    private static final int SHOWN = 50;
    private static final String ROLE = "HOLDS_ROLE";

    private final EntityQueries entities;
    private final FactQueries facts;
    private final Views views;
    private final DisagreementRepository disagreementIds;
    private final DisagreementViews disagreements;

    EntityResource(
            EntityQueries entities,
            FactQueries facts,
            Views views,
            DisagreementRepository disagreementIds,
            DisagreementViews disagreements) {
        this.entities = entities;
        this.facts = facts;
        this.views = views;
        this.disagreementIds = disagreementIds;
        this.disagreements = disagreements;
    }

    /**
     * All that is known of an entity, on one page: at most 50 of each kind, those of most origins or the latest first.
     *
     * @param names in use, the most used first
     * @param why the names were taken for one entity's
     */
    public record Dossier(
            EntityRef entity,
            List<Name> names,
            List<Why> why,
            List<FactView> roles,
            List<FactView> relations,
            List<FactView> events,
            List<StatementView> said,
            List<StatementView> saidAbout,
            List<ArticleSummary> articles,
            List<DisagreementView> disagreements) {}

    /**
     * A name, how many articles use it, and in which outlets.
     *
     * @param why it was taken for this entity's, if it had to be judged
     * @param separable whether it can be split off; not so the only name, nor what articles shorten another name to
     */
    public record Name(
            String text,
            long articles,
            List<String> outlets,
            @Nullable String why,
            boolean separable) {}

    /** Why two names were taken for one entity's; evidence: the names. */
    public record Why(
            String reason, List<String> evidence, @Nullable UUID decision) {}

    @GET
    @Transactional
    @Operation(operationId = "listEntities", summary = "Entities, those of most articles first.")
    public Page<EntityActivity> list(
            @QueryParam("type") @Nullable EntityType type,
            @QueryParam("q") @Size(max = 200) @Nullable String q,
            @BeanParam @Valid PageQuery page) {
        @Nullable String words = q == null || q.isBlank() ? null : q.strip();
        return page.of(
                entities.matching(type, words, page.offset(), page.size).stream()
                        .map(EntityActivity::of)
                        .toList(),
                entities.countMatching(type, words));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getDossier", summary = "All that is known of an entity.")
    @Audited(AuditAction.READ_DOSSIER)
    public Dossier dossier(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        EntityRow entity = entities.find(id);
        FactSelection known = FactSelection.about(entity.id, asOf);
        Scope scope = Scope.LISTED.asOf(asOf);
        List<EntityQueries.NameUse> names = entities.names(entity.id);
        Set<String> keys = entities.keys(entity.id);
        List<UUID> roles = facts.facts(known.ofPredicate(ROLE), Order.STRENGTH, 0, SHOWN);
        List<UUID> relations = facts.relations(known, ROLE, SHOWN);
        List<UUID> events = facts.facts(known.ofKind(Kind.EVENT).between(from, to), Order.LATEST, 0, SHOWN);
        List<UUID> said = facts.statements(entity.id, null, asOf, 0, SHOWN);
        List<UUID> saidAbout = facts.statements(null, entity.id, asOf, 0, SHOWN);
        // All lists are read at once: each list for itself would be as many queries again.
        Shown<FactView> carried =
                Shown.of(List.of(roles, relations, events), ids -> views.facts(ids, scope), FactView::id);
        Shown<StatementView> told =
                Shown.of(List.of(said, saidAbout), ids -> views.statements(ids, scope), StatementView::id);
        Spellings spellings = new Spellings(
                entity.type, names.stream().map(EntityQueries.NameUse::text).toList());
        return new Dossier(
                EntityRef.of(entity),
                names.stream()
                        .map(name -> new Name(
                                name.text(),
                                name.articles(),
                                name.outlets(),
                                why(entity, name.text(), spellings),
                                isSeparable(entity.type, name.text(), keys)))
                        .toList(),
                entity.why.stream()
                        .map(reason -> new Why(
                                spellings.in(reason.reason()),
                                reason.names().stream().map(spellings::of).toList(),
                                reason.decision()))
                        .toList(),
                carried.of(roles),
                carried.of(relations),
                carried.of(events),
                told.of(said),
                told.of(saidAbout),
                entities.articles(entity.id, asOf, SHOWN).stream()
                        .map(ArticleSummary::of)
                        .toList(),
                disagreements.views(disagreementIds.matching(Selection.about(entity.id, asOf), 0, SHOWN), scope));
    }

    /** What several lists show, by its id. */
    private record Shown<T>(Map<UUID, T> views) {

        static <T> Shown<T> of(List<List<UUID>> lists, Function<List<UUID>, List<T>> read, Function<T, UUID> id) {
            List<UUID> all = lists.stream().flatMap(List::stream).distinct().toList();
            return new Shown<>(read.apply(all).stream().collect(Collectors.toMap(id, Function.identity())));
        }

        /** Those of one list, in its order; what was not known on the day is not there. */
        List<T> of(List<UUID> list) {
            return list.stream().map(views::get).filter(Objects::nonNull).toList();
        }
    }

    private static boolean isSeparable(EntityType type, String name, Set<String> keys) {
        return keys.size() > 1 && NameKey.of(type, name).filter(keys::contains).isPresent();
    }

    private static @Nullable String why(EntityRow entity, String name, Spellings spellings) {
        String key = NameKey.of(entity.type, name).orElse("");
        return entity.why.stream()
                .filter(reason -> reason.names().getFirst().equals(key))
                .map(Identity.Reason::reason)
                .map(spellings::in)
                .findFirst()
                .orElse(null);
    }
}
