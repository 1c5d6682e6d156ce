package org.parley.ingest.article.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/** A JSON merge patch (RFC 7396) of the metadata: what is absent stays, null clears. */
public record ArticleCorrection(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Schema(examples = "2025-11-19") @Nullable String publishedAt) {

    static UnaryOperator<Metadata> of(@Nullable JsonNode patch) {
        if (patch == null || !patch.isObject()) {
            throw new IngestException(ErrorCode.REQUEST_UNREADABLE, "Send a JSON object with the fields to correct.");
        }
        UnaryOperator<Metadata> correction = UnaryOperator.identity();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            UnaryOperator<Metadata> before = correction;
            String value = value(field);
            correction = switch (field.getKey()) {
                case "title" -> metadata -> before.apply(metadata).withTitle(value);
                case "outlet" -> metadata -> before.apply(metadata).withOutlet(value);
                case "url" -> metadata -> before.apply(metadata).withUrl(value);
                case "publishedAt" -> metadata -> before.apply(metadata).withPublishedAt(value);
                default ->
                    throw new IngestException(
                            ErrorCode.FIELD_INVALID,
                            "“" + field.getKey() + "” can't be corrected; title, outlet, url and publishedAt can.");
            };
        }
        return correction;
    }

    private static @Nullable String value(Map.Entry<String, JsonNode> field) {
        JsonNode value = field.getValue();
        if (value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new IngestException(
                    ErrorCode.FIELD_INVALID, "The field “" + field.getKey() + "” takes a string or null.");
        }
        return value.textValue();
    }
}
