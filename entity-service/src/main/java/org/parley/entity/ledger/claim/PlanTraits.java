package org.parley.entity.ledger.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells one plan from another.
 *
 * @param points how many points it has, where the text counts them
 * @param about the places that the name itself says the plan is for ("a deal in Gaza")
 * @param places the places that the whole article turns on, in their normalised names
 * @param reliesOn the outlets whose report the article rests on, folded
 * @param published when the article came out
 */
public record PlanTraits(
        @Nullable Integer points,
        List<String> about,
        List<String> places,
        List<String> reliesOn,
        @Nullable LocalDate published) {

    public PlanTraits {
        about = List.copyOf(about);
        places = List.copyOf(places);
        reliesOn = List.copyOf(reliesOn);
    }
}
