package org.parley.entity.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.derivation.Derivation;
import org.parley.entity.ledger.derivation.Related;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.disagreement.Offices;
import org.parley.entity.ledger.event.EventDisagreements;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.statement.QuoteDrift;
import org.parley.entity.ledger.statement.Utterance;

/** Keeps the facts and statements that claims carry. */
@ApplicationScoped
class FactWriter {

    private final ClaimRepository claims;
    private final DesignationRepository designations;
    private final FactRepository facts;
    private final StatementRepository statements;
    private final DisagreementRepository disagreements;

    FactWriter(
            ClaimRepository claims,
            DesignationRepository designations,
            FactRepository facts,
            StatementRepository statements,
            DisagreementRepository disagreements) {
        this.claims = claims;
        this.designations = designations;
        this.facts = facts;
        this.statements = statements;
        this.disagreements = disagreements;
    }

    /**
     * Derives anew what rests on these claims.
     *
     * @param changed claims that are new, or of which a designation means another than before
     * @param bereft facts and statements that lost a claim
     */
    void rederive(Collection<ClaimRow> changed, Groups bereft) {
        Block block = new Block();
        block.add(changed);
        Groups former = Groups.of(changed).and(bereft);
        block.add(claims.ofGroups(former.facts(), former.statements()));
        Map<UUID, Set<String>> blocks = new HashMap<>();
        changed.forEach(row -> blocks.put(row.id, Related.blocks(row.body, block.bearer())));
        claims.block(blocks);
        block.close();

        Groups before = Groups.of(block.rows.values()).and(bereft);
        Set<UUID> holders = new HashSet<>(facts.officeHolders(before.facts()));
        block.rows.values().stream().filter(row -> row.rejected).forEach(row -> {
            row.factId = null;
            row.statementId = null;
        });
        Derivation.Result result = Derivation.derive(
                block.rows.values().stream()
                        .filter(row -> !row.rejected)
                        .map(row -> row.body)
                        .toList(),
                block.bearer());
        storeFacts(result.facts(), block);
        storeStatements(result.utterances(), block);
        facts.flush();
        claims.deleteUnclaimedFacts(before.facts());
        claims.deleteUnclaimedStatements(before.statements());
        Groups after = Groups.of(block.rows.values()).and(before);
        claims.reckonFacts(after.facts());
        claims.reckonStatements(after.statements());
        facts.relink(after.facts());
        statements.relink(after.statements());
        holders.addAll(facts.officeHolders(after.facts()));
        storeDisagreements(result.disagreements(), after, holders);
    }

    private void storeDisagreements(List<Disagreement> derived, Groups touched, Set<UUID> holders) {
        List<UUID> ids = new ArrayList<>();
        touched.facts().forEach(fact -> ids.addAll(EventDisagreements.ids(fact)));
        touched.statements().forEach(statement -> ids.addAll(QuoteDrift.ids(statement)));
        holders.forEach(person -> ids.add(Offices.id(person)));
        List<Disagreement> all = new ArrayList<>(derived);
        facts.offices(holders)
                .forEach((person, held) -> Offices.of(person, held).ifPresent(all::add));
        disagreements.replace(ids, all);
    }

    private void storeFacts(List<Fact> derived, Block block) {
        Map<UUID, FactRow> known = facts
                .list("id in ?1", derived.stream().map(Fact::id).toList())
                .stream()
                .collect(Collectors.toMap(row -> row.id, row -> row));
        for (Fact fact : derived) {
            FactRow row = known.getOrDefault(fact.id(), new FactRow());
            boolean fresh = row.id == null;
            row.tell(fact);
            if (fresh) {
                facts.persist(row);
            }
            fact.claims().forEach(claim -> block.row(claim).factId = fact.id());
        }
        facts.flush();
        facts.about(derived.stream()
                .filter(fact -> fact instanceof Fact.Event || !known.containsKey(fact.id()))
                .toList());
    }

    private void storeStatements(List<Utterance> derived, Block block) {
        Map<UUID, StatementRow> known =
                statements.list("id in ?1", derived.stream().map(Utterance::id).toList()).stream()
                        .collect(Collectors.toMap(row -> row.id, row -> row));
        for (Utterance utterance : derived) {
            StatementRow row = known.getOrDefault(utterance.id(), new StatementRow());
            boolean fresh = row.id == null;
            row.tell(utterance);
            if (fresh) {
                statements.persist(row);
            }
            utterance.claims().forEach(claim -> block.row(claim).statementId = utterance.id());
        }
        statements.flush();
        statements.about(derived);
    }

    /** Ids of facts and statements. */
    record Groups(Set<UUID> facts, Set<UUID> statements) {

        static Groups of(Collection<ClaimRow> rows) {
            return new Groups(
                    rows.stream()
                            .map(row -> row.factId)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()),
                    rows.stream()
                            .map(row -> row.statementId)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
        }

        Groups and(Groups other) {
            Set<UUID> allFacts = new HashSet<>(facts);
            allFacts.addAll(other.facts);
            Set<UUID> allStatements = new HashSet<>(statements);
            allStatements.addAll(other.statements);
            return new Groups(allFacts, allStatements);
        }
    }

    /** The claims that have to be derived together, and whom they mean. */
    private final class Block {

        private final Map<UUID, ClaimRow> rows = new HashMap<>();
        private final Map<UUID, UUID> bearers = new HashMap<>();

        void add(Collection<ClaimRow> more) {
            learn(more);
            more.forEach(row -> rows.put(row.id, row));
        }

        Bearer bearer() {
            return designation -> Objects.requireNonNull(bearers.get(designation), "a designation without an entity");
        }

        ClaimRow row(UUID claim) {
            return Objects.requireNonNull(rows.get(claim));
        }

        private void learn(Collection<ClaimRow> more) {
            Set<UUID> unknown = more.stream()
                    .flatMap(row -> row.body.designations().stream())
                    .filter(designation -> !bearers.containsKey(designation))
                    .collect(Collectors.toSet());
            bearers.putAll(designations.entities(unknown));
        }

        /** Adds all claims that are related to these, directly or by way of others. */
        void close() {
            Collection<ClaimRow> edge = List.copyOf(rows.values());
            while (!edge.isEmpty()) {
                Set<String> blocks = edge.stream()
                        .flatMap(row -> Related.blocks(row.body, bearer()).stream())
                        .collect(Collectors.toSet());
                List<ClaimRow> candidates = claims.inBlocks(blocks).stream()
                        .filter(row -> !rows.containsKey(row.id))
                        .toList();
                learn(candidates);
                Collection<ClaimRow> from = edge;
                edge = candidates.stream()
                        .filter(row -> from.stream().anyMatch(one -> Related.test(one.body, row.body, bearer())))
                        .toList();
                add(edge);
            }
        }
    }
}
