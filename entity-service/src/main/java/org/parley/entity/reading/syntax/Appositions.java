package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;

/** Names that stand beside a plural which speaks of them. */
public final class Appositions {

    private Appositions() {}

    /**
     * "the two envoys, Berg and Aas,", "the heads of both banks – Berg and Aas –": the names of those whom a plural before
     * them speaks of; none where nobody is named.
     */
    public static List<NounPhrase> names(SentenceSyntax syntax, Referents referents, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        String head = syntax.lower(noun.head());
        if (noun.mention() != null || !PersonNouns.isPerson(head) || PersonNouns.isSingular(head)) {
            return List.of();
        }
        int chunk = syntax.chunkOf(noun.head());
        while (chunk + 2 < chunks.size()
                && (chunks.get(chunk + 1).text().matches("of|from")
                        || chunks.get(chunk + 1).is(Chunk.Kind.CONJUNCTION))
                && isNoPerson(referents, chunks.get(chunk + 2).noun())) {
            chunk += 2;
        }
        if (chunk + 2 >= chunks.size() || !isPause(chunks.get(chunk + 1))) {
            return List.of();
        }
        List<NounPhrase> names = new ArrayList<>();
        int at = chunk + 2;
        while (at < chunks.size()) {
            NounPhrase name = chunks.get(at).noun();
            if (name == null || !name.isName() || referents.type(name) != EntityType.PERSON) {
                return List.of();
            }
            names.add(name);
            boolean more = at + 2 < chunks.size()
                    && (chunks.get(at + 1).text().equals("and")
                            || chunks.get(at + 1).is(Chunk.Kind.COMMA))
                    && chunks.get(at + 2).noun() != null;
            if (!more) {
                break;
            }
            at += 2;
        }
        boolean closed = at + 1 >= chunks.size()
                || isPause(chunks.get(at + 1))
                || chunks.get(at + 1).text().matches("[.;]");
        return names.size() > 1 && closed ? names : List.of();
    }

    /** Whether a phrase may tell whose the people before it are: "the heads of Norway and of its bank". */
    private static boolean isNoPerson(Referents referents, @Nullable NounPhrase noun) {
        return noun != null && referents.type(noun) != EntityType.PERSON;
    }

    private static boolean isPause(Chunk chunk) {
        return chunk.is(Chunk.Kind.COMMA) || chunk.text().matches("[–—-]");
    }
}
