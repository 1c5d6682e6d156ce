package org.parley.entity.ledger.identity;

import java.util.List;
import java.util.UUID;

/** What people ruled about identity, by designation. Rulings go before all that names say. */
public record Rulings(List<Ruling> same, List<Ruling> apart) {

    public static final Rulings NONE = new Rulings(List.of(), List.of());

    public Rulings {
        same = List.copyOf(same);
        apart = List.copyOf(apart);
    }

    /** A ruling on two designations: that they mean one, or that they do not. */
    public record Ruling(UUID decision, UUID one, UUID other, String reason) {}
}
