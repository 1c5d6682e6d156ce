package org.parley.entity.ledger.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Mention.Form;
import org.parley.entity.reading.analysis.Mention.Sense;

/**
 * All that one article brings into the ledger.
 *
 * @param published when the article came out; null while unknown
 * @param outlet the key of the outlet that published it; null while unknown
 * @param designations those that a mention or a claim refers to, each once
 * @param claims in the order of the text
 */
public record ArticleClaims(
        @Nullable LocalDate published,
        @Nullable String outlet,
        List<Designation> designations,
        List<Name> names,
        List<Mark> mentions,
        List<Claim> claims) {

    /** An article that brings nothing. */
    public static final ArticleClaims NONE = new ArticleClaims(null, null, List.of(), List.of(), List.of(), List.of());

    public ArticleClaims {
        designations = List.copyOf(designations);
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
    }

    /**
     * What the article calls the bearer of a designation; each has at least one.
     *
     * @param proper a name; otherwise a description, for those who are not named at all
     */
    public record Name(UUID designation, String text, boolean proper) {}

    /** A mention in the text and the designation that it is read as. */
    public record Mark(
            int start,
            int end,
            String text,
            UUID designation,
            Form form,
            @Nullable Sense sense) {}
}
