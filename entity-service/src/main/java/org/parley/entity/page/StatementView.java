package org.parley.entity.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Statement.Modality;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.analysis.Statement.Polarity;

/**
 * A statement with the claims that report it.
 *
 * @param content in the fullest wording
 * @param knownSince the day of publication since which it is known
 * @param variants pairs of wordings that differ between articles
 * @param about whom and what it names
 */
@Schema(name = "Statement")
public record StatementView(
        UUID id,
        Speaker speaker,
        @Nullable EntityRef toldTo,
        String content,
        Mode mode,
        Polarity polarity,
        Modality modality,
        List<String> chain,
        int articles,
        List<String> publishers,
        List<String> origins,
        @Nullable LocalDate knownSince,
        List<List<String>> variants,
        List<ClaimView> claims,
        List<EntityRef> about) {

    /** Who said it: an entity, or an anonymous source and whom it speaks for. */
    public record Speaker(
            @Nullable EntityRef entity,
            @Nullable String anonymous,
            @Nullable String kind,
            @Nullable EntityRef of) {}
}
