package org.parley.acceptance.stack;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service answered; {@code body} is a missing node where the body is no JSON. */
public record Answer(int status, String contentType, JsonNode body) {
    public boolean isProblem() {
        return contentType.startsWith("application/problem+json");
    }

    /** The stable code of a problem, or an empty text. */
    public String code() {
        return body.path("code").asText();
    }
}
