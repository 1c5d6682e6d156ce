package org.parley.entity.ledger.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.StableId;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Quantity;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/** Cuts the analysis of one article into claims. A pure function: one analysis always gives the same claims and ids. */
public final class ClaimReading {

    private final Source source;
    private final Analysis analysis;
    private final ArticleText text;
    private final Designations designations;
    private final Map<String, String> media;
    private final Set<String> people;
    private final Map<String, String> offices;
    private final Map<String, UUID> statements = new HashMap<>();

    private ClaimReading(Source source, Analysis analysis) {
        this.source = source;
        this.analysis = analysis;
        this.text = new ArticleText(analysis.article().text());
        this.designations = Designations.of(source, analysis);
        this.media = Media.of(analysis);
        this.people = Media.people(analysis);
        this.offices = Media.offices(analysis);
        analysis.statements().forEach(statement -> statements.put(statement.id(), id(statement)));
    }

    /** The claims of an article. */
    public static ArticleClaims read(Source source, Analysis analysis) {
        return new ClaimReading(source, analysis).read();
    }

    private ArticleClaims read() {
        List<Claim> claims = Stream.of(
                        analysis.relations().stream().map(this::relation).flatMap(Optional::stream),
                        analysis.events().stream().flatMap(this::event),
                        analysis.statements().stream().map(this::statement).flatMap(Optional::stream))
                .flatMap(Function.identity())
                // What is read twice from the same words is one claim.
                .collect(Collectors.toMap(Claim::id, Function.identity(), (first, same) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.passage().start())
                        .thenComparing(claim -> claim.passage().end())
                        .thenComparing(Claim::id))
                .toList();
        return new ArticleClaims(
                source.publishedAt(), source.outletKey(), designations.all(), designations.names(), marks(), claims);
    }

    private List<ArticleClaims.Mark> marks() {
        return analysis.mentions().stream()
                .flatMap(mention -> designations
                        .find(mention.entity())
                        .map(designation -> new ArticleClaims.Mark(
                                mention.start(),
                                mention.end(),
                                mention.text(),
                                designation,
                                mention.form(),
                                mention.sense()))
                        .stream())
                .toList();
    }

    private Optional<Claim> relation(Relation relation) {
        Optional<UUID> subject = designations.find(relation.subject());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        @Nullable UUID object = designations.find(relation.object()).orElse(null);
        UUID id = StableId.of(
                "relation",
                source.article(),
                relation.predicate(),
                designations.name(subject.get()),
                object == null ? null : designations.name(object),
                relation.role(),
                relation.evidence());
        List<String> chain = chain(relation.chain());
        return Optional.of(new Claim.OfRelation(
                id,
                source,
                Passage.of(text, relation.evidence(), some(relation.trigger())),
                chain,
                Origin.of(chain, source.publisher(), media, people, institutions()),
                said(relation.statement()),
                relation.predicate(),
                subject.get(),
                object,
                relation.role()));
    }

    /** One claim for each place where the article tells of the event. */
    private Stream<Claim> event(Event event) {
        List<Actor> participants = actors(event, one -> true);
        @Nullable UUID place = designations.find(event.place()).orElse(null);
        UUID local = StableId.of(
                "event",
                source.article(),
                event.type(),
                participants.stream().map(this::byName).toList(),
                place,
                event.evidence().getFirst(),
                event.time());
        return tellings(event).map(telling -> {
            List<String> chain = chain(telling.chain());
            return new Claim.OfEvent(
                    StableId.of(local, telling.evidence()),
                    source,
                    Passage.of(text, telling.evidence(), wordsFor(event, telling.evidence())),
                    chain,
                    origin(chain),
                    said(telling.statement()),
                    local,
                    event.type(),
                    telling.status(),
                    participants,
                    place,
                    event.time(),
                    figures(event, telling.evidence()),
                    actors(event, one -> one.part() == Involvement.AGENT),
                    actors(event, one -> one.part() == Involvement.CONCERNED),
                    event.reader());
        });
    }

    private List<Actor> actors(Event event, Predicate<Event.Participant> taking) {
        return event.participants().stream()
                .filter(taking)
                .flatMap(one -> actor(one.party()).stream())
                .distinct()
                .toList();
    }

