package org.parley.entity.reading.quantity;

import java.util.List;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;

/** The nouns that the numbers of one sentence count, and which of them are people. Takes and gives places of tokens. */
final class CountedNouns {

    private final SentenceSyntax syntax;

    CountedNouns(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    /** The noun right behind the number, over its adjectives; -1 if there is none. */
    int counted(int last) {
        List<Word> words = syntax.words();
        int at = last + 1;
        if (at < words.size() && syntax.lower(at).equals("of")) {
            // "two of the hostages" counts hostages; "17 of them" nothing that has a name.
            at++;
            at += at < words.size() && words.get(at).is(PartOfSpeech.DET) ? 1 : 0;
        }
        int found = -1;
        for (int i = at; i < words.size() && i < at + 5; i++) {
            Word word = words.get(i);
            if (word.is(PartOfSpeech.NOUN) || found < 0 && word.is(PartOfSpeech.PROPN)) {
                found = i;
            } else if (found >= 0
                    || !(word.is(PartOfSpeech.ADJ) || word.lower().equals("more") || word.mention() != null)) {
                break;
            }
        }
        return found;
    }

    boolean isName(int noun) {
        Word word = syntax.words().get(noun);
        return word.is(PartOfSpeech.PROPN) && !isPeople(noun) && !word.lower().endsWith("s");
    }

    boolean isPeople(int noun) {
        Word word = syntax.words().get(noun);
        return QuantityWords.PEOPLE.contains(word.lemma())
                || QuantityWords.PEOPLE.contains(word.lower())
                || PersonNouns.isPerson(word.lower())
                || PersonNouns.isPerson(word.lemma())
                || word.lower().matches(".{3,}ists?")
                || word.token().isCapitalised() && word.lower().matches(".{3,}(?:ans|is|ese|men|ers|rds)");
    }

    /** "miners", "gunmen", "guards": who can be killed or arrested and is called by what they do. */
    boolean isOccupation(int noun) {
        return syntax.lower(noun).matches(".{2,}(?:ers|ors|men|ants|ees|ians|rds)");
    }
}
