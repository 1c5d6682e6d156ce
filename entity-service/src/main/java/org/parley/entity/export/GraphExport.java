package org.parley.entity.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.export.GraphItems.ArticleItem;
import org.parley.entity.export.GraphItems.EntityItem;
import org.parley.entity.export.GraphItems.NameItem;
import org.parley.entity.export.GraphItems.WhyItem;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.page.Dates;
import org.parley.entity.page.DisagreementViews;
import org.parley.entity.page.Scope;
import org.parley.entity.page.Views;

/** Reads the graph or a part of it, piece by piece, and hands it to a format. */
@ApplicationScoped
class GraphExport {

    private final ExportQueries queries;
    private final Views views;
    private final DisagreementViews disagreements;
    private final Archive archive;
    private final ObjectMapper json;

    GraphExport(
            ExportQueries queries, Views views, DisagreementViews disagreements, Archive archive, ObjectMapper json) {
        this.queries = queries;
        this.views = views;
        this.disagreements = disagreements;
        this.archive = archive;
        this.json = json;
    }

    /**
     * To be called inside a transaction that sees one state of the database.
     *
     * @param importable whether it holds, where the format has room for it, all that the graph is derived from
     */
    void write(GraphPart part, ExportFormat format, OutputStream out, boolean importable) throws IOException {
        Scope known = Scope.WHOLE.asOf(part.asOf());
        try (GraphFormat graph = open(format, out, importable && part.isWhole())) {
            each(after -> queries.articles(part, after), row -> (UUID) row[0], rows -> graph.articles(articles(rows)));
            each(after -> queries.entities(part, after), row -> row.id, rows -> graph.entities(entities(part, rows)));
            Use<UUID> facts = ids -> graph.facts(views.facts(ids, known));
            Use<UUID> statements = ids -> graph.statements(views.statements(ids, known));
            if (part.isWhole()) {
                each(queries::facts, Function.identity(), facts);
                each(queries::statements, Function.identity(), statements);
            } else {
                some(queries.facts(part), facts);
                some(queries.statements(part), statements);
            }
            each(
                    after -> queries.disagreements(part, after),
                    Function.identity(),
                    ids -> graph.disagreements(disagreements.views(ids, known)));
        }
    }

    private GraphFormat open(ExportFormat format, OutputStream out, boolean importable) throws IOException {
        return switch (format) {
            case JSON -> new JsonGraph(json, out, importable ? archive : null);
            case CSV -> new CsvGraph(out);
            case FTM -> new FollowTheMoneyGraph(json, out);
            case GRAPHML -> new GraphMlGraph(out);
        };
    }

    /** What is done with some rows. */
    private interface Use<R> {

        void accept(List<R> rows) throws IOException;
    }

    private <R> void each(Function<UUID, List<R>> read, Function<R, UUID> id, Use<R> use) throws IOException {
        List<R> rows = read.apply(ExportQueries.BEFORE_ALL);
        while (!rows.isEmpty()) {
            use.accept(rows);
            UUID last = id.apply(rows.getLast());
            queries.forget();
            rows = read.apply(last);
        }
    }

    private void some(List<UUID> ids, Use<UUID> use) throws IOException {
        for (int from = 0; from < ids.size(); from += ExportQueries.AT_ONCE) {
            use.accept(ids.subList(from, Math.min(from + ExportQueries.AT_ONCE, ids.size())));
            queries.forget();
        }
    }

    private List<ArticleItem> articles(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new ArticleItem(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        Dates.of(row[3]),
                        (String) row[4],
                        list((String) row[5]),
                        (String) row[6],
                        (String) row[7]))
                .toList();
    }

    private List<?> list(@Nullable String array) {
        try {
            return array == null ? List.of() : json.readValue(array, List.class);
        } catch (IOException e) {
            throw new IllegalStateException("the database gave an array", e);
        }
    }

    private List<EntityItem> entities(GraphPart part, List<EntityRow> rows) {
        Map<UUID, List<Object[]>> names = queries
                .names(part, rows.stream().map(row -> row.id).toList())
                .stream()
                .collect(Collectors.groupingBy(name -> (UUID) name[0]));
        return rows.stream()
                .map(row -> new EntityItem(
                        row.id,
                        row.type,
                        row.name,
                        names(names.getOrDefault(row.id, List.of())),
                        row.why.stream()
                                .map(reason -> new WhyItem(reason.reason(), reason.names()))
                                .toList()))
                .toList();
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
}
