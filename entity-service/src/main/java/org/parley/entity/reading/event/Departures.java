package org.parley.entity.reading.event;

import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Which departures are from an office: "her departure from the board", unlike that from the palace. */
final class Departures {

    /** What one leaves for good, as one does not leave a house. */
    static final Set<String> LEFT = Set.of("company", "firm", "board", "post", "job", "role", "position", "cabinet");

    /** From which a departure is for good, though one may leave them for the night. */
    private static final Set<String> GROUPS =
            Set.of("bank", "party", "club", "team", "government", "ministry", "group", "union");

    private Departures() {}

    /** "her departure from the board", "the sudden departure of Berg", "announced her departure"; no setting out. */
    static boolean isOfOffice(SentenceSyntax syntax, Referents referents, NounPhrase noun) {
        int chunk = syntax.chunkOf(noun.head());
        Clause clause = NounStatus.clauseOf(syntax, chunk);
        String behind = syntax.chunkText(chunk + 1);
        NounPhrase under = chunk + 2 < syntax.chunks().size()
                ? syntax.chunks().get(chunk + 2).noun()
                : null;
        boolean left = under != null
                && behind.equals("from")
                && (referents.type(under) == EntityType.ORGANIZATION
                        || isLeft(syntax.words().get(under.head()).lemma()));
        boolean person = under != null
                && behind.equals("of")
                && (referents.type(under) == EntityType.PERSON || PersonNouns.isPerson(syntax.lower(under.head())))
                && !syntax.chunkText(chunk + 3).matches("for|to|from");
        return behind.equals("as")
                || left
                || person
                || noun.head() > noun.first()
                        && syntax.lower(noun.head() - 1).matches("sudden|abrupt|shock|surprise|forced|imminent")
                || clause != null
                        && chunk > clause.verbChunk()
                        && clause.verb().lemma().matches("announce|confirm|accept|demand|force");
    }

    private static boolean isLeft(String lemma) {
        return LEFT.contains(lemma) || GROUPS.contains(lemma);
    }
}
