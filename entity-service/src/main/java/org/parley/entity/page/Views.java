package org.parley.entity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.ClaimRow;
import org.parley.entity.graph.FactRow;
import org.parley.entity.graph.StatementRow;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.Passage;
import org.parley.entity.ledger.fact.Participant;
import org.parley.entity.ledger.statement.Utterance;
import org.parley.entity.reading.analysis.Reader;

/** Makes whole lists of facts and statements ready for a page, with a fixed number of queries. */
@ApplicationScoped
public class Views {

    private final PageQueries queries;
    private final Hindsight hindsight;
    private final DisagreementSides disagreements;

    Views(PageQueries queries, Hindsight hindsight, DisagreementSides disagreements) {
        this.queries = queries;
        this.hindsight = hindsight;
        this.disagreements = disagreements;
    }

    /** Facts or statements and claims of them, in the order in which they are shown. */
    record Told<R>(List<R> rows, List<ClaimRow> claims) {

        /** As many claims of each as the scope asks for. */
        List<ClaimRow> claims(Scope scope) {
            Map<UUID, Integer> taken = new HashMap<>();
            return claims.stream()
                    .filter(claim -> taken.merge(claim.group(), 1, Integer::sum) <= scope.claimsEach())
                    .toList();
        }
    }

    /** The entities of these ids; ids that are none are left out. */
    public Map<UUID, EntityRef> entities(Collection<UUID> ids) {
        return queries.entities(ids).stream().collect(Collectors.toMap(row -> row.id, EntityRef::of));
    }

    public Map<UUID, ArticleSummary> articles(Collection<UUID> ids) {
        return queries.articles(ids).stream().collect(Collectors.toMap(row -> row.id, ArticleSummary::of));
    }

