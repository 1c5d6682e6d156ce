package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk.Kind;

/** Looks left from a verb, over the chunks of a sentence, for the nouns that can be its subject. Takes and gives places of chunks. */
final class LeftNouns {

    /** How many chunks may stand between brackets beside a name. */
    private static final int LONGEST_ASIDE = 6;

    /** Nouns that a clause says the content of: "the hope that". */
    private static final Set<String> CONTENT_NOUNS = WordLists.set(LeftNouns.class, "content-nouns.txt");

    /** Verbs behind which someone is told a clause: "told Berg that". */
    private static final Set<String> TELLING = WordLists.set(LeftNouns.class, "telling-verbs.txt");

    private final List<Chunk> chunks;
    private final List<Word> words;

    LeftNouns(List<Chunk> chunks, List<Word> words) {
        this.chunks = chunks;
        this.words = words;
    }

    /** "a session in Miami attended by …": the session. */
    int headOfModifiers(int noun) {
        int at = noun;
        while (at >= 2
                && chunks.get(at - 1).is(Kind.PREPOSITION)
                && chunks.get(at - 2).noun() != null
                && !chunks.get(at - 1).text().equals("of")) {
            at -= 2;
        }
        return at;
    }

    /** From a noun chunk left over "of …", "from …" to the noun that they hang on; -1 if all of it is under a preposition. */
    int subjectHead(int noun) {
        int at = noun;
        while (at >= 0 && chunks.get(at).noun() != null) {
            int first = NounGroup.endingAt(chunks, at).last();
            if (first == 0 || !isPrepositionAt(first - 1)) {
                return at;
            }
            at = skipLeft(first - 2);
        }
        if (at >= 0 && chunks.get(at).is(Kind.COMMA)) {
            return beforeParenthesis(at);
        }
        if (at >= 0 && chunks.get(at).is(Kind.ADJECTIVE)) {
            int before = skipLeft(at - 1);
            return before >= 0 && chunks.get(before).noun() != null ? before : -1;
        }
        return -1;
    }

    private boolean isPrepositionAt(int chunk) {
        return chunk >= 0 && chunks.get(chunk).is(Kind.PREPOSITION);
    }

    boolean isUnderPreposition(int noun) {
        return isPrepositionAt(NounGroup.endingAt(chunks, noun).last() - 1);
    }

    /** The noun before the parenthesis ("who …", "speaking to …", "a special envoy of …") that the comma closes, or -1. */
    int beforeParenthesis(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            Chunk chunk = chunks.get(i);
            boolean border = chunk.is(Kind.COMMA)
                    || chunk.text().equals("—")
                    || chunk.text().equals("–");
            if (!border || i + 1 >= comma) {
                continue;
            }
            Chunk inside = chunks.get(i + 1);
            VerbGroup verb = inside.verb();
            boolean opens = inside.is(Kind.RELATIVE)
                    || inside.is(Kind.PREPOSITION)
                    || inside.is(Kind.ADVERB)
                    || inside.is(Kind.TIME)
                    || inside.is(Kind.CONJUNCTION)
                    || inside.noun() != null
                    || verb != null;
            if (opens && chunks.get(i - 1).noun() != null) {
                int head = subjectHead(i - 1);
                if (head >= 0) {
                    return head;
                }
            }
        }
        return -1;
    }

    boolean isContentNoun(int chunk) {
        NounPhrase noun = chunks.get(chunk).noun();
        return noun != null && CONTENT_NOUNS.contains(words.get(noun.head()).lemma());
    }

    boolean governedByTelling(int noun) {
        int before = NounGroup.endingAt(chunks, noun).last() - 1;
        if (before >= 0 && chunks.get(before).text().equals("to")) {
            before -= 1;
        }
        VerbGroup verb = before < 0 ? null : chunks.get(before).verb();
        return verb != null && TELLING.contains(verb.lemma());
    }

    static boolean isThat(Chunk chunk) {
        return chunk.text().equals("that") && chunk.is(Kind.SUBORDINATOR);
    }

    int skipLeft(int from) {
        int i = from;
        while (i >= 0
                && (chunks.get(i).is(Kind.ADVERB)
                        || chunks.get(i).is(Kind.TIME)
                        || chunks.get(i).is(Kind.QUOTE))) {
            i--;
        }
        int opened = opened(i);
        if (opened > 0) {
            return skipLeft(opened - 1);
        }
        if (i >= 1
                && i < from
                && chunks.get(i).is(Kind.PREPOSITION)
                && chunks.get(i + 1).is(Kind.TIME)) {
            return skipLeft(i - 1);
        }
        return i;
    }

    boolean isPerson(NounPhrase noun) {
        Mention mention = noun.mention();
        boolean named = mention != null
                && words.get(noun.head()).token().isCapitalised()
                && mention.form() == Mention.Form.NAME
                && words.get(noun.head()).type() != EntityType.PLACE;
        return named || PersonNouns.isPerson(words.get(noun.head()).lower());
    }

    /** The noun that a relative pronoun stands for; of several, behind "who" the nearest person; -1 if there is none. */
    int antecedent(int relative) {
        int i = relative - 1;
        if (i >= 0 && chunks.get(i).is(Kind.PREPOSITION)) {
            i--;
        }
        if (i >= 0 && chunks.get(i).is(Kind.COMMA)) {
            i--;
        }
        boolean person = chunks.get(relative).text().equals("who");
        int antecedent = -1;
        for (int k = i; k >= 0 && k >= i - 6; k--) {
            if (chunks.get(k).verb() != null || chunks.get(k).is(Kind.SUBORDINATOR)) {
                break;
            }
            NounPhrase noun = chunks.get(k).noun();
            if (noun != null && antecedent < 0) {
                antecedent = k;
            }
            if (noun != null && person && isPerson(noun)) {
                antecedent = k;
                break;
            }
        }
        return antecedent;
    }

    /** "Berg (Labour)", "the Central Bank (CB)": where the brackets that a chunk closes open; -1 if it closes none. */
    private int opened(int chunk) {
        if (chunk < 0 || !chunks.get(chunk).text().equals(")")) {
            return -1;
        }
        for (int i = chunk - 1; i >= Math.max(0, chunk - LONGEST_ASIDE); i--) {
            if (chunks.get(i).text().equals("(")) {
                return i;
            }
            if (chunks.get(i).verb() != null) {
                return -1;
            }
        }
        return -1;
    }

    /** The word that a phrase is headed by, in its base form. */
    String lemma(NounPhrase noun) {
        return words.get(noun.head()).lemma();
    }
}
