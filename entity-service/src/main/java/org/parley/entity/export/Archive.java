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
            generator.writeStartObject();
            generator.writeNumberField("format", FORMAT);
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
    }

    /**
     * Takes an archive in, article by article; what is there already stays as it is.
     *
     * @throws ParleyException when the archive cannot be understood
     */
    Imported read(InputStream in) throws IOException {
        int articleCount = 0;
        int decisionCount = 0;
        boolean known = false;
        try (JsonParser parser = json.createParser(in)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String part = parser.currentName();
                JsonToken value = parser.nextToken();
                if (part.equals("format")) {
                    expect(value == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() == FORMAT);
                    known = true;
                    // Each article stays as soon as it is in, so that whoever began is told, whatever follows.
                    audit.keep(AuditAction.IMPORTED, null);
                } else {
                    expect(known && value == JsonToken.START_ARRAY);
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        if (part.equals("decisions")) {
                            decisionCount += decisions.restore(json.readValue(parser, ArchivedDecision.class)) ? 1 : 0;
                        } else {
                            expect(part.equals("articles"));
                            articleCount += articles.restore(json.readValue(parser, ArchivedArticle.class)) ? 1 : 0;
                        }
                    }
                }
            }
            expect(known);
        } catch (JsonProcessingException e) {
            throw notUnderstood();
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
                "This is no archive of format %d, as GET /api/archive and “export --format archive” write it. "
                                .formatted(FORMAT)
                        + "A graph as “export --format json” writes it can't be taken in: it quotes articles, and does not hold them.");
    }
}
