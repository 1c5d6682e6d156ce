package org.parley.entity.reading.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Token;

/**
 * Mends the tags of a tagger that has seen little news, where the encoder is not there to ask: such a tagger sees names
 * and news words rarely enough to call an envoy a verb; the verb lexicon and the neighbours know better.
 */
final class TagRules {

    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> SUBJECT_PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "you", "who", "which");
    private static final Set<String> LY_NOT_ADVERB = WordLists.set(TagRules.class, "ly-words.txt");
    private static final Set<String> ING_NOUNS = WordLists.set(TagRules.class, "ing-nouns.txt");
    private static final Set<String> PLAIN_ADJECTIVES = WordLists.set(TagRules.class, "adjectives.txt");

    private final VerbLexicon verbs;

    TagRules(VerbLexicon verbs) {
        this.verbs = verbs;
    }

    /** The part of speech of an open-class word, given the tags before it. */
    PartOfSpeech tag(List<Token> tokens, PartOfSpeech[] tags, int i) {
        Token token = tokens.get(i);
        String lower = token.lower();
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
        if (i > 1
                && tokens.get(i - 1).lower().equals("-")
                && tokens.get(i - 1).span().end() == token.span().start()) {
            return i + 1 < tokens.size() && isContent(tokens.get(i + 1).tag()) ? PartOfSpeech.ADJ : PartOfSpeech.NOUN;
        }
        if (Character.isDigit(lower.charAt(0)) && lower.chars().allMatch(Character::isDigit)) {
            // "voted 64 to 33"
            return PartOfSpeech.NUM;
        }
        if (lower.equals("to")) {
            return isBase(next) && !tokens.get(i + 1).isCapitalised()
                            || (next.endsWith("ly")
                                    && i + 2 < tokens.size()
                                    && isBase(tokens.get(i + 2).lower()))
                    ? PartOfSpeech.PART
                    : PartOfSpeech.ADP;
        }
        if (PersonNouns.isPerson(lower)) {
            return headsSomething(tokens, tags, i) ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
        }
        if (lower.endsWith("ly") && !LY_NOT_ADVERB.contains(lower)) {
            return PartOfSpeech.ADV;
        }
        if (PLAIN_ADJECTIVES.contains(lower)
                && !(i > 0
                        && (tokens.get(i - 1).lower().equals("to")
                                || Auxiliaries.MODALS.contains(tokens.get(i - 1).lower())))) {
            return token.tag() == PartOfSpeech.ADV && !lower.equals("further") ? PartOfSpeech.ADV : PartOfSpeech.ADJ;
        }
        return verbs.of(lower).isEmpty() ? unknown(tokens, tags, i) : verbOrNot(tokens, tags, i);
    }

    /** "who heads …", "he heads …": a role noun that is a verb here. */
    private boolean headsSomething(List<Token> tokens, PartOfSpeech[] tags, int i) {
        if (verbs.of(tokens.get(i).lower()).isEmpty() || i == 0) {
            return false;
        }
        String before = tokens.get(i - 1).lower();
        return SUBJECT_PRONOUNS.contains(before)
                || before.equals("to")
                || (tags[i - 1] == PartOfSpeech.AUX && !BE.contains(before) && !Auxiliaries.HAVE.contains(before));
    }

    private boolean isBase(String lower) {
        return verbs.of(lower).stream().anyMatch(reading -> reading.form() == VerbForm.BASE);
    }

    private static boolean isContent(PartOfSpeech tag) {
        return tag == PartOfSpeech.NOUN
                || tag == PartOfSpeech.ADJ
                || tag == PartOfSpeech.PROPN
                || tag == PartOfSpeech.VERB;
    }

    private static PartOfSpeech unknown(List<Token> tokens, PartOfSpeech[] tags, int i) {
        Token token = tokens.get(i);
        PartOfSpeech tag = token.tag();
        boolean nounPlace = i > 0
                && (tags[i - 1] == PartOfSpeech.DET
                        || tags[i - 1] == PartOfSpeech.ADJ
                        || tags[i - 1] == PartOfSpeech.PART);
        boolean verbLike = token.lower().endsWith("ed") || token.lower().endsWith("ing");
        PartOfSpeech next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : PartOfSpeech.PUNCT;
        if (tag == PartOfSpeech.VERB && verbLike && nounPlace && next == PartOfSpeech.NOUN) {
            return PartOfSpeech.ADJ;
        }
        if (tag == PartOfSpeech.VERB
                && !verbLike
                && i > 0
                && BE.contains(tokens.get(i - 1).lower())) {
            return PartOfSpeech.ADJ;
        }
        if (tag == PartOfSpeech.VERB && !verbLike && (nounPlace || i == 0)) {
            return PartOfSpeech.NOUN;
        }
        if (tag == PartOfSpeech.VERB
                && !verbLike
                && token.lower().endsWith("s")
                && i > 0
                && tags[i - 1] == PartOfSpeech.NOUN) {
            return PartOfSpeech.NOUN;
        }
        return tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM ? PartOfSpeech.NOUN : tag;
    }

    private PartOfSpeech verbOrNot(List<Token> tokens, PartOfSpeech[] tags, int i) {
        Token token = tokens.get(i);
        String lower = token.lower();
        PartOfSpeech before = i > 0 ? tags[i - 1] : PartOfSpeech.PUNCT;
        String beforeWord = i > 0 ? tokens.get(i - 1).lower() : "";
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
        PartOfSpeech nextTag = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : PartOfSpeech.PUNCT;
        boolean determined = before == PartOfSpeech.DET
                || before == PartOfSpeech.ADJ
                || before == PartOfSpeech.NUM
                || before == PartOfSpeech.PART && beforeWord.startsWith("'")
                || POSSESSIVES.contains(beforeWord);
        boolean nounNext = nextTag == PartOfSpeech.NOUN
                || nextTag == PartOfSpeech.ADJ
                || nextTag == PartOfSpeech.PROPN
                || (!verbs.of(next).isEmpty() && nextTag != PartOfSpeech.AUX && isNounToo(next));
        Set<VerbForm> forms = new HashSet<>();
        verbs.of(lower).forEach(reading -> forms.add(reading.form()));
        if (before == PartOfSpeech.AUX || before == PartOfSpeech.ADV && i > 1 && tags[i - 2] == PartOfSpeech.AUX) {
            boolean noun = BE.contains(beforeWord)
                    && (forms.equals(Set.of(VerbForm.BASE)) || forms.equals(Set.of(VerbForm.THIRD)));
            return noun ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
        }
        if (beforeWord.equals("to") && before == PartOfSpeech.PART || SUBJECT_PRONOUNS.contains(beforeWord)) {
            return PartOfSpeech.VERB;
        }
        if (forms.contains(VerbForm.ING)) {
            return ing(lower, determined, before, beforeWord, next, nextTag, nounNext);
        }
        if (forms.contains(VerbForm.PAST) || forms.contains(VerbForm.PARTICIPLE)) {
            boolean modifier = determined && nounNext
                    || (before == PartOfSpeech.ADP
                                    || before == PartOfSpeech.ADV && i > 1 && tags[i - 2] == PartOfSpeech.DET)
                            && nounNext
                    || token.tag() == PartOfSpeech.ADJ
                            && nounNext
                            && before != PartOfSpeech.PROPN
                            && before != PartOfSpeech.NOUN;
            if (modifier) {
                return PartOfSpeech.ADJ;
            }
            return determined && isNounToo(lower) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
        }
        return presentOrNoun(token, forms, determined, before, next, nextTag);
    }

    private static PartOfSpeech ing(
            String lower,
            boolean determined,
            PartOfSpeech before,
            String beforeWord,
            String next,
            PartOfSpeech nextTag,
            boolean nounNext) {
        boolean noun = ING_NOUNS.contains(lower);
        if (determined || beforeWord.equals("of")) {
            return nounNext && !noun ? PartOfSpeech.ADJ : determined ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
        }
        if (PersonNouns.isSingular(next)
                && before != PartOfSpeech.VERB
                && before != PartOfSpeech.ADP
                && (before != PartOfSpeech.PUNCT || beforeWord.isEmpty())) {
            return PartOfSpeech.ADJ;
        }
        boolean begun = before == PartOfSpeech.VERB && (nextTag == PartOfSpeech.ADJ || nextTag == PartOfSpeech.NOUN);
        boolean governs = begun
                || nextTag == PartOfSpeech.DET
                || nextTag == PartOfSpeech.PROPN
                || nextTag == PartOfSpeech.PRON
                || next.equals("with") && before != PartOfSpeech.NOUN && before != PartOfSpeech.PROPN;
        boolean spent = next.equals("with")
                && Set.of("day", "days", "hours", "weeks", "week", "months", "time")
                        .contains(beforeWord);
        if (spent) {
            return PartOfSpeech.VERB;
        }
        if (noun && (before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN)) {
            return PartOfSpeech.NOUN;
        }
        return noun && !governs ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
    }

    private static PartOfSpeech presentOrNoun(
            Token token,
            Set<VerbForm> forms,
            boolean determined,
            PartOfSpeech before,
            String next,
            PartOfSpeech nextTag) {
        if (determined || before == PartOfSpeech.ADP || before == PartOfSpeech.VERB) {
            return token.tag() == PartOfSpeech.ADJ || token.tag() == PartOfSpeech.ADV || token.tag() == PartOfSpeech.ADP
                    ? token.tag()
                    : PartOfSpeech.NOUN;
        }
        boolean subject = before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN || before == PartOfSpeech.PRON;
        boolean governs = nextTag == PartOfSpeech.DET
                || nextTag == PartOfSpeech.PRON
                || nextTag == PartOfSpeech.SCONJ
                || nextTag == PartOfSpeech.PROPN && forms.contains(VerbForm.THIRD)
                || next.equals("to")
                || next.equals("that")
                || next.equals(",") && before == PartOfSpeech.PROPN && forms.contains(VerbForm.THIRD);
        if (subject && governs) {
            return PartOfSpeech.VERB;
        }
        return token.tag();
    }

    /** Whether the word ends in -ing and is as often a noun: "fighting", "shelling". */
    boolean isIngNoun(String lower) {
        return ING_NOUNS.contains(lower);
    }

    /** Words that are verbs and as often nouns. */
    private static boolean isNounToo(String lower) {
        return !lower.endsWith("ed") && !lower.endsWith("ing") || ING_NOUNS.contains(lower);
    }
}
