package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the words of a verb group one by one and says when the next verb begins a group of its own. */
final class VerbGroupBuilder {

    private static final Set<String> BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m", "'s");

    private final boolean infinitive;
    private final List<Word> verbs = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private boolean negated;

    VerbGroupBuilder(boolean infinitive) {
        this.infinitive = infinitive;
    }

    /** Whether the word can belong to the group as it stands: auxiliaries first, then one main verb. */
    boolean accepts(Word word) {
        if (verbs.isEmpty()) {
            return true;
        }
        String last = verbs.getLast().lower();
        VerbForm form = word.form();
        if (Auxiliaries.MODALS.contains(last) || Auxiliaries.DO.contains(last)) {
            return form == VerbForm.BASE
                    || form == null
                    || form == VerbForm.PAST && word.lower().equals("put");
        }
        if (BE.contains(last)) {
            return form == VerbForm.PAST || form == VerbForm.PARTICIPLE || form == VerbForm.ING;
        }
        if (Auxiliaries.HAVE.contains(last)) {
            return form == VerbForm.PAST || form == VerbForm.PARTICIPLE;
        }
        return false;
    }

    void add(Word word, int place) {
        verbs.add(word);
        places.add(place);
    }

    void negate() {
        negated = true;
    }

    VerbGroup build(int first, int last) {
        Word main = verbs.getLast();
        boolean perfect = false;
        boolean progressive = false;
        boolean passive = false;
        String modal = null;
        for (int i = 0; i + 1 < verbs.size(); i++) {
            String auxiliary = verbs.get(i).lower();
            VerbForm after = verbs.get(i + 1).form();
            if (Auxiliaries.MODALS.contains(auxiliary)) {
                modal = auxiliary.equals("cannot") ? "can" : auxiliary;
            } else if (Auxiliaries.HAVE.contains(auxiliary)) {
                perfect = true;
            } else if (BE.contains(auxiliary)) {
                progressive = progressive || after == VerbForm.ING;
                passive = passive || (i + 2 == verbs.size() && after != VerbForm.ING);
            }
        }
        VerbForm opening = verbs.getFirst().form();
        boolean past = opening == VerbForm.PAST || verbs.getFirst().lower().equals("had");
        return new VerbGroup(
                first,
                last,
                places.getLast(),
                main.lemma(),
                shape(opening),
                modal,
                passive,
                perfect,
                progressive,
                past,
                negated);
    }

    private VerbGroup.Shape shape(@Nullable VerbForm opening) {
        if (infinitive) {
            return VerbGroup.Shape.INFINITIVE;
        }
        if (opening == VerbForm.ING) {
            return VerbGroup.Shape.ING;
        }
        return opening == VerbForm.PARTICIPLE && verbs.size() == 1 && !isAlsoPast()
                ? VerbGroup.Shape.PARTICIPLE
                : VerbGroup.Shape.FINITE;
    }

    private boolean isAlsoPast() {
        return verbs.getFirst().lower().endsWith("ed");
    }
}
