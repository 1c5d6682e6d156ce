package org.parley.entity.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.export.GraphItems.ArticleItem;
import org.parley.entity.export.GraphItems.DisagreementItem;
import org.parley.entity.export.GraphItems.EntityItem;
import org.parley.entity.export.GraphItems.FactItem;
import org.parley.entity.export.GraphItems.StatementItem;
import org.parley.entity.page.DisagreementView;
import org.parley.entity.page.FactView;
import org.parley.entity.page.StatementView;

/**
 * The graph format: one object with a list of each part, and behind them, if wanted, the archive that the graph can be
 * derived from again.
 */
final class JsonGraph implements GraphFormat {

    static final String ARCHIVE = "archive";

    private static final List<String> PARTS = List.of("articles", "entities", "facts", "statements", "disagreements");

    private final ObjectMapper json;
    private final JsonGenerator generator;
    private final @Nullable Archive archive;
    private int open = -1;

    JsonGraph(ObjectMapper json, OutputStream out, @Nullable Archive archive) throws IOException {
        this.json = json;
        this.archive = archive;
        this.generator = json.createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.writeStartObject();
    }

    @Override
    public void articles(List<ArticleItem> articles) throws IOException {
        write("articles", articles);
    }

    @Override
    public void entities(List<EntityItem> entities) throws IOException {
        write("entities", entities);
    }

    @Override
    public void facts(List<FactView> facts) throws IOException {
        write("facts", facts.stream().map(FactItem::of).toList());
    }

    @Override
    public void statements(List<StatementView> statements) throws IOException {
        write("statements", statements.stream().map(StatementItem::of).toList());
    }

    @Override
    public void disagreements(List<DisagreementView> disagreements) throws IOException {
        write("disagreements", disagreements.stream().map(DisagreementItem::of).toList());
    }

    private void write(String part, List<?> items) throws IOException {
        advance(PARTS.indexOf(part));
        for (Object item : items) {
            json.writeValue(generator, item);
        }
    }

    /** Every list is there, also the empty ones. */
    private void advance(int part) throws IOException {
        while (open < part) {
            if (open >= 0) {
                generator.writeEndArray();
            }
            open++;
            generator.writeArrayFieldStart(PARTS.get(open));
        }
    }

    @Override
    public void close() throws IOException {
        advance(PARTS.size() - 1);
        generator.writeEndArray();
        if (archive != null) {
            generator.writeFieldName(ARCHIVE);
            archive.write(generator);
        }
        generator.writeEndObject();
        generator.close();
    }
}