    /** A sentence that gives a number of the event tells of it too. */
    private Stream<Event.Telling> tellings(Event event) {
        Set<Span> told = event.tellings().stream().map(Event.Telling::evidence).collect(Collectors.toSet());
        Stream<Event.Telling> counted = numbersOf(event)
                .filter(quantity -> told.stream().noneMatch(span -> span.contains(quantity.span())))
                .filter(quantity -> told.add(quantity.evidence()))
                .map(quantity ->
                        new Event.Telling(quantity.evidence(), event.status(), quantity.statement(), quantity.chain()));
        return Stream.concat(event.tellings().stream(), counted);
    }

    private Stream<Quantity> numbersOf(Event event) {
        return analysis.quantities().stream()
                .filter(quantity -> event.id().equals(quantity.event()) && Figure.of(quantity) != null);
    }

    private List<Figure> figures(Event event, Span evidence) {
        return numbersOf(event)
                .filter(quantity -> evidence.contains(quantity.span()))
                .map(Figure::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The mentions inside the sentence of those who take part, and of the place. */
    private List<Span> wordsFor(Event event, Span evidence) {
        Set<String> entities = new LinkedHashSet<>();
        event.parties().forEach(party -> {
            if (party instanceof Party.Known known) {
                entities.add(known.entity());
            }
        });
        if (event.place() != null) {
            entities.add(event.place());
        }
        return analysis.mentions().stream()
                .filter(mention -> entities.contains(mention.entity()) && evidence.contains(mention.span()))
                .map(Mention::span)
                .toList();
    }

    private Optional<Claim> statement(Statement statement) {
        return actor(statement.speaker()).map(speaker -> {
            List<String> chain = chain(statement.chain());
            Span whole = Stream.of(statement.speakerSpan(), statement.cue(), statement.content())
                    .filter(Objects::nonNull)
                    .reduce(statement.evidence(), Span::covering);
            return new Claim.OfStatement(
                    id(statement),
                    source,
                    Passage.of(text, whole, some(statement.content())),
                    chain,
                    origin(chain),
                    speaker,
                    designations.find(statement.toldTo()).orElse(null),
                    text.slice(statement.content()),
                    statement.mode(),
                    statement.polarity(),
                    statement.modality(),
                    namedIn(statement.content()));
        });
    }

    /** Ids are made of names, so that they stay when the article comes to say more of whoever is named. */
    private Actor byName(Actor actor) {
        return actor instanceof Actor.Named named ? new Actor.Named(designations.name(named.designation())) : actor;
    }

    private List<UUID> namedIn(Span content) {
        return analysis.mentions().stream()
                .filter(mention -> content.contains(mention.span()))
                .flatMap(mention -> designations.find(mention.entity()).stream())
                .distinct()
                .toList();
    }

    private UUID id(Statement statement) {
        return StableId.of(
                "statement", source.article(), statement.content(), statement.cue(), statement.speakerSpan());
    }

    private @Nullable UUID said(@Nullable String statement) {
        return statement == null ? null : statements.get(statement);
    }

    private Optional<Actor> actor(Party party) {
        return switch (party) {
            case Party.Known known -> designations.find(known.entity()).map(Actor.Named::new);
            case Party.Unnamed unnamed ->
                Optional.of(designations
                        .personAtEndOf(unnamed.text())
                        .<Actor>map(Actor.Named::new)
                        .orElseGet(() -> new Actor.Unnamed(unnamed.text())));
            case Party.Anonymous anonymous ->
                Optional.of(new Actor.Anonymous(
                        anonymous.anonymous(),
                        anonymous.kind(),
                        designations.find(anonymous.of()).orElse(null)));
        };
    }

    private List<String> chain(List<String> links) {
        String publisher = source.publisher();
        if (links.isEmpty()) {
            return List.of(publisher);
        }
        // The reading may not know the outlet, or know it by another spelling: the last link is always the publisher.
        List<String> chain = new ArrayList<>(links);
        if (source.outlet() != null) {
            // Nobody has anything from themselves, whether with "The" or without.
            chain.removeIf(link -> NameKey.isOneOutlet(link, publisher));
        } else if (chain.getLast().startsWith("unknown")) {
            chain.removeLast();
        }
        chain.add(publisher);
        return List.copyOf(chain);
    }

    private String origin(List<String> chain) {
        return Origin.of(chain, source.publisher(), media, people, offices);
    }

    /** A spokesman of a person makes that person no origin of who holds which office. */
    private Map<String, String> institutions() {
        return offices.entrySet().stream()
                .filter(office -> !people.contains(NameKey.fold(office.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Span> some(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}
