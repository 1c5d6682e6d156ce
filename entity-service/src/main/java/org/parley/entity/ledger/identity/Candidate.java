package org.parley.entity.ledger.identity;

import org.parley.entity.ledger.claim.Designation;

/**
 * A designation and how much it is used.
 *
 * @param articles how many articles use it
 */
public record Candidate(Designation designation, int articles) {}
