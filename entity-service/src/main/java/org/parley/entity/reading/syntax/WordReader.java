package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/**
 * Mends the tags of a sentence. A tagger sees names and news words rarely enough to call an envoy a verb; mentions, the
 * verb lexicon and the neighbours know better.
 */
final class WordReader {

    private static final Set<String> MODALS =
            Set.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "'ll", "'d", "wo", "ca");
    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> ALWAYS_PREPOSITIONS =
            Set.of("during", "including", "regarding", "concerning", "despite", "amid", "pending", "notwithstanding");
    private static final Set<String> NOT = Set.of("not", "n't", "never");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> SUBJECT_PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "you", "who", "which");
    private static final Set<String> LY_NOT_ADVERB = Set.of(
            "family",
            "ally",
            "early",
            "daily",
            "weekly",
            "monthly",
            "reply",
            "supply",
            "rally",
            "assembly",
            "likely",
            "unlikely",
            "italy",
            "july",
            "elderly",
            "deadly",
            "costly",
            "friendly",
            "only",
            "monopoly",
            "apply",
            "comply",
            "rely",
            "fly",
            "imply",
            "multiply",
            "anomaly",
            "bully",
            "orderly",
            "scholarly",
            "timely",
            "yearly",
            "quarterly");
    /** Nouns in -ing that news uses as nouns unless they clearly govern something. */
    private static final Set<String> ING_NOUNS = Set.of(
            "meeting",
            "briefing",
            "hearing",
            "bombing",
            "shelling",
            "ruling",
            "funding",
            "training",
            "building",
            "gathering",
            "filing",
            "killing",
            "shooting",
            "offering",
            "listing",
            "warning",
            "understanding",
            "opening",
            "signing",
            "beginning",
            "spending",
            "lending",
            "banking",
            "housing",
            "trading",
            "hosting",
            "sitting");

    private static final Set<String> PLAIN_ADJECTIVES = Set.of(
            "separate",
            "direct",
            "live",
            "secret",
            "senior",
            "top",
            "chief",
            "deputy",
            "vice",
            "joint",
            "special",
            "key",
            "high-level",
            "closed-door",
            "bilateral",
            "trilateral",
            "likely",
            "unlikely",
            "due",
            "ready",
            "subject",
            "aware",
            "further",
            "able",
            "unable",
            "willing",
            "reluctant",
            "clear",
            "unclear",
            "free",
            "open",
            "close",
            "broad",
            "broader",
            "wider");

    private final VerbLexicon verbs = new VerbLexicon();

    List<Word> read(Sentence sentence, @Nullable Mention[] mentions, Map<String, EntityType> types) {
        List<Token> tokens = sentence.tokens();
        PartOfSpeech[] tags = new PartOfSpeech[tokens.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tag(tokens, tags, i, mentions);
        }
        List<Word> words = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            Mention mention = mentions[i];
            EntityType type = mention == null ? null : types.get(mention.entity());
            words.add(word(tokens.get(i), tags[i], i > 0 ? words.get(i - 1) : null, mention, type));
        }
        return words;
    }

    private Word word(
            Token token,
            PartOfSpeech tag,
            @Nullable Word before,
            @Nullable Mention mention,
            @Nullable EntityType type) {
        if (tag != PartOfSpeech.VERB && tag != PartOfSpeech.AUX) {
            return new Word(token, tag, singular(token, tag), null, mention, type);
        }
        VerbLexicon.Reading reading = reading(token.lower(), before);
        return reading == null
                ? new Word(token, tag, token.lemma(), guess(token.lower()), mention, type)
                : new Word(token, tag, reading.lemma(), reading.form(), mention, type);
    }

    private VerbLexicon.@Nullable Reading reading(String lower, @Nullable Word before) {
        List<VerbLexicon.Reading> all = verbs.of(lower);
        boolean bare = before != null
                && (before.lower().equals("to") || MODALS.contains(before.lower()) || DO.contains(before.lower()));
        for (VerbLexicon.Reading reading : all) {
            if ((reading.form() == VerbForm.BASE) == bare) {
                return reading;
            }
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    private static VerbForm guess(String lower) {
        if (lower.endsWith("ing")) {
            return VerbForm.ING;
        }
        if (lower.endsWith("ed")) {
            return VerbForm.PAST;
        }
        return lower.endsWith("s") ? VerbForm.THIRD : VerbForm.BASE;
    }

    private static String singular(Token token, PartOfSpeech tag) {
        String lower = token.lower();
        if (tag != PartOfSpeech.NOUN
                || lower.length() < 4
                || !lower.endsWith("s")
                || lower.endsWith("ss")
                || lower.endsWith("us")) {
            return lower;
        }
        if (lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean longEnd =
                lower.endsWith("sses") || lower.endsWith("shes") || lower.endsWith("ches") || lower.endsWith("xes");
        return lower.substring(0, lower.length() - (longEnd ? 2 : 1));
    }

    private PartOfSpeech tag(List<Token> tokens, PartOfSpeech[] tags, int i, @Nullable Mention[] mentions) {
        Token token = tokens.get(i);
        String lower = token.lower();
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
        Mention mention = mentions[i];
        if (mention != null && mention.form() == Mention.Form.NAME) {
            return PartOfSpeech.PROPN;
        }
        if (mention != null && mention.form() == Mention.Form.PRONOUN) {
            return PartOfSpeech.PRON;
        }
        if (!Character.isLetterOrDigit(lower.codePointAt(0))) {
            return mark(tokens, tags, i);
        }
        if (MODALS.contains(lower)) {
            boolean noun = lower.equals("will")
                    && i > 0
                    && (tags[i - 1] == PartOfSpeech.DET
                            || POSSESSIVES.contains(tokens.get(i - 1).lower()));
            return noun ? PartOfSpeech.NOUN : PartOfSpeech.AUX;
        }
        if (BE.contains(lower) || HAVE.contains(lower) || DO.contains(lower)) {
            return PartOfSpeech.AUX;
        }
        if (NOT.contains(lower)) {
            return PartOfSpeech.PART;
        }
        if (POSSESSIVES.contains(lower)) {
            return PartOfSpeech.PRON;
        }
        if (ALWAYS_PREPOSITIONS.contains(lower)) {
            return PartOfSpeech.ADP;
        }
        if (lower.equals("both") && i + 1 < tokens.size() && mentions[i + 1] != null) {
            return PartOfSpeech.ADV;
        }
        if (i > 1
                && tokens.get(i - 1).lower().equals("-")
                && tokens.get(i - 1).span().end() == token.span().start()) {
            return i + 1 < tokens.size() && isContent(tokens.get(i + 1).tag()) ? PartOfSpeech.ADJ : PartOfSpeech.NOUN;
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
                                || MODALS.contains(tokens.get(i - 1).lower())))) {
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
                || (tags[i - 1] == PartOfSpeech.AUX && !BE.contains(before) && !HAVE.contains(before));
    }

    private static PartOfSpeech mark(List<Token> tokens, PartOfSpeech[] tags, int i) {
        String lower = tokens.get(i).lower();
        if (lower.equals("'s")) {
            boolean is = i > 0
                    && tags[i - 1] == PartOfSpeech.PRON
                    && SUBJECT_PRONOUNS.contains(tokens.get(i - 1).lower());
            return is ? PartOfSpeech.AUX : PartOfSpeech.PART;
        }
        boolean plural = lower.equals("'")
                && i > 0
                && tokens.get(i - 1).lower().endsWith("s")
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
                && i + 1 < tokens.size()
                && Character.isLetter(tokens.get(i + 1).lower().codePointAt(0));
        if (plural) {
            return PartOfSpeech.PART;
        }
        if (MODALS.contains(lower) || BE.contains(lower) || HAVE.contains(lower)) {
            return PartOfSpeech.AUX;
        }
        return lower.equals("$") || lower.equals("%") ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
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

    /** Words that are verbs and as often nouns. */
    private static boolean isNounToo(String lower) {
        return !lower.endsWith("ed") && !lower.endsWith("ing") || ING_NOUNS.contains(lower);
    }
}
