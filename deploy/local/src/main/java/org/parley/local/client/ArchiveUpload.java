package org.parley.local.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.parley.local.LocalException;

/** Sends an archive to an entity-service some articles at a time, so that its size does not matter to either. */
public final class ArchiveUpload {

    private static final int AT_ONCE = 50;

    private final ServiceClient entity;
    private final ObjectMapper json = new ObjectMapper();
    private ObjectNode part = json.createObjectNode();
    private int articles;
    private int decisions;

    public ArchiveUpload(ServiceClient entity) {
        this.entity = entity;
    }

    /** How much the service took in; what it had already does not count. */
    public record Taken(int articles, int decisions) {}

    /** Sends the archive, or that in a graph, in its own order: what people decided comes first in it. */
    public Taken send(Path file) {
        try (JsonParser parser = json.createParser(file.toFile())) {
            if (!isAtArchive(parser)) {
                throw new LocalException(
                        file + " holds no archive; ./parley export writes one, as archive and, for admins, as json");
            }
            begin();
            for (boolean more = true; more; more = parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    items(name, parser);
                } else {
                    part.set(name, parser.readValueAsTree());
                }
            }
            post();
            return new Taken(articles, decisions);
        } catch (IOException e) {
            throw new LocalException("Could not read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whether there is an archive, and goes to its first field: the document's own, or past the lists of a graph. */
    private static boolean isAtArchive(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        JsonToken token = parser.nextToken();
        boolean own = token == JsonToken.FIELD_NAME && parser.currentName().equals("format");
        while (!own && token == JsonToken.FIELD_NAME && !parser.currentName().equals("archive")) {
            parser.nextToken();
            parser.skipChildren();
            token = parser.nextToken();
        }
        return own
                || token == JsonToken.FIELD_NAME
                        && parser.nextToken() == JsonToken.START_OBJECT
                        && parser.nextToken() == JsonToken.FIELD_NAME;
    }

    private void items(String name, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode item = parser.readValueAsTree();
            part.withArray(name).add(item);
            if (part.withArray(name).size() == AT_ONCE) {
                post();
            }
        }
        post();
    }

    private void post() {
        JsonNode taken = entity.post("/api/archive", "application/json", BodyPublishers.ofString(part.toString()));
        articles += taken.path("articles").asInt();
        decisions += taken.path("decisions").asInt();
        begin();
    }

    /** Every part says in which format the archive is. */
    private void begin() {
        JsonNode format = part.get("format");
        part = json.createObjectNode();
        if (format != null) {
            part.set("format", format);
        }
    }
}
