package org.parley.entity.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.derivation.Derivation;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.disagreement.Offices;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.identity.Candidate;
import org.parley.entity.ledger.identity.Company;
import org.parley.entity.ledger.identity.Identity;
import org.parley.entity.ledger.identity.Names;
import org.parley.entity.ledger.identity.Resolution;
import org.parley.entity.ledger.identity.Rulings;
import org.parley.entity.ledger.statement.Utterance;

/** The whole graph at once, without a database: what the stored one must be equal to. */
public record WholeLedger(
        List<Identity> entities,
        List<Fact> facts,
        List<Utterance> statements,
        List<Disagreement> disagreements,
        Map<UUID, Claim> claims,
        Set<String> outlets) {

    public static WholeLedger of(List<Script> articles) {
        return ofClaims(articles.stream().map(Script::claims).toList());
    }

    public static WholeLedger ofClaims(List<ArticleClaims> articles) {
        Map<Designation, Long> used = articles.stream()
                .flatMap(article -> article.designations().stream())
                .collect(Collectors.groupingBy(designation -> designation, Collectors.counting()));
        List<Identity> identities = Resolution.resolve(
                used.entrySet().stream()
                        .map(entry -> new Candidate(
                                entry.getKey(), entry.getValue().intValue(), company(entry.getKey(), articles)))
                        .toList(),
                Rulings.NONE);
        Map<UUID, UUID> bearers = new HashMap<>();
        identities.forEach(identity ->
                identity.designations().forEach(designation -> bearers.put(designation.id(), identity.id())));
        Map<UUID, Claim> claims = articles.stream()
                .flatMap(article -> article.claims().stream())
                .collect(Collectors.toMap(Claim::id, claim -> claim));
        Derivation.Result result = Derivation.derive(claims.values(), bearers::get);
        return new WholeLedger(
                identities.stream().sorted(Comparator.comparing(Identity::id)).toList(),
                result.facts().stream().sorted(Comparator.comparing(Fact::id)).toList(),
                result.utterances().stream()
                        .sorted(Comparator.comparing(Utterance::id))
                        .toList(),
                disagreements(result, claims),
                claims,
                articles.stream()
                        .map(ArticleClaims::outlet)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private static Company company(Designation one, List<ArticleClaims> articles) {
        List<ArticleClaims> using = articles.stream()
                .filter(article -> article.designations().contains(one))
                .toList();
        return new Company(
                others(one, using, other -> Names.isCompany(other.type())),
                others(one, using, other -> Names.isCountry(other.type(), other.key())),
                published(using).min(Comparator.naturalOrder()).orElse(null),
                published(using).max(Comparator.naturalOrder()).orElse(null));
    }

    private static Set<UUID> others(Designation one, List<ArticleClaims> using, Predicate<Designation> wanted) {
        return using.stream()
                .flatMap(article -> article.designations().stream())
                .filter(other -> wanted.test(other) && !other.name().equals(one.name()))
                .map(Designation::name)
                .collect(Collectors.toSet());
    }

    private static Stream<LocalDate> published(List<ArticleClaims> articles) {
        return articles.stream().map(ArticleClaims::published).filter(Objects::nonNull);
    }

    private static List<Disagreement> disagreements(Derivation.Result result, Map<UUID, Claim> claims) {
        List<Disagreement> all = new ArrayList<>(result.disagreements());
        Map<UUID, List<Offices.Held>> held = new HashMap<>();
        for (Fact fact : result.facts()) {
            if (fact instanceof Fact.Relation relation && relation.predicate().equals("HOLDS_ROLE")) {
                relation.claims().stream()
                        .map(claims::get)
                        .filter(claim -> relation.role() != null)
                        .forEach(claim -> held.computeIfAbsent(relation.subject(), id -> new ArrayList<>())
                                .add(new Offices.Held(
                                        claim.id(),
                                        relation.id(),
                                        claim.source().article(),
                                        relation.role(),
                                        null,
                                        claim.source().publishedAt())));
            }
        }
        held.forEach((person, offices) -> Offices.of(person, offices).ifPresent(all::add));
        return all.stream().sorted(Comparator.comparing(Disagreement::id)).toList();
    }

    /** The entity that has a designation of this key. */
    public Identity entity(String key) {
        return entities.stream()
                .filter(entity -> entity.designations().stream()
                        .anyMatch(designation -> designation.key().equals(key)))
                .findFirst()
                .orElseThrow();
    }

    public List<Fact.Event> events(String... types) {
        return facts.stream()
                .filter(Fact.Event.class::isInstance)
                .map(Fact.Event.class::cast)
                .filter(event -> Set.of(types).contains(event.type()))
                .toList();
    }

    public Set<String> origins(Fact fact) {
        return claimsOf(fact).map(this::origin).collect(Collectors.toCollection(TreeSet::new));
    }

    public String origin(Claim claim) {
        return claim.origin(outlets);
    }

    public Set<String> publishers(Fact fact) {
        return claimsOf(fact).map(claim -> claim.source().publisher()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that count: denials do where there is nothing else. */
    private Stream<Claim> claimsOf(Fact fact) {
        List<Claim> all = fact.claims().stream().map(claims::get).toList();
        List<Claim> asserting = all.stream()
                .filter(claim -> !(claim instanceof Claim.OfEvent event && event.denies()))
                .toList();
        return (asserting.isEmpty() ? all : asserting).stream();
    }
}
