package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.encoder.EncodedToken;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.segmentation.Lemmatizer;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Token;

/**
 * Gives each word of a sentence its part of speech: mentions and the closed classes by what they are, all else by the
 * encoder or, where it has not read the sentence, by {@link TagRules}.
 */
final class WordReader {

    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m");
    private static final Set<String> ALWAYS_PREPOSITIONS =
            Set.of("during", "including", "regarding", "concerning", "despite", "amid", "pending", "notwithstanding");
    /** Participles that offices begin with, also in small letters: "managing director", "acting mayor". */
    private static final Set<String> OFFICE_PARTICIPLES = Set.of("managing", "acting");
    /** Words between such a participle and the noun of the office, and one more. */
    private static final int LONGEST_FIELD = 4;

    /** What people are due to do, of words that are nouns as well. */
    private static final Set<String> DUE = Set.of(
            "travel", "visit", "host", "report", "return", "address", "vote", "start", "end", "debate", "appeal",
            "release");

    private static final Set<String> NOT = Set.of("not", "n't", "never");
    private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥", "₹");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
    private static final Set<String> SUBJECT_PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "you", "who", "which");

    private final VerbLexicon verbs = new VerbLexicon();
    private final TagRules rules = new TagRules(verbs);
    private final EncodedTags mends = new EncodedTags(verbs);

    /**
     * Reads the words of one sentence.
     *
     * @param encoded what the encoder says of each token, or nothing
     * @param mentions for each token the mention that holds it
     */
    List<Word> read(
            List<Token> tokens,
            List<EncodedToken> encoded,
            @Nullable Mention[] mentions,
            Map<String, EntityType> types) {
        PartOfSpeech[] tags = new PartOfSpeech[tokens.size()];
        for (int i = 0; i < tags.length; i++) {
            PartOfSpeech closed = closed(tokens, tags, i, mentions);
            if (closed != null) {
                tags[i] = closed;
            } else if (encoded.isEmpty()) {
                tags[i] = rules.tag(tokens, tags, i);
            } else if (EncodedTags.isSurelyVerb(tokens, mentions, encoded, i)) {
                tags[i] = PartOfSpeech.VERB;
            } else if (isGeneral(tokens, i) || EncodedTags.isTalksNoun(tokens, encoded, i)) {
                tags[i] = PartOfSpeech.NOUN;
            } else {
                boolean modifier =
                        isTitleParticiple(tokens, i) || isOfGuest(tokens, i) || isBetween(tokens, encoded, i);
                boolean adverb = tokens.get(i).lower().equals("further") && isBeforeVerb(encoded, i);
                PartOfSpeech plain = adverb
                        ? PartOfSpeech.ADV
                        : isVerbBehindDue(tokens, i) ? PartOfSpeech.VERB : encoded(encoded.get(i));
                PartOfSpeech mended = modifier ? null : mends.mended(tokens, tags, encoded, i);
                tags[i] = modifier ? PartOfSpeech.ADJ : mended != null ? mended : plain;
            }
        }
        if (tags.length > 1
                && tags[0] == PartOfSpeech.VERB
                && tags[1] == PartOfSpeech.VERB
                && rules.isIngNoun(tokens.getFirst().lower())) {
            // "Fighting broke out"
            tags[0] = PartOfSpeech.NOUN;
        }
        List<Word> words = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            Mention mention = mentions[i];
            EntityType type = mention == null ? null : types.get(mention.entity());
            words.add(word(tokens.get(i), tags[i], i > 0 ? words.get(i - 1) : null, mention, type));
        }
        return words;
    }

    /**
     * "Nordkraft Managing Director Ida Berg", "Acting Mayor Nils Aas", "acting foreign minister": the participle is a part
     * of the title.
     */
    private static boolean isTitleParticiple(List<Token> tokens, int i) {
        if (OFFICE_PARTICIPLES.contains(tokens.get(i).lower())) {
            int head = i + 1;
            while (head < Math.min(tokens.size(), i + LONGEST_FIELD)
                    && (tokens.get(head).tag() == PartOfSpeech.NOUN
                            || tokens.get(head).isCapitalised())
                    && !PersonNouns.isSingular(tokens.get(head).lower())) {
                head++;
            }
            return head < tokens.size()
                    && PersonNouns.isSingular(tokens.get(head).lower())
                    && (i == 0 || !isAux(tokens.get(i - 1).lower()));
        }
        return tokens.get(i).isCapitalised()
                && tokens.get(i).lower().endsWith("ing")
                && Lexicon.isTitleModifier(tokens.get(i).text())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised()
                && PersonNouns.isPerson(tokens.get(i + 1).lower());
    }

    /** "met visiting Foreign Minister Ida Berg", but "after visiting Foreign Minister Ida Berg". */
    private static boolean isOfGuest(List<Token> tokens, int i) {
        return i > 0
                && Lexicon.isTitleAttribute(tokens.get(i).lower())
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).isCapitalised()
                        || PersonNouns.isPerson(tokens.get(i + 1).lower()))
                && (tokens.get(i - 1).tag() == PartOfSpeech.VERB
                                && !isAux(tokens.get(i - 1).lower())
                        || tokens.get(i - 1).lower().matches("with|between"));
    }

    private static boolean isBeforeVerb(List<EncodedToken> encoded, int i) {
        return i + 1 < encoded.size() && encoded.get(i + 1).tag() == PartOfSpeech.VERB;
    }

    /** "is due to travel to Oslo": what somebody is to do, as "due to travel" alone would give the reason. */
    private static boolean isVerbBehindDue(List<Token> tokens, int i) {
        int be = i - 3 > 0 && tokens.get(i - 3).tag() == PartOfSpeech.ADV ? i - 4 : i - 3;
        return be >= 0
                && DUE.contains(tokens.get(i).lower())
                && tokens.get(i - 1).lower().equals("to")
                && tokens.get(i - 2).lower().equals("due")
                && BE.contains(tokens.get(be).lower())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag() != PartOfSpeech.NOUN;
    }

    private static boolean isAux(String lower) {
        return BE.contains(lower) || Auxiliaries.HAVE.contains(lower);
    }

    /** "director general at …": the second word of an office is no adjective of its own. */
    private static boolean isGeneral(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).lower().equals("general")
                && PersonNouns.isSingular(tokens.get(i - 1).lower());
    }

    /** "the visiting Norwegian minister": a participle between an article and its noun. */
    private static boolean isBetween(List<Token> tokens, List<EncodedToken> encoded, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).lower().endsWith("ing")
                && encoded.get(i).tag() == PartOfSpeech.VERB
                && ARTICLES.contains(tokens.get(i - 1).lower())
                && NOMINAL.contains(encoded.get(i + 1).tag());
    }

    /** A participle before its noun ("the planned visit") works as an adjective. */
    private static PartOfSpeech encoded(EncodedToken token) {
        return switch (token.tag()) {
            case VERB, AUX -> token.plainRelation().equals("amod") ? PartOfSpeech.ADJ : PartOfSpeech.VERB;
            case PUNCT, SYM, X -> PartOfSpeech.NOUN;
            default -> token.tag();
        };
    }

    private Word word(
            Token token,
            PartOfSpeech tag,
            @Nullable Word before,
            @Nullable Mention mention,
            @Nullable EntityType type) {
        if (tag != PartOfSpeech.VERB && tag != PartOfSpeech.AUX) {
            String lemma = tag == PartOfSpeech.NOUN ? Lemmatizer.noun(token.lower()) : token.lower();
            return new Word(token, tag, lemma, null, mention, type);
        }
        VerbLexicon.Reading reading = reading(token.lower(), before);
        return reading == null
                ? new Word(token, tag, Lemmatizer.verb(token.lower()), guess(token.lower()), mention, type)
                : new Word(token, tag, reading.lemma(), reading.form(), mention, type);
    }

    private VerbLexicon.@Nullable Reading reading(String lower, @Nullable Word before) {
        List<VerbLexicon.Reading> all = verbs.of(lower);
        boolean bare = before != null
                && (before.lower().equals("to")
                        || Auxiliaries.MODALS.contains(before.lower())
                        || Auxiliaries.DO.contains(before.lower()));
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

    /** The part of speech of a mention, a mark or a word of a closed class; null for all others. */
    private static @Nullable PartOfSpeech closed(
            List<Token> tokens, PartOfSpeech[] tags, int i, @Nullable Mention[] mentions) {
        Token token = tokens.get(i);
        String lower = token.lower();
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
        if (Auxiliaries.MODALS.contains(lower)) {
            boolean noun = lower.equals("will")
                    && i > 0
                    && (tags[i - 1] == PartOfSpeech.DET
                            || POSSESSIVES.contains(tokens.get(i - 1).lower()));
            return noun ? PartOfSpeech.NOUN : PartOfSpeech.AUX;
        }
        if (BE.contains(lower) || Auxiliaries.HAVE.contains(lower) || Auxiliaries.DO.contains(lower)) {
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
        return null;
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
                && (Character.isLetter(tokens.get(i + 1).lower().codePointAt(0))
                        || CURRENCIES.contains(tokens.get(i + 1).lower()));
        if (plural) {
            return PartOfSpeech.PART;
        }
        if (Auxiliaries.MODALS.contains(lower) || BE.contains(lower) || Auxiliaries.HAVE.contains(lower)) {
            return PartOfSpeech.AUX;
        }
        return CURRENCIES.contains(lower) || lower.equals("%") ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
    }
}
