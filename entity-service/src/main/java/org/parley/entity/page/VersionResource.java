package org.parley.entity.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.article.ArticleRepository;
import org.parley.entity.article.ArticleRow;
import org.parley.entity.article.ArticleVersionRepository;
import org.parley.entity.article.ArticleVersionRow;
import org.parley.entity.article.StoredReading;
import org.parley.entity.audit.AuditAction;
import org.parley.entity.audit.Audited;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.page.TextDifference.Kind;
import org.parley.entity.page.TextDifference.Part;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.ParleyException;
import org.parley.entity.platform.Role;

/** The versions of an article, and how one became another. */
@Path("/api/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class VersionResource {

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final StoredReading stored;

    VersionResource(ArticleRepository articles, ArticleVersionRepository versions, StoredReading stored) {
        this.articles = articles;
        this.versions = versions;
        this.stored = stored;
    }

    /**
     * A version of an article.
     *
     * @param current whether it is the one in the graph
     */
    public record Version(
            int version,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable LocalDate publishedAt,
            Instant receivedAt,
            @Nullable String pipelineVersion,
            boolean current) {}

    /** What differs between two versions. */
    public record Difference(int from, int to, List<Field> fields, List<Part> text, List<ClaimChange> claims) {}

    /** A part of what describes the article. */
    public record Field(
            String field, @Nullable String before, @Nullable String after) {}

    /** A claim that only one of the versions makes. */
    public record ClaimChange(Kind kind, String label, String quote) {}

    @GET
    @Path("/versions")
    @Transactional
    @Operation(operationId = "listVersions", summary = "The versions of an article, the newest first.")
    public List<Version> versions(@PathParam("id") UUID id) {
        ArticleRow article = articles.findByIdOptional(id).orElseThrow(() -> missing(id));
        return versions.all(id).stream()
                .map(row -> new Version(
                        row.key.version(),
                        row.delivery.title(),
                        row.delivery.outlet(),
                        row.delivery.publishedAt(),
                        row.receivedAt,
                        row.pipelineVersion,
                        row.key.version() == article.version))
                .toList();
    }

    @GET
    @Path("/difference")
    @Transactional
    @Operation(
            operationId = "getDifference",
            summary = "What differs between two versions of an article; between the last two, if none are named.")
    @Audited(AuditAction.READ_ARTICLE)
    public Difference difference(
            @PathParam("id") UUID id,
            @QueryParam("from") @Positive @Nullable Integer from,
            @QueryParam("to") @Positive @Nullable Integer to) {
        List<ArticleVersionRow> all = versions.all(id);
        if (all.isEmpty()) {
            throw missing(id);
        }
        ArticleVersionRow later = to == null ? all.getFirst() : version(all, to);
        ArticleVersionRow earlier = from == null
                ? all.stream()
                        .filter(row -> row.key.version() < later.key.version())
                        .findFirst()
                        .orElse(later)
                : version(all, from);
        return new Difference(
                earlier.key.version(),
                later.key.version(),
                fields(earlier, later),
                TextDifference.between(earlier.text, later.text),
                claims(stored.claims(earlier), stored.claims(later)));
    }

    private static ArticleVersionRow version(List<ArticleVersionRow> all, int number) {
        return all.stream()
                .filter(row -> row.key.version() == number)
                .findFirst()
                .orElseThrow(() -> new ParleyException(
                        ErrorCode.ARTICLE_NOT_FOUND, "The article has no version %d.".formatted(number)));
    }

    private static List<Field> fields(ArticleVersionRow earlier, ArticleVersionRow later) {
        return Stream.of(
                        new Field("title", earlier.delivery.title(), later.delivery.title()),
                        new Field("outlet", earlier.delivery.outlet(), later.delivery.outlet()),
                        new Field(
                                "publishedAt",
                                text(earlier.delivery.publishedAt()),
                                text(later.delivery.publishedAt())),
                        new Field("url", earlier.delivery.url(), later.delivery.url()))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A claim that only moved within the text is the same. */
    private static List<ClaimChange> claims(List<Claim> earlier, List<Claim> later) {
        List<ClaimChange> changes = new ArrayList<>(only(Kind.REMOVED, earlier, later));
        changes.addAll(only(Kind.ADDED, later, earlier));
        return changes;
    }

    private static List<ClaimChange> only(Kind kind, List<Claim> some, List<Claim> others) {
        Set<ClaimChange> known =
                others.stream().map(claim -> change(kind, claim)).collect(Collectors.toCollection(HashSet::new));
        return some.stream()
                .map(claim -> change(kind, claim))
                .distinct()
                .filter(change -> !known.contains(change))
                .toList();
    }

    private static ClaimChange change(Kind kind, Claim claim) {
        String label = switch (claim) {
            case Claim.OfRelation relation -> FactLabel.words(relation.predicate());
            case Claim.OfEvent event ->
                FactLabel.event(
                        event.type(),
                        event.status(),
                        List.of(),
                        null,
                        event.time() == null ? null : FactLabel.time(event.time()));
            case Claim.OfStatement statement -> "statement: " + statement.content();
        };
        return new ClaimChange(kind, label, claim.passage().quote());
    }

    private static ParleyException missing(UUID id) {
        return new ParleyException(
                ErrorCode.ARTICLE_NOT_FOUND, "There is no article " + id + "; it may have been deleted.");
    }
}
