package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.text.PartOfSpeech;

/** Prepositions of several words: "according to", "ahead of". */
final class PhrasalPrepositions {

    private static final Set<String> KNOWN = WordLists.set(PhrasalPrepositions.class, "phrasal-prepositions.txt");

    private PhrasalPrepositions() {}

    /** The last word of the one that begins at a word; negative if none does. */
    static int endOf(List<Word> words, int i) {
        if (words.get(i).mention() != null) {
            return -1;
        }
        for (int length = 3; length > 1; length--) {
            boolean verb = i + length < words.size()
                    && words.get(i + length).is(PartOfSpeech.VERB)
                    && words.get(i + length).form() == VerbForm.BASE;
            if (!verb && i + length <= words.size() && KNOWN.contains(Chunk.text(words, i, i + length - 1))) {
                return i + length - 1;
            }
        }
        return -1;
    }
}
