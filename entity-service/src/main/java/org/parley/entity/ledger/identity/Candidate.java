package org.parley.entity.ledger.identity;

import org.parley.entity.ledger.claim.Designation;

/**
 * A designation and how much it is used.
 *
 * @param articles how many articles use it
 * @param company in which its bearer is named; may be left out where no judgement takes it (see {@link Names#toJudge})
 */
public record Candidate(Designation designation, int articles, Company company) {

    /** Whether both are seen in news of a common country, or nobody knows of which. */
    boolean mayBeAtHomeWith(Candidate other) {
        return !company.knowsCountries() || !other.company.knowsCountries() || company.sharesCountryWith(other.company);
    }

    /** Whether both are seen in the same company, and never side by side: whoever stands beside somebody is another. */
    boolean keepsCompanyOf(Candidate other, int atLeast) {
        return !company.names().contains(other.designation.name()) && company.shared(other.company) >= atLeast;
    }
}
