package org.parley.entity.ledger.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Actor;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;

/** Finds which statements of several articles report one utterance. */
public final class Utterances {

    /** How long an utterance is told as news. */
    private static final long DAYS = 14;

    private Utterances() {}

    /** Claims without a common block never report one utterance. */
    public static Set<String> blocks(Claim.OfStatement claim, Bearer bearer) {
        String speaker = speaker(claim.speaker(), bearer);
        return Wording.of(claim.content()).keys().stream()
                .map(key -> "said|" + speaker + "|" + key)
                .collect(Collectors.toSet());
    }

    /** Whether both may report one utterance. It depends on the two alone. */
    public static boolean related(Claim.OfStatement one, Claim.OfStatement other, Bearer bearer) {
        return !one.source().article().equals(other.source().article())
                && speaker(one.speaker(), bearer).equals(speaker(other.speaker(), bearer))
                && near(one.source().publishedAt(), other.source().publishedAt())
                && Wording.of(one.content()).alike(Wording.of(other.content()));
    }

    /** Groups claims by utterance. Claims that are related, directly or by way of others, have to be given together. */
    public static List<List<Claim.OfStatement>> group(List<Claim.OfStatement> claims, Bearer bearer) {
        List<List<Claim.OfStatement>> utterances = new ArrayList<>();
        claims.stream().sorted(FIRST_TOLD).forEach(claim -> {
            Optional<List<Claim.OfStatement>> same = utterances.stream()
                    .filter(utterance -> utterance.stream().allMatch(other -> related(claim, other, bearer)))
                    .findFirst();
            same.ifPresentOrElse(
                    utterance -> utterance.add(claim), () -> utterances.add(new ArrayList<>(List.of(claim))));
        });
        return utterances;
    }

    /** The fullest wording first among those of one day; then by file and position. */
    private static final Comparator<Claim.OfStatement> FIRST_TOLD = Comparator.comparing(
                    (Claim.OfStatement claim) -> claim.source().publishedAt(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(claim -> claim.source().file())
            .thenComparing(claim -> claim.passage().start())
            .thenComparing(Claim::id);

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS;
    }

    private static String speaker(Actor speaker, Bearer bearer) {
        return switch (speaker) {
            case Actor.Named named -> bearer.of(named.designation()).toString();
            case Actor.Anonymous anonymous ->
                anonymous.kind() + " of " + (anonymous.of() == null ? "?" : bearer.of(anonymous.of()));
            case Actor.Unnamed unnamed -> "“" + unnamed.text();
        };
    }
}
