package org.parley.entity.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.identity.Identity;
import org.parley.entity.page.ClaimView;
import org.parley.entity.page.DisagreementView;
import org.parley.entity.page.DisagreementViews;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.FactView;
import org.parley.entity.page.Scope;
import org.parley.entity.page.StatementView;
import org.parley.entity.page.Views;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Statement.Modality;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.analysis.Statement.Polarity;

/** Writes the whole graph in the graph format, as a stream: its size does not matter. */
@ApplicationScoped
class GraphExport {

    private final ExportQueries queries;
    private final Views views;
    private final DisagreementViews disagreements;
    private final ObjectMapper json;

    GraphExport(ExportQueries queries, Views views, DisagreementViews disagreements, ObjectMapper json) {
        this.queries = queries;
        this.views = views;
        this.disagreements = disagreements;
        this.json = json;
    }

    record ArticleItem(
            UUID id,
            String file,
            @Nullable String outlet,
            @Nullable LocalDate publishedAt,
            String publishedAtBasis,
            List<?> reliesOn,
            @Nullable String title,
            @Nullable String url) {}

    record EntityItem(UUID id, EntityType type, String name, List<NameItem> names, List<WhyItem> why) {}

    record NameItem(String text, List<UUID> articles) {}

    record WhyItem(String reason, List<String> evidence) {}

    record PartyItem(@Nullable UUID entity, @Nullable String text) {}

    record SpeakerItem(
            @Nullable UUID entity,
            @Nullable String anonymous,
            @Nullable String kind,
            @Nullable UUID of) {}

    record ClaimItem(
            UUID article,
            int start,
            int end,
            String quote,
            List<String> chain,
            String origin,
            @Nullable Status status,
            @Nullable When time,
            @Nullable UUID statement) {

        static ClaimItem of(ClaimView claim) {
            return new ClaimItem(
                    claim.article().id(),
                    claim.start(),
                    claim.end(),
                    claim.quote(),
                    claim.chain(),
                    claim.origin(),
                    claim.status(),
                    claim.time(),
                    claim.statementId());
        }
    }

    record FactItem(
            UUID id,
            String kind,
            @Nullable String predicate,
            @Nullable UUID subject,
            @Nullable UUID object,
            @Nullable String role,
            @Nullable String type,
            @Nullable Status status,
            List<PartyItem> participants,
            @Nullable UUID place,
            @Nullable When time,
            List<ClaimItem> claims,
            List<String> publishers,
            List<String> origins) {}

    record StatementItem(
            UUID id,
            SpeakerItem speaker,
            @Nullable UUID toldTo,
            String content,
            Mode mode,
            Polarity polarity,
            Modality modality,
            List<UUID> about,
            List<ClaimItem> claims,
            List<String> publishers,
            List<String> origins,
            List<List<String>> variants) {}

    record SideItem(String value, List<ClaimItem> claims) {}

    record DisagreementItem(UUID id, Disagreement.Kind kind, List<UUID> about, String slot, List<SideItem> sides) {}

