package org.parley.entity.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.clock.Change.Kind;
import org.parley.entity.page.Dates;
import org.parley.entity.page.DisagreementView;
import org.parley.entity.page.DisagreementViews;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.FactView;
import org.parley.entity.page.Scope;
import org.parley.entity.page.StatementView;
import org.parley.entity.page.Views;

/** What became known between two days: what is new, and what is told otherwise than before. */
@ApplicationScoped
class Changes {

    private static final Comparator<Found> LATEST_FIRST = Comparator.comparing(Found::known)
            .reversed()
            .thenComparing(found -> found.kind().name())
            .thenComparing(Found::id);

    private final ClockQueries clocks;
    private final Views views;
    private final DisagreementViews disagreements;

    Changes(ClockQueries clocks, Views views, DisagreementViews disagreements) {
        this.clocks = clocks;
        this.views = views;
        this.disagreements = disagreements;
    }

    /** A change before all that pages show of it is read. */
    private record Found(
            Kind kind,
            LocalDate known,
            UUID id,
            @Nullable String before,
            @Nullable String after) {}

    /** The days that are asked for, and the entity, if one is. */
    record Question(LocalDate from, LocalDate to, @Nullable UUID about) {}

    /** Some of the changes, and how many there are of each kind. */
    record Answer(List<Change> changes, Map<Kind, Long> counts) {}

    Answer between(Question question, @Nullable Kind kind, int offset, int limit) {
        List<Found> retold = retold(question);
        List<Found> shown = Stream.concat(
                        clocks.changes(question.from(), question.to(), question.about(), kind, offset + limit).stream()
                                .map(row -> new Found(
                                        Kind.valueOf((String) row[0]),
                                        Objects.requireNonNull(Dates.of(row[1])),
                                        (UUID) row[2],
                                        null,
                                        null)),
                        retold.stream().filter(found -> kind == null || found.kind() == kind))
                .sorted(LATEST_FIRST)
                .skip(offset)
                .limit(limit)
                .toList();
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        clocks.countChanges(question.from(), question.to(), question.about())
                .forEach(row -> counts.put(Kind.valueOf((String) row[0]), (Long) row[1]));
        retold.forEach(found -> counts.merge(found.kind(), 1L, Long::sum));
        return new Answer(changes(shown, question), counts);
    }

    /** Events whose status or time is told otherwise on the later day than on the earlier one. */
    private List<Found> retold(Question question) {
        List<UUID> events = clocks.eventsToldAgain(question.from(), question.to(), question.about());
        Map<UUID, FactView> before = views.facts(events, Scope.BARE.asOf(question.from())).stream()
                .collect(Collectors.toMap(FactView::id, Function.identity()));
        List<Found> found = new ArrayList<>();
        for (FactView now : views.facts(events, Scope.WHOLE.asOf(question.to()))) {
            FactView then = Objects.requireNonNull(before.get(now.id()));
            if (then.status() != now.status()) {
                found.add(new Found(
                        Kind.NEW_STATUS,
                        lastTold(now, question),
                        now.id(),
                        String.valueOf(then.status()),
                        String.valueOf(now.status())));
            }
            if (!Objects.equals(then.timeInWords(), now.timeInWords())) {
                found.add(new Found(
                        Kind.NEW_TIME, lastTold(now, question), now.id(), then.timeInWords(), now.timeInWords()));
            }
        }
        return found;
    }

    private static LocalDate lastTold(FactView event, Question question) {
        return event.claims().stream()
                .map(claim -> claim.known())
                .max(LocalDate::compareTo)
                .orElse(question.to());
    }

    private List<Change> changes(List<Found> found, Question question) {
        List<UUID> ids = found.stream().map(Found::id).distinct().toList();
        Scope scope = Scope.LISTED.asOf(question.to());
        Map<UUID, EntityRef> entities = views.entities(ids);
        Map<UUID, FactView> facts =
                views.facts(ids, scope).stream().collect(Collectors.toMap(FactView::id, Function.identity()));
        Map<UUID, StatementView> statements =
                views.statements(ids, scope).stream().collect(Collectors.toMap(StatementView::id, Function.identity()));
        Map<UUID, DisagreementView> differences = disagreements.views(ids, Scope.LISTED.asOf(question.to())).stream()
                .collect(Collectors.toMap(DisagreementView::id, Function.identity()));
        Map<UUID, String> origins = newOrigins(found, facts, question);
        return found.stream()
                .map(one -> switch (one.kind()) {
                    case NEW_ENTITY -> Change.of(one.kind(), one.known(), known(entities, one));
                    case NEW_STATEMENT -> Change.of(one.kind(), one.known(), known(statements, one));
                    case NEW_DISAGREEMENT -> Change.of(one.kind(), one.known(), known(differences, one));
                    case NEW_FACT -> Change.of(one.kind(), one.known(), known(facts, one), null, null);
                    case NEW_ORIGIN ->
                        Change.of(one.kind(), one.known(), known(facts, one), null, origins.get(one.id()));
                    case NEW_STATUS, NEW_TIME ->
                        Change.of(one.kind(), one.known(), known(facts, one), one.before(), one.after());
                })
                .toList();
    }

    private static <T> T known(Map<UUID, T> all, Found one) {
        return Objects.requireNonNull(all.get(one.id()));
    }

    /** Who had a fact first hand and was not known to before, by fact. */
    private Map<UUID, String> newOrigins(List<Found> found, Map<UUID, FactView> facts, Question question) {
        List<UUID> ids = found.stream()
                .filter(one -> one.kind() == Kind.NEW_ORIGIN)
                .map(Found::id)
                .toList();
        return views.facts(ids, Scope.BARE.asOf(question.from())).stream()
                .collect(Collectors.toMap(
                        FactView::id,
                        before -> Objects.requireNonNull(facts.get(before.id())).origins().stream()
                                .filter(origin -> !before.origins().contains(origin))
                                .collect(Collectors.joining(", "))));
    }
}
