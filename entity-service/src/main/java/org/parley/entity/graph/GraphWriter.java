package org.parley.entity.graph;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.event.EventFacts;
import org.parley.entity.ledger.statement.Utterance;
import org.parley.entity.reading.analysis.Reader;

/**
 * The one writer of the graph. It derives anew only what an article touches, and the result is what deriving the whole
 * would give. The caller's transaction holds an advisory lock to its end: one writes, any number read.
 */
@ApplicationScoped
public class GraphWriter {

    /** "parley" in ASCII; any number would do, as long as nobody else takes it. */
    private static final long LOCK = 0x7061726c6579L;

    private final EntityManager database;
    private final DesignationRepository designations;
    private final EntityRepository entities;
    private final ClaimRepository claims;
    private final OutletRepository outlets;
    private final IdentityWriter identities;
    private final FactWriter facts;
    private final RulingSource rulings;

    GraphWriter(
            EntityManager database,
            DesignationRepository designations,
            EntityRepository entities,
            ClaimRepository claims,
            OutletRepository outlets,
            IdentityWriter identities,
            FactWriter facts,
            RulingSource rulings) {
        this.database = database;
        this.designations = designations;
        this.entities = entities;
        this.claims = claims;
        this.outlets = outlets;
        this.identities = identities;
        this.facts = facts;
        this.rulings = rulings;
    }

    /** Waits until nobody else writes. To be called first in the transaction, before anything is read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
                .setParameter("lock", LOCK)
                .getSingleResultOrNull();
    }

    /** Takes away what an article claimed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID article) {
        replace(article, ArticleClaims.NONE, LocalDate.EPOCH);
    }

    /**
     * Puts what an article claims in the place of what it claimed before.
     *
     * @param known the day since which its claims are known
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @WithSpan("resolution")
    public void replace(UUID article, ArticleClaims next, LocalDate known) {
        FactWriter.Groups bereft = FactWriter.Groups.of(claims.ofArticle(article));
        List<Designation> before = designations.usedBy(article).stream()
                .map(DesignationRow::designation)
                .toList();
        Set<UUID> formerEntities = new HashSet<>(designations
                .entities(before.stream().map(Designation::id).toList())
                .values());
        database.flush();
        database.clear();
        claims.deleteOfArticle(article);
        entities.discount(Set.of(article));
        designations.removeNames(article);
        designations.addNames(article, next);
        designations.deleteUnused(before.stream().map(Designation::id).toList());

        Set<UUID> seeds = before.stream().map(Designation::id).collect(Collectors.toSet());
        next.designations().forEach(designation -> seeds.add(designation.id()));
        IdentityWriter.Change change = identities.resolve(seeds, before);
        formerEntities.addAll(change.formerEntities());

        List<ClaimRow> changed = new ArrayList<>(claims.resting(change.designations()));
        Set<UUID> recount = changed.stream().map(row -> row.articleId).collect(Collectors.toSet());
        recount.addAll(designations.articlesUsing(change.designations()));
        recount.add(article);
        changed.addAll(claims.ofDoubtfulSources(outlets.replace(article, next.outlet())));
        changed.addAll(insert(article, next.claims(), known));
        settleOrigins(changed);
        entities.discount(recount);
        facts.rederive(changed, bereft);
        entities.count(recount);
        entities.deleteUnused(formerEntities);
        database.flush();
        database.clear();
    }

    /** Judges identity anew after a person has ruled on these designations. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rejudge(Set<UUID> ruled) {
        IdentityWriter.Change change = identities.resolve(ruled, List.of());
        List<ClaimRow> changed = claims.resting(change.designations());
        Set<UUID> recount = new HashSet<>(designations.articlesUsing(change.designations()));
        entities.discount(recount);
        facts.rederive(changed, new FactWriter.Groups(Set.of(), Set.of()));
        entities.count(recount);
        entities.deleteUnused(change.formerEntities());
        database.flush();
        database.clear();
    }

    /** Counts a claim, or leaves it out, as a person has ruled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reconsider(UUID claim) {
        ClaimRow row = claims.findById(claim);
        if (row != null) {
            row.rejected = rulings.rejected(Set.of(claim)).contains(claim);
            facts.rederive(List.of(row), new FactWriter.Groups(Set.of(), Set.of()));
            database.flush();
            database.clear();
        }
    }

    /** Tells where claims come from by all outlets that are known now. */
    private void settleOrigins(List<ClaimRow> rows) {
        Set<String> known = outlets.known(rows.stream()
                .map(row -> row.doubtfulSource)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        rows.forEach(row -> row.origin = row.body.origin(known));
    }

    private List<ClaimRow> insert(UUID article, List<Claim> fresh, LocalDate known) {
        List<ClaimRow> rows =
                fresh.stream().map(claim -> row(article, claim, known)).toList();
        Set<UUID> rejected = rulings.rejected(fresh.stream().map(Claim::id).collect(Collectors.toSet()));
        rows.forEach(row -> row.rejected = rejected.contains(row.id));
        claims.persist(rows);
        claims.flush();
        claims.rest(rows.stream().collect(Collectors.toMap(row -> row.id, row -> row.body.designations())));
        return rows;
    }

    private static ClaimRow row(UUID article, Claim claim, LocalDate known) {
        ClaimRow row = new ClaimRow();
        row.id = claim.id();
        row.articleId = article;
        row.position = claim.passage().start();
        row.origin = claim.origin();
        row.doubtfulSource = claim.doubtfulSource();
        row.published = claim.source().publishedAt();
        row.known = known;
        row.body = claim;
        row.secondReader = claim.reader() == Reader.SECOND;
        row.denies = claim instanceof Claim.OfEvent event && event.denies();
        switch (claim) {
            case Claim.OfRelation relation -> row.kind = "RELATION";
            case Claim.OfEvent event -> {
                row.kind = "EVENT";
                row.anchor = EventFacts.anchor(event);
            }
            case Claim.OfStatement statement -> {
                row.kind = "STATEMENT";
                row.anchor = Utterance.anchor(statement);
            }
        }
        return row;
    }
}
