package org.parley.ingest.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error answer (RFC 9457, `application/problem+json`). */
@Schema(name = "ProblemResponse")
public record ProblemResponse(String type, String title, int status, String detail, ErrorCode code) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemResponse of(ErrorCode code, String detail) {
        return new ProblemResponse("about:blank", code.title(), code.status(), detail, code);
    }

    public Response.ResponseBuilder builder() {
        return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
    }
}
