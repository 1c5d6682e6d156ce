package org.parley.entity.ledger.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.Claim;

/** How somebody leaves an office: by their own will or by another's. Outlets differ on that, and the ledger takes no side. */
final class Leaving {

    /** What it is called where some say the one and some the other. */
    static final String EITHER = "DEPARTURE";

    private static final Set<String> MANNERS = Set.of("RESIGNATION", "DISMISSAL");

    private Leaving() {}

    static boolean isManner(String type) {
        return MANNERS.contains(type);
    }

    /** Whether these claims, none of which denies it, tell of both. */
    static boolean isDisputed(List<Claim.OfEvent> claims) {
        return claims.stream()
                .map(Claim.OfEvent::type)
                .filter(Leaving::isManner)
                .collect(Collectors.toSet())
                .equals(MANNERS);
    }

    /** The claims that say that it is so; all of them where each denies it. */
    static List<Claim.OfEvent> asserting(List<Claim.OfEvent> claims) {
        List<Claim.OfEvent> asserting =
                claims.stream().filter(claim -> !claim.denies()).toList();
        return asserting.isEmpty() ? claims : asserting;
    }
}
