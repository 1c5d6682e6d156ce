package org.parley.entity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.parley.entity.article.ArticleRow;
import org.parley.entity.graph.ClaimRow;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.graph.FactRow;
import org.parley.entity.graph.StatementRow;

/** The reads across aggregates that pages are made of: whole lists at once, never a query a row. */
@ApplicationScoped
public class PageQueries {

    private final Session session;

    PageQueries(Session session) {
        this.session = session;
    }

    List<EntityRow> entities(Collection<UUID> ids) {
        return all(EntityRow.class, ids);
    }

    List<ArticleRow> articles(Collection<UUID> ids) {
        return all(ArticleRow.class, ids);
    }

    List<FactRow> facts(Collection<UUID> ids) {
        return all(FactRow.class, ids);
    }

    List<StatementRow> statements(Collection<UUID> ids) {
        return all(StatementRow.class, ids);
    }

    List<ClaimRow> claims(Collection<UUID> ids) {
        return all(ClaimRow.class, ids);
    }

    private <T> List<T> all(Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : session.createSelectionQuery("from " + type.getSimpleName() + " where id in :ids", type)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The claims of facts that are in the scope, the first published first. */
    List<ClaimRow> claimsOfFacts(Collection<UUID> facts, Scope scope) {
        return claims("fact_id", facts, scope);
    }

    /** The same for statements. */
    List<ClaimRow> claimsOfStatements(Collection<UUID> statements, Scope scope) {
        return claims("statement_id", statements, scope);
    }

    private List<ClaimRow> claims(String group, Collection<UUID> ids, Scope scope) {
        if (ids.isEmpty() || scope.claimsEach() == 0) {
            return List.of();
        }
        return session.createNativeQuery("""
                        select c.* from unnest(cast(:ids as uuid[])) g(id) cross join lateral (
                            select * from claim where %s = g.id and (cast(:article as uuid) is null or article_id = :article)
                                and (cast(:asOf as date) is null or known <= :asOf)
                            order by published nulls last, article_id, position, id limit :limit) c
                        """.formatted(group), ClaimRow.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("article", scope.article(), UUID.class)
                .setParameter("asOf", scope.asOf(), LocalDate.class)
                .setParameter("limit", scope.claimsEach())
                .getResultList();
    }

    /** Who tells a claim, and when it came out. */
    record Telling(
            UUID claim,
            String publisher,
            String origin,
            @Nullable LocalDate published) {

        static final Comparator<Telling> FIRST_PUBLISHED = Comparator.comparing(
                        Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Telling::claim);
    }

    /** Who tells each of these claims, of those known on the day, if one is given. */
    List<Telling> tellings(Collection<UUID> claims, @Nullable LocalDate asOf) {
        return session
                .createNativeQuery("""
                        select c.id, a.publisher, c.origin, c.published
                        from claim c join article a on a.id = c.article_id
                        where c.id = any(:ids) and c.known <= coalesce(cast(:asOf as date), 'infinity')
                        """, Object[].class)
                .setParameter("ids", claims.toArray(UUID[]::new))
                .setParameter("asOf", asOf, LocalDate.class)
                .getResultList()
                .stream()
                .map(row -> new Telling((UUID) row[0], (String) row[1], (String) row[2], Dates.of(row[3])))
                .toList();
    }

    /** Whom these designations mean: designation, entity. */
    List<Object[]> bearers(Collection<UUID> designations) {
        return designations.isEmpty()
                ? List.of()
                : session.createNativeQuery(
                                "select id, entity_id from designation where id = any(:ids)", Object[].class)
                        .setParameter("ids", designations.toArray(UUID[]::new))
                        .getResultList();
    }

    /** The statement that each of these claims, of statements all, was found to be of. */
    List<Object[]> statementsOfClaims(Collection<UUID> claims) {
        return claims.isEmpty()
                ? List.of()
                : session.createNativeQuery(
                                "select id, statement_id from claim where id = any(:ids) and statement_id is not null",
                                Object[].class)
                        .setParameter("ids", claims.toArray(UUID[]::new))
                        .getResultList();
    }

    /** Whom statements are about: statement, entity. */
    List<Object[]> about(Collection<UUID> statements) {
        return statements.isEmpty()
                ? List.of()
                : session.createNativeQuery(
                                "select statement_id, entity_id from statement_entity where slot = 'ABOUT' and statement_id = any(:ids)",
                                Object[].class)
                        .setParameter("ids", statements.toArray(UUID[]::new))
                        .getResultList();
    }

    /** The facts that an article claims, in the order of its text. */
    List<UUID> factsOfArticle(UUID article) {
        return ofArticle("fact_id", article);
    }

    List<UUID> statementsOfArticle(UUID article) {
        return ofArticle("statement_id", article);
    }

    private List<UUID> ofArticle(String group, UUID article) {
        return session.createNativeQuery(
                        "select %1$s from claim where article_id = :article and %1$s is not null group by %1$s order by min(position), %1$s"
                                .formatted(group),
                        UUID.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** The fact that a link of old means: one that it was known by before another claim joined it. */
    @Nullable
    UUID factByAnchor(UUID anchor) {
        return session.createNativeQuery("select fact_id from claim where anchor = :anchor", UUID.class)
                .setParameter("anchor", anchor)
                .getSingleResultOrNull();
    }

    @Nullable
    UUID statementByAnchor(UUID anchor) {
        return session.createNativeQuery("select statement_id from claim where anchor = :anchor", UUID.class)
                .setParameter("anchor", anchor)
                .getSingleResultOrNull();
    }
}
