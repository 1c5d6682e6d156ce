package org.parley.entity.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.parley.entity.article.ArchivedArticle;
import org.parley.entity.article.ArticleArchive;
import org.parley.entity.audit.Audit;
import org.parley.entity.audit.AuditAction;
import org.parley.entity.decision.ArchivedDecision;
import org.parley.entity.decision.DecisionArchive;
import org.parley.entity.export.ExportResource.Imported;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.ParleyException;

/**
 * All that the graph is a function of: articles with every version's text and reading, and decisions. Taken in by an
 * empty system, it gives the same graph. Decisions come first, so that each article is judged by them as it comes in.
 */
@ApplicationScoped
class Archive {

    private static final int FORMAT = 1;
    private static final String FIRST = "format";

    private final ArticleArchive articles;
    private final DecisionArchive decisions;
    private final Audit audit;
    private final ObjectMapper json;

    Archive(ArticleArchive articles, DecisionArchive decisions, Audit audit, ObjectMapper json) {
        this.articles = articles;
        this.decisions = decisions;
        this.audit = audit;
        this.json = json;
    }

    /** To be called inside a transaction that sees one state of the database. */
    void write(OutputStream out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(generator);
        }
    }

    /** The same as a value inside another document. */
    void write(JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeNumberField(FIRST, FORMAT);
        generator.writeArrayFieldStart("decisions");
        for (ArchivedDecision decision : decisions.all()) {
            json.writeValue(generator, decision);
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("articles");
        List<ArchivedArticle> some = articles.after(new UUID(0, 0));
        while (!some.isEmpty()) {
            for (ArchivedArticle article : some) {
                json.writeValue(generator, article);
            }
            some = articles.after(some.getLast().id());
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    /**
     * Takes an archive in, article by article, also one inside a graph in JSON; what is there already stays as it is.
     *
     * @throws ParleyException when the archive cannot be understood
     */
    Imported read(InputStream in) throws IOException {
        try (JsonParser parser = json.createParser(in)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME);
            if (!parser.currentName().equals(FIRST)) {
                toArchive(parser);
            }
            return content(parser);
        } catch (JsonProcessingException e) {
            throw notUnderstood();
        }
    }

    /** Goes past the lists of a graph to the first field of the archive in it. */
    private static void toArchive(JsonParser parser) throws IOException {
        while (!parser.currentName().equals(JsonGraph.ARCHIVE)) {
            parser.nextToken();
            parser.skipChildren();
            expect(parser.nextToken() == JsonToken.FIELD_NAME);
        }
        expect(parser.nextToken() == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME);
    }

    /** The fields of an archive, from the first one on. */
    private Imported content(JsonParser parser) throws IOException {
        expect(parser.currentName().equals(FIRST));
        expect(parser.nextToken() == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() == FORMAT);
        // Each article stays as soon as it is in, so that whoever began is told, whatever follows.
        audit.keep(AuditAction.IMPORTED, null);
        int articleCount = 0;
        int decisionCount = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String part = parser.currentName();
            expect(parser.nextToken() == JsonToken.START_ARRAY);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                if (part.equals("decisions")) {
                    decisionCount += decisions.restore(json.readValue(parser, ArchivedDecision.class)) ? 1 : 0;
                } else {
                    expect(part.equals("articles"));
                    articleCount += articles.restore(json.readValue(parser, ArchivedArticle.class)) ? 1 : 0;
                }
            }
        }
        return new Imported(articleCount, decisionCount);
    }

    private static void expect(boolean truth) {
        if (!truth) {
            throw notUnderstood();
        }
    }

    private static ParleyException notUnderstood() {
        return new ParleyException(
                ErrorCode.INVALID_REQUEST,
                "This is no archive of format %d, as “export --format archive” writes it, nor a graph that holds one, as an admin's “export --format json” does."
                        .formatted(FORMAT));
    }
}
