package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.encoder.EncodedToken;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Token;

/** Mends the encoder's tags of verbs and nouns that look alike, by what may stand around each. */
final class EncodedTags {

    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

    /** What one does to plans and offices in the news: "has shelved plans", where "has limited funds" tells what there is. */
    private static final Set<String> DONE = Set.of(
            "shelved",
            "scrapped",
            "abandoned",
            "dropped",
            "axed",
            "ditched",
            "halted",
            "suspended",
            "cancelled",
            "canceled",
            "postponed",
            "delayed",
            "recalled",
            "unveiled",
            "announced",
            "launched",
            "lifted",
            "imposed",
            "rejected",
            "raised",
            "lowered",
            "resumed",
            "filed");

    private static final Set<String> CHOSEN = Set.of("appointed", "elected", "re-elected", "named", "nominated");

    private static final Set<String> INTENDING = Set.of("plans", "hopes", "aims", "promises", "needs", "demands");

    private final VerbLexicon verbs;

    EncodedTags(VerbLexicon verbs) {
        this.verbs = verbs;
    }

    /** Whether the word is a verb, whatever title or sum it seems to be a part of. */
    static boolean isSurelyVerb(List<Token> tokens, @Nullable Mention[] mentions, List<EncodedToken> encoded, int i) {
        return isChosenAside(tokens, mentions, i)
                || isChosenThen(tokens, i)
                || isBeforeTalks(tokens, encoded, i)
                || isBehindName(tokens, mentions, encoded, i);
    }

    /** "Ida Berg plans to visit Lima": whoever has plans of that name has an article before it. */
    private static boolean isBehindName(
            List<Token> tokens, @Nullable Mention[] mentions, List<EncodedToken> encoded, int i) {
        int name = i - 1;
        while (name > 0 && mentions[name] != null && mentions[name] == mentions[name - 1]) {
            name--;
        }
        return i > 0
                && i + 2 < tokens.size()
                && mentions[i - 1] != null
                && mentions[i] == null
                && INTENDING.contains(tokens.get(i).lower())
                && tokens.get(i + 1).lower().equals("to")
                && encoded.get(i + 2).tag() == PartOfSpeech.VERB
                && (name == 0 || !tokens.get(name - 1).lower().matches("the|a|an|['’]s|['’]"));
    }

    /** "the bank held merger talks": no held bank. */
    private static boolean isBeforeTalks(List<Token> tokens, List<EncodedToken> encoded, int i) {
        return i + 2 < tokens.size()
                && encoded.get(i).tag() == PartOfSpeech.VERB
                && encoded.get(i + 2).tag() == PartOfSpeech.VERB
                && isTalksNoun(tokens, encoded, i + 2);
    }

    /** "Ida Berg, elected president in 2020, …": what was done with her, not what kind of president. */
    private static boolean isChosenAside(List<Token> tokens, @Nullable Mention[] mentions, int i) {
        return i > 1
                && i + 1 < tokens.size()
                && CHOSEN.contains(tokens.get(i).lower())
                && tokens.get(i - 1).text().equals(",")
                && mentions[i - 2] != null
                && !tokens.get(i + 1).isCapitalised();
    }

    /** "was on Monday elected leader", "was last year named director": what was done, not what kind of leader. */
    private static boolean isChosenThen(List<Token> tokens, int i) {
        return i > 2
                && CHOSEN.contains(tokens.get(i).lower())
                && tokens.get(i - 2).lower().matches("on|last|this|earlier")
                && BE.contains(tokens.get(i - 3).lower());
    }

    /** "held merger talks", "in peace talks": no merger talks. */
    static boolean isTalksNoun(List<Token> tokens, List<EncodedToken> encoded, int i) {
        return i > 1
                && tokens.get(i).lower().equals("talks")
                && encoded.get(i - 1).tag() == PartOfSpeech.NOUN
                && Set.of(PartOfSpeech.VERB, PartOfSpeech.ADP, PartOfSpeech.ADJ)
                        .contains(encoded.get(i - 2).tag());
    }

    /** What the word is where the encoder cannot be right; null where it may be. */
    @Nullable
    PartOfSpeech mended(List<Token> tokens, PartOfSpeech[] tags, List<EncodedToken> encoded, int i) {
        if (isPerfect(tokens, encoded, i) || isListed(tokens, tags, encoded, i)) {
            return PartOfSpeech.VERB;
        }
        return isField(tokens, tags, encoded, i) ? PartOfSpeech.NOUN : null;
    }

    /** "has shelved plans to list its shares": no plans that were shelved, but what was done to them. */
    private static boolean isPerfect(List<Token> tokens, List<EncodedToken> encoded, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && Auxiliaries.HAVE.contains(tokens.get(i - 1).lower())
                && DONE.contains(tokens.get(i).lower())
                && encoded.get(i + 1).tag() == PartOfSpeech.NOUN;
    }

    /** "will cut 400 jobs, close two plants and sell a third": a bare verb among others, which no adjective's place is. */
    private boolean isListed(List<Token> tokens, PartOfSpeech[] tags, List<EncodedToken> encoded, int i) {
        PartOfSpeech tag = encoded.get(i).tag();
        boolean listed = i > 2
                && i + 2 < tokens.size()
                && (tag == PartOfSpeech.ADJ
                        || tag == PartOfSpeech.NOUN
                        || encoded.get(i).plainRelation().equals("amod"))
                && tokens.get(i - 1).lower().matches(",|and|or")
                && (encoded.get(i + 1).tag() == PartOfSpeech.NUM
                        || encoded.get(i + 1).tag() == PartOfSpeech.DET
                        || POSSESSIVES.contains(tokens.get(i + 1).lower()))
                && has(tokens.get(i).lower(), VerbForm.BASE);
        for (int at = i - 2; listed && at > 0; at--) {
            boolean opened = Auxiliaries.MODALS.contains(tokens.get(at - 1).lower())
                    || tokens.get(at - 1).lower().equals("to");
            if (opened && tags[at] == PartOfSpeech.VERB) {
                return true;
            }
        }
        return false;
    }

    /** "was previously finance chief": behind "was" there stands no bare verb. */
    private boolean isField(List<Token> tokens, PartOfSpeech[] tags, List<EncodedToken> encoded, int i) {
        int before = i - 1;
        while (before >= 0 && tags[before] == PartOfSpeech.ADV) {
            before--;
        }
        String lower = tokens.get(i).lower();
        return before >= 0
                && encoded.get(i).tag() == PartOfSpeech.VERB
                && BE.contains(tokens.get(before).lower())
                && has(lower, VerbForm.BASE)
                && !has(lower, VerbForm.PAST)
                && !has(lower, VerbForm.PARTICIPLE);
    }

    private boolean has(String lower, VerbForm form) {
        return verbs.of(lower).stream().anyMatch(reading -> reading.form() == form);
    }
}
