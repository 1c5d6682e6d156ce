package org.parley.entity.ledger.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.StableId;
import org.parley.entity.ledger.claim.Actor;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.reading.analysis.Statement.Modality;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.analysis.Statement.Polarity;

/**
 * What somebody said, once, however many articles report it.
 *
 * @param speakerEntity null for an anonymous speaker
 * @param content in the fullest wording that an article gives
 * @param chain of that wording
 */
public record Utterance(
        UUID id,
        @Nullable UUID speakerEntity,
        Speaker speaker,
        @Nullable UUID toldTo,
        String content,
        Mode mode,
        Polarity polarity,
        Modality modality,
        List<String> chain,
        Set<UUID> about,
        List<List<String>> variants,
        List<UUID> claims) {

    /** Who said it: an entity, or an anonymous source that speaks for one. */
    public record Speaker(
            @Nullable UUID entity,
            @Nullable String anonymous,
            @Nullable String kind,
            @Nullable UUID of) {}

    /** Each entity that has to do with it, by what it is to the statement: SPEAKER, TOLD or ABOUT. */
    public Map<String, Set<UUID>> entities() {
        Map<String, Set<UUID>> entities = new TreeMap<>(Map.of("ABOUT", about));
        UUID speaking = speakerEntity == null ? speaker.of() : speakerEntity;
        if (speaking != null) {
            entities.put("SPEAKER", Set.of(speaking));
        }
        if (toldTo != null) {
            entities.put("TOLD", Set.of(toldTo));
        }
        return entities;
    }

    /** A direct quotation shows best what was said; then the longest; then by its words, so that order plays no part. */
    private static final Comparator<Claim.OfStatement> FULLEST = Comparator.comparing(Claim.OfStatement::mode)
            .thenComparing(claim -> -claim.content().length())
            .thenComparing(Claim.OfStatement::content)
            .thenComparing(claim -> claim.source().file())
            .thenComparing(Claim::id);

    /** The utterance that these claims report. */
    public static Utterance of(List<Claim.OfStatement> claims, Bearer bearer) {
        Claim.OfStatement main = claims.stream().min(FULLEST).orElseThrow();
        Speaker speaker = speaker(main.speaker(), bearer);
        return new Utterance(
                anchor(claims.stream().min(Comparator.comparing(Claim::id)).orElseThrow()),
                speaker.entity(),
                speaker,
                claims.stream()
                        .map(Claim.OfStatement::toldTo)
                        .filter(Objects::nonNull)
                        .map(bearer::of)
                        .sorted()
                        .findFirst()
                        .orElse(null),
                main.content(),
                main.mode(),
                main.polarity(),
                main.modality(),
                main.chain(),
                claims.stream()
                        .flatMap(claim -> claim.about().stream())
                        .map(bearer::of)
                        .collect(Collectors.toCollection(TreeSet::new)),
                QuoteDrift.variants(claims),
                claims.stream().map(Claim::id).sorted().toList());
    }

    /** The id that an utterance has when this claim is its anchor. */
    public static UUID anchor(Claim.OfStatement claim) {
        return StableId.of("utterance", claim.id());
    }

    private static Speaker speaker(Actor actor, Bearer bearer) {
        return switch (actor) {
            case Actor.Named named -> new Speaker(bearer.of(named.designation()), null, null, null);
            case Actor.Unnamed unnamed -> new Speaker(null, unnamed.text(), null, null);
            case Actor.Anonymous anonymous ->
                new Speaker(
                        null,
                        anonymous.text(),
                        anonymous.kind(),
                        anonymous.of() == null ? null : bearer.of(anonymous.of()));
        };
    }
}
