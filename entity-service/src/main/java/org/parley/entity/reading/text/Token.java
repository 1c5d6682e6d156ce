package org.parley.entity.reading.text;

/**
 * One word or mark of a sentence. Possessive endings ('s) and the marks around words are tokens of their own;
 * "U.S.", "son-in-law", "Oct." and "News.Az" are one token each.
 *
 * @param index place in its sentence, from 0
 * @param lower the text in lower case, curly apostrophes straightened: what rules compare
 * @param lemma the dictionary form in lower case ("held" gives "hold", "talks" gives "talk")
 */
public record Token(int index, Span span, String text, String lower, PartOfSpeech tag, String lemma) {

    public boolean is(PartOfSpeech expected) {
        return tag == expected;
    }

    /** Whether the first letter is a capital. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }
}
