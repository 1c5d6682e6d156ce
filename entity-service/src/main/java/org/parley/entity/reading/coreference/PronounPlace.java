package org.parley.entity.reading.coreference;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.coreference.PersonSubjects.Subject;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** What the words around a pronoun say of whom it can mean. */
final class PronounPlace {

    static final Set<String> OPENERS =
            Set.of("after", "before", "since", "until", "because", "while", "when", "if", "that", "although", "as");

    private PronounPlace() {}

    /** "Aas thanked him and said he would come": right behind the verb speaks of himself who says it. */
    static boolean isSaid(Sentence sentence, Token pronoun) {
        int before = pronoun.index() - 1;
        boolean that = before > 0 && sentence.tokens().get(before).lower().equals("that");
        int verb = that ? before - 1 : before;
        return pronoun.lower().matches("s?he")
                && verb >= 0
                && sentence.tokens().get(verb).is(PartOfSpeech.VERB);
    }

    /** "Holm left before the board could dismiss him": the verb next to the pronoun has another subject than the person. */
    static boolean isOfAnotherVerb(Sentence sentence, Subject subject, Token pronoun) {
        List<Token> between = sentence.tokens().subList(subject.at(), pronoun.index());
        boolean verb = false;
        boolean opened = false;
        boolean other = false;
        for (Token token : between) {
            if (token.is(PartOfSpeech.VERB)) {
                if (other) {
                    return true;
                }
                verb = true;
            } else if (verb && OPENERS.contains(token.lower())) {
                opened = true;
            } else if (opened) {
                other = other
                        || token.is(PartOfSpeech.NOUN)
                        || token.is(PartOfSpeech.PROPN)
                        || token.is(PartOfSpeech.PRON);
            }
        }
        return false;
    }

    /** "her visit", not "met her". */
    static boolean isBeforeNoun(Sentence sentence, Token pronoun) {
        int next = pronoun.index() + 1;
        if (next >= sentence.tokens().size()) {
            return false;
        }
        PartOfSpeech tag = sentence.tokens().get(next).tag();
        return tag == PartOfSpeech.NOUN
                || tag == PartOfSpeech.ADJ
                || tag == PartOfSpeech.PROPN
                || Gazetteer.shipped().isNationality(sentence.tokens().get(next).text());
    }
}
