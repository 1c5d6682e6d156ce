package org.parley.entity.reading.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Clause.Link;

/**
 * What stands to the left of a verb: who does it and how its clause hangs on the sentence. In "Berg left because Aas had
 * called", "had called" has the subject "Aas", the opener "because", and hangs on the clause of "left" as an adverbial.
 *
 * @param governor index of the clause that it hangs on, or -1
 * @param opener the word that opens the clause; null without one
 * @param start first chunk that belongs to the clause
 */
record Attachment(
        List<NounPhrase> subject,
        Link link,
        int governor,
        @Nullable String opener,
        int start) {

    /** A clause with no known subject that hangs on nothing: "Held talks in Oslo". */
    static Attachment none(int verbChunk) {
        return new Attachment(List.of(), Link.MAIN, -1, null, verbChunk);
    }

    /** A clause without an opener that begins with its verb, under another clause or, with null, under none. */
    static Attachment under(@Nullable Clause governor, Link link, List<NounPhrase> subject, int verbChunk) {
        return new Attachment(subject, link, governor == null ? -1 : governor.index(), null, verbChunk);
    }
}
