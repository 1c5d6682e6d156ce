package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.BackendException.Kind;

/** Reads a service's problem document (RFC 9457) into the one exception that pages know. */
public final class ProblemReader implements ResponseExceptionMapper<BackendException> {

    /** The part of a problem document that is for people. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ProblemDocument(@Nullable String title, @Nullable String detail) {

        String words(int status) {
            if (detail != null) {
                return detail;
            }
            return title != null ? title : "The service answered with status " + status + ".";
        }
    }

    @Override
    public BackendException toThrowable(Response response) {
        int status = response.getStatus();
        return new BackendException(kind(status), words(response), null);
    }

    static Kind kind(int status) {
        return switch (status) {
            case 401, 403 -> Kind.FORBIDDEN;
            case 404, 410 -> Kind.NOT_FOUND;
            case 429 -> Kind.UNAVAILABLE;
            default -> status < 500 ? Kind.REFUSED : Kind.UNAVAILABLE;
        };
    }

    private static String words(Response response) {
        MediaType type = response.getMediaType();
        if (type == null || !type.getSubtype().endsWith("json")) {
            return new ProblemDocument(null, null).words(response.getStatus());
        }
        try {
            ProblemDocument document = response.readEntity(ProblemDocument.class);
            // An empty body reads as null, whatever its type says.
            return Objects.requireNonNullElse(document, new ProblemDocument(null, null))
                    .words(response.getStatus());
        } catch (ProcessingException unreadable) {
            return new ProblemDocument(null, null).words(response.getStatus());
        }
    }
}
