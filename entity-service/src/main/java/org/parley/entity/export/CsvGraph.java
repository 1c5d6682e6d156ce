package org.parley.entity.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.export.GraphItems.ArticleItem;
import org.parley.entity.export.GraphItems.EntityItem;
import org.parley.entity.page.ClaimView;
import org.parley.entity.page.DisagreementView;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.FactView;
import org.parley.entity.page.StatementView;
import org.parley.entity.reading.analysis.Event.When;

/**
 * A table with a line for each claim: what it says, the sentence that says it, which day and state that gives an event, and
 * whether a second reader has read it so. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvGraph implements GraphFormat {

    private static final List<String> HEADER = List.of(
            "id",
            "kind",
            "type",
            "subject",
            "role",
            "object",
            "participants",
            "place",
            "start",
            "end",
            "status",
            "content",
            "publishers",
            "origins",
            "article",
            "outlet",
            "publishedAt",
            "startOffset",
            "endOffset",
            "sentence",
            "chain",
            "origin",
            "claimStart",
            "claimEnd",
            "claimStatus",
            "reader");
    private static final String FORMULA = "=+-@\t\r";

    private final SequenceWriter lines;

    CsvGraph(OutputStream out) throws IOException {
        CsvMapper csv = new CsvMapper();
        csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        lines = csv.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(out);
        lines.write(HEADER);
    }

    @Override
    public void articles(List<ArticleItem> articles) {}

    @Override
    public void entities(List<EntityItem> entities) {}

    @Override
    public void facts(List<FactView> facts) throws IOException {
        for (FactView fact : facts) {
            @Nullable When time = fact.time();
            List<String> told = cells(
                    fact.id(),
                    fact.kind(),
                    fact.predicate() == null ? fact.type() : fact.predicate(),
                    name(fact.subject()),
                    fact.role(),
                    name(fact.object()),
                    fact.participants().stream().map(FactView.Party::name).collect(Collectors.joining("; ")),
                    name(fact.place()),
                    time == null ? null : time.start(),
                    time == null ? null : time.end(),
                    fact.status(),
                    null,
                    String.join("; ", fact.publishers()),
                    String.join("; ", fact.origins()));
            write(told, fact.claims());
        }
    }

    @Override
    public void statements(List<StatementView> statements) throws IOException {
        for (StatementView statement : statements) {
            StatementView.Speaker speaker = statement.speaker();
            List<String> told = cells(
                    statement.id(),
                    "STATEMENT",
                    statement.mode(),
                    speaker.entity() == null
                            ? speaker.anonymous()
                            : speaker.entity().name(),
                    null,
                    name(statement.toldTo()),
                    statement.about().stream().map(EntityRef::name).collect(Collectors.joining("; ")),
                    null,
                    null,
                    null,
                    statement.polarity(),
                    statement.content(),
                    String.join("; ", statement.publishers()),
                    String.join("; ", statement.origins()));
            write(told, statement.claims());
        }
    }

    @Override
    public void disagreements(List<DisagreementView> disagreements) {}

    private void write(List<String> told, List<ClaimView> claims) throws IOException {
        for (ClaimView claim : claims) {
            @Nullable When claimed = claim.time();
            List<String> where = cells(
                    claim.article().file() == null
                            ? claim.article().id()
                            : claim.article().file(),
                    claim.article().outlet(),
                    claim.article().publishedAt(),
                    claim.start(),
                    claim.end(),
                    claim.quote(),
                    String.join(" > ", claim.chain()),
                    claim.origin(),
                    claimed == null ? null : claimed.start(),
                    claimed == null ? null : claimed.end(),
                    claim.status(),
                    claim.reader());
            List<String> line = new ArrayList<>(told);
            line.addAll(where);
            lines.write(line);
        }
    }

    private static List<String> cells(@Nullable Object... values) {
        List<String> cells = new ArrayList<>();
        for (@Nullable Object value : values) {
            cells.add(cell(value));
        }
        return cells;
    }

    private static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static @Nullable String name(@Nullable EntityRef entity) {
        return entity == null ? null : entity.name();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
