package org.parley.entity.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.FactRow.Kind;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Reader;

/**
 * A fact with the claims that carry it.
 *
 * @param label one plain English line
 * @param articles how many articles claim it
 * @param publishers who printed it
 * @param origins who had it first hand; these count, not the articles
 * @param knownSince the day of publication since which it is known
 * @param reader who alone tells it, where that is not the reading itself
 * @param disagreements on what articles do not agree of an event: who takes which side, without facts and sentences
 * @param claims in lists the first few, alone all of them
 */
@Schema(name = "Fact")
public record FactView(
        UUID id,
        Kind kind,
        @Nullable String predicate,
        @Nullable String type,
        String label,
        @Nullable EntityRef subject,
        @Nullable EntityRef object,
        @Nullable String role,
        @Nullable Status status,
        List<Party> participants,
        @Nullable EntityRef place,
        @Nullable When time,
        int articles,
        List<String> publishers,
        List<String> origins,
        @Nullable LocalDate knownSince,
        @Nullable Reader reader,
        List<DisagreementView> disagreements,
        List<ClaimView> claims) {

    /** The time of an event in words, or all that are told of it; null while it is open. */
    public @Nullable String timeInWords() {
        return time == null ? null : FactLabel.times(time, disagreements);
    }

    /**
     * Who takes part: an entity, or the words for a party without a name.
     *
     * @param part whether they do it or have it done to them; null where that is not told, or where all take part alike
     */
    public record Party(
            @Nullable EntityRef entity,
            @Nullable String text,
            @Nullable Involvement part) {

        public String name() {
            return entity == null ? String.valueOf(text) : entity.name();
        }
    }
}
