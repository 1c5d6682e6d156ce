package org.parley.entity.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of facts and statements a page is shown.
 *
 * @param claimsEach how many claims of each, at most; they are counted all
 * @param article shows the claims of this article alone, and counts all
 * @param asOf shows and counts what was known on this day alone
 */
public record Scope(
        int claimsEach, @Nullable UUID article, @Nullable LocalDate asOf) {

    private static final int IN_LISTS = 3;
    private static final int ALL = 10_000;

    /** The first claims of each, as lists show them; those of one fact or statement alone are all asked for with it. */
    public static final Scope LISTED = new Scope(IN_LISTS, null, null);

    /** All claims. */
    public static final Scope WHOLE = new Scope(ALL, null, null);

    /** No claims, only what they say. */
    public static final Scope BARE = new Scope(0, null, null);

    static Scope ofArticle(UUID article) {
        return new Scope(ALL, article, null);
    }

    /** The same as it was on this day; on none, as it is. */
    public Scope asOf(@Nullable LocalDate day) {
        return new Scope(claimsEach, article, day);
    }

    Scope allClaims() {
        return new Scope(ALL, article, asOf);
    }
}
