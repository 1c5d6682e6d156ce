package org.parley.web.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who said what to whom. */
public record Statement(
        UUID id,
        @Nullable Speaker speaker,
        @Nullable EntityRef toldTo,
        String content,
        @Nullable String mode,
        @Nullable String polarity,
        @Nullable String modality,
        List<String> chain,
        int articles,
        List<String> origins,
        List<Claim> claims,
        List<EntityRef> about) {

    /** A named speaker, or an unnamed one as the article describes them ("a U.S. official"). */
    public record Speaker(
            @Nullable EntityRef entity,
            @Nullable String anonymous,
            @Nullable String kind,
            @Nullable EntityRef of) {}

    public Statement {
        chain = Lists.orEmpty(chain);
        origins = Lists.orEmpty(origins);
        claims = Lists.orEmpty(claims);
        about = Lists.orEmpty(about);
    }

    /** Whether the article gives the speaker's own words. */
    public boolean quoted() {
        return "QUOTE".equals(mode);
    }

    public boolean negated() {
        return "NEGATED".equals(polarity);
    }
}
