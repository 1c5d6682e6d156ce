package org.parley.entity.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;

/**
 * A disagreement with its sides.
 *
 * @param slot what it is about: role, date, status, words, strength
 * @param label one plain English line
 * @param ruling what a person decided on it
 */
@Schema(name = "Disagreement")
public record DisagreementView(
        UUID id,
        Kind kind,
        String slot,
        String label,
        @Nullable EntityRef entity,
        List<FactView> facts,
        List<StatementView> statements,
        List<SideView> sides,
        @Nullable RulingView ruling) {

    /** One side: what it says, who had it first hand, and where it stands. */
    @Schema(name = "Side")
    public record SideView(String value, List<String> publishers, List<String> origins, List<ClaimView> claims) {}

    /** A person's ruling: the value that holds, or null when it is no disagreement. */
    @Schema(name = "Ruling")
    public record RulingView(UUID id, @Nullable String value, String reason, String decidedBy, Instant decidedAt) {}
}