    /** To be called inside a transaction that sees one state of the database. */
    void write(OutputStream out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.writeStartObject();
            array(
                    generator,
                    "articles",
                    queries::articles,
                    rows -> rows.stream().map(this::article).toList(),
                    row -> (UUID) row[0]);
            array(generator, "entities", queries::entities, this::entities, row -> row.id);
            array(generator, "facts", queries::facts, this::facts, Function.identity());
            array(generator, "statements", queries::statements, this::statements, Function.identity());
            array(generator, "disagreements", queries::disagreements, this::disagreements, Function.identity());
            generator.writeEndObject();
        }
    }

    private <R> void array(
            JsonGenerator generator,
            String name,
            Function<UUID, List<R>> read,
            Function<List<R>, List<?>> items,
            Function<R, UUID> id)
            throws IOException {
        generator.writeArrayFieldStart(name);
        List<R> rows = read.apply(ExportQueries.BEFORE_ALL);
        while (!rows.isEmpty()) {
            for (Object item : items.apply(rows)) {
                json.writeValue(generator, item);
            }
            UUID last = id.apply(rows.getLast());
            queries.forget();
            rows = read.apply(last);
        }
        generator.writeEndArray();
    }

    private ArticleItem article(Object[] row) {
        return new ArticleItem(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                date(row[3]),
                (String) row[4],
                list((String) row[5]),
                (String) row[6],
                (String) row[7]);
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate date -> date;
            default -> LocalDate.parse(value.toString());
        };
    }

    private List<?> list(@Nullable String array) {
        try {
            return array == null ? List.of() : json.readValue(array, List.class);
        } catch (IOException e) {
            throw new IllegalStateException("the database gave an array", e);
        }
    }

    private List<EntityItem> entities(List<EntityRow> rows) {
        Map<UUID, List<Object[]>> names = queries
                .names(rows.stream().map(row -> row.id).toList())
                .stream()
                .collect(Collectors.groupingBy(name -> (UUID) name[0]));
        return rows.stream()
                .map(row -> new EntityItem(
                        row.id,
                        row.type,
                        row.name,
                        names(names.getOrDefault(row.id, List.of())),
                        row.why.stream().map(GraphExport::why).toList()))
                .toList();
    }

    private static WhyItem why(Identity.Reason reason) {
        return new WhyItem(reason.reason(), reason.names());
    }

    private static List<NameItem> names(List<Object[]> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[1],
                        TreeMap::new,
                        Collectors.mapping(row -> (UUID) row[2], Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new NameItem(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<FactItem> facts(List<UUID> ids) {
        return views.facts(ids, Scope.WHOLE).stream()
                .map(fact -> new FactItem(
                        fact.id(),
                        fact.kind().name(),
                        fact.predicate(),
                        id(fact.subject()),
                        id(fact.object()),
                        fact.role(),
                        fact.type(),
                        fact.status(),
                        fact.participants().stream().map(GraphExport::party).toList(),
                        id(fact.place()),
                        fact.time(),
                        fact.claims().stream().map(ClaimItem::of).toList(),
                        fact.publishers(),
                        fact.origins()))
                .toList();
    }

    private static PartyItem party(FactView.Party party) {
        return new PartyItem(id(party.entity()), party.text());
    }

    private List<StatementItem> statements(List<UUID> ids) {
        return views.statements(ids, Scope.WHOLE).stream()
                .map(statement -> new StatementItem(
                        statement.id(),
                        speaker(statement.speaker()),
                        id(statement.toldTo()),
                        statement.content(),
                        statement.mode(),
                        statement.polarity(),
                        statement.modality(),
                        statement.about().stream().map(EntityRef::id).toList(),
                        statement.claims().stream().map(ClaimItem::of).toList(),
                        statement.publishers(),
                        statement.origins(),
                        statement.variants()))
                .toList();
    }

    private List<DisagreementItem> disagreements(List<UUID> ids) {
        return disagreements.views(ids).stream()
                .map(view -> new DisagreementItem(
                        view.id(),
                        view.kind(),
                        about(view),
                        view.slot(),
                        view.sides().stream()
                                .map(side -> new SideItem(
                                        side.value(),
                                        side.claims().stream()
                                                .map(ClaimItem::of)
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static List<UUID> about(DisagreementView view) {
        return Stream.of(
                        Stream.ofNullable(id(view.entity())),
                        view.facts().stream().map(FactView::id),
                        view.statements().stream().map(StatementView::id))
                .flatMap(Function.identity())
                .toList();
    }

    private static SpeakerItem speaker(StatementView.Speaker speaker) {
        return new SpeakerItem(id(speaker.entity()), speaker.anonymous(), speaker.kind(), id(speaker.of()));
    }

    private static @Nullable UUID id(@Nullable EntityRef entity) {
        return entity == null ? null : entity.id();
    }
}
