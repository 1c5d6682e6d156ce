package org.parley.entity.ledger.identity;

import java.util.Set;
import java.util.UUID;
import org.parley.entity.ledger.claim.Designation;

/**
 * A designation and how much it is used.
 *
 * @param articles how many articles use it
 * @param company the persons and organisations that are named in the same articles; may be left out where no other
 *     candidate has a close name (see {@link Names#close})
 */
public record Candidate(Designation designation, int articles, Set<UUID> company) {

    public Candidate {
        company = Set.copyOf(company);
    }

    /** Whether both are seen in the same company, and never side by side: whoever stands beside somebody is another. */
    boolean keepsCompanyOf(Candidate other, int atLeast) {
        return !company.contains(other.designation.id())
                && company.stream().filter(other.company::contains).count() >= atLeast;
    }
}