    /** The facts of these ids, in this order; those that nobody knew of on the day of the scope are left out. */
    public List<FactView> facts(List<UUID> ids, Scope scope) {
        Told<FactRow> told = scope.asOf() == null
                ? new Told<>(queries.facts(ids), queries.claimsOfFacts(ids, scope))
                : hindsight.facts(queries.facts(ids), queries.claimsOfFacts(ids, scope.allClaims()));
        Map<UUID, FactRow> rows = told.rows().stream().collect(Collectors.toMap(row -> row.id, row -> row));
        Map<UUID, List<ClaimView>> claims = claimViews(told.claims(scope));
        Map<UUID, EntityRef> entities =
                entities(rows.values().stream().flatMap(Views::mentioned).collect(Collectors.toSet()));
        Map<UUID, List<DisagreementSides.Told>> disputed = disagreements.ofEvents(
                rows.values().stream()
                        .filter(row -> row.kind == FactRow.Kind.EVENT)
                        .map(row -> row.id)
                        .toList(),
                scope.asOf());
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> fact(
                        row,
                        claims.getOrDefault(row.id, List.of()),
                        disputed.getOrDefault(row.id, List.of()),
                        entities))
                .toList();
    }

    private static Stream<UUID> mentioned(FactRow row) {
        return Stream.concat(
                        Stream.of(row.subjectId, row.objectId, row.placeId),
                        row.participants.stream().map(Participant::entity))
                .filter(Objects::nonNull);
    }

    private static FactView fact(
            FactRow row, List<ClaimView> claims, List<DisagreementSides.Told> disputed, Map<UUID, EntityRef> entities) {
        List<FactView.Party> parties = row.participants.stream()
                .map(participant -> new FactView.Party(
                        find(entities, participant.entity()), participant.text(), participant.part()))
                .sorted(Comparator.comparing((FactView.Party party) -> party.entity() == null)
                        .thenComparing(FactView.Party::name))
                .toList();
        @Nullable EntityRef subject = find(entities, row.subjectId);
        @Nullable EntityRef object = find(entities, row.objectId);
        @Nullable EntityRef place = find(entities, row.placeId);
        String what = FactLabel.words(String.valueOf(row.type));
        List<DisagreementView> differing =
                disputed.stream().map(one -> one.brief(what)).toList();
        String label = row.kind == FactRow.Kind.EVENT
                ? FactLabel.event(
                        String.valueOf(row.type),
                        row.status,
                        parties,
                        name(place),
                        row.time == null ? null : FactLabel.times(row.time, differing))
                : FactLabel.relation(
                        String.valueOf(row.predicate), String.valueOf(name(subject)), row.role, name(object));
        return new FactView(
                row.id,
                row.kind,
                row.predicate,
                row.type,
                label,
                subject,
                object,
                row.role,
                row.status,
                parties,
                place,
                row.time,
                row.articles,
                row.publishers,
                row.origins,
                row.knownSince,
                row.secondReader ? Reader.SECOND : null,
                differing,
                claims);
    }

    /** The statements of these ids, in this order; those that nobody knew of on the day of the scope are left out. */
    public List<StatementView> statements(List<UUID> ids, Scope scope) {
        Told<StatementRow> told = scope.asOf() == null
                ? new Told<>(queries.statements(ids), queries.claimsOfStatements(ids, scope))
                : hindsight.statements(queries.statements(ids), queries.claimsOfStatements(ids, scope.allClaims()));
        Map<UUID, StatementRow> rows = told.rows().stream().collect(Collectors.toMap(row -> row.id, row -> row));
        Map<UUID, List<ClaimView>> claims = claimViews(told.claims(scope));
        Map<UUID, List<UUID>> about = new HashMap<>();
        queries.about(rows.keySet())
                .forEach(row -> about.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add((UUID) row[1]));
        Set<UUID> mentioned = new HashSet<>();
        about.values().forEach(mentioned::addAll);
        rows.values()
                .forEach(row -> Stream.of(row.speakerId, row.speaker.of(), row.toldToId)
                        .filter(Objects::nonNull)
                        .forEach(mentioned::add));
        Map<UUID, EntityRef> entities = entities(mentioned);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> statement(
                        row, claims.getOrDefault(row.id, List.of()), about.getOrDefault(row.id, List.of()), entities))
                .toList();
    }

    private static StatementView statement(
            StatementRow row, List<ClaimView> claims, List<UUID> about, Map<UUID, EntityRef> entities) {
        Utterance.Speaker speaker = row.speaker;
        return new StatementView(
                row.id,
                new StatementView.Speaker(
                        find(entities, row.speakerId),
                        speaker.anonymous(),
                        speaker.kind(),
                        find(entities, speaker.of())),
                find(entities, row.toldToId),
                row.content,
                row.mode,
                row.polarity,
                row.modality,
                row.chain,
                row.articles,
                row.publishers,
                row.origins,
                row.knownSince,
                row.variants,
                claims,
                about.stream()
                        .map(entities::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(EntityRef::name))
                        .toList());
    }

    /** The claims of these ids. */
    Map<UUID, ClaimView> claims(Collection<UUID> ids) {
        Map<UUID, ClaimView> claims = new HashMap<>();
        claimViews(queries.claims(ids)).values().forEach(views -> views.forEach(view -> claims.put(view.id(), view)));
        return claims;
    }

    /** Claims as pages show them, by the fact or statement that they are of. */
    private Map<UUID, List<ClaimView>> claimViews(List<ClaimRow> rows) {
        Map<UUID, ArticleSummary> articles =
                articles(rows.stream().map(row -> row.articleId).collect(Collectors.toSet()));
        Map<UUID, UUID> statements = new HashMap<>();
        queries.statementsOfClaims(rows.stream()
                        .map(row -> row.body.saidIn())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .forEach(row -> statements.put((UUID) row[0], (UUID) row[1]));
        Map<UUID, List<ClaimView>> views = new HashMap<>();
        for (ClaimRow row : rows) {
            views.computeIfAbsent(row.group(), id -> new ArrayList<>())
                    .add(claim(row, Objects.requireNonNull(articles.get(row.articleId)), statements));
        }
        return views;
    }

    private static ClaimView claim(ClaimRow row, ArticleSummary article, Map<UUID, UUID> statements) {
        Claim claim = row.body;
        Passage passage = claim.passage();
        boolean event = claim instanceof Claim.OfEvent;
        @Nullable UUID said = claim.saidIn();
        return new ClaimView(
                row.id,
                article,
                passage.start(),
                passage.end(),
                passage.quote(),
                passage.marks(),
                passage.before(),
                passage.after(),
                claim.chain(),
                row.origin,
                event ? ((Claim.OfEvent) claim).status() : null,
                event ? ((Claim.OfEvent) claim).time() : null,
                said == null ? row.statementId : statements.get(said),
                claim.reader(),
                row.known);
    }

    private static @Nullable EntityRef find(Map<UUID, EntityRef> entities, @Nullable UUID id) {
        return id == null ? null : entities.get(id);
    }

    private static @Nullable String name(@Nullable EntityRef entity) {
        return entity == null ? null : entity.name();
    }
}
