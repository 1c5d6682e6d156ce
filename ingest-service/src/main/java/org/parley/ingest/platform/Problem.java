package org.parley.ingest.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an article or a file failed, as it is kept and shown. The code may also be one of the entity-service's. */
@Embeddable
@Schema(description = "Why an article or a file failed")
public record Problem(
        @Schema(required = true, description = "A stable code: docs/reference/problems.md")
        @Column(name = "problem_code")
        String code,

        @Schema(required = true, description = "What is wrong and what to do next") @Column(name = "problem_detail")
        String detail) {

    public static Problem of(ErrorCode code, String detail) {
        return new Problem(code.name(), detail);
    }
}
