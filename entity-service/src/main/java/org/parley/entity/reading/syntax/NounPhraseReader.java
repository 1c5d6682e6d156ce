package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;

/** Where the noun phrases of a sentence begin and end, by its words from left to right. */
final class NounPhraseReader {

    /** Verbs that make somebody something. */
    private static final Set<String> NAMING = Set.of(
            "name", "appoint", "elect", "reelect", "re-elect", "choose", "nominate", "make", "declare", "designate");

    private static final String AMOUNTS =
            "million|billion|trillion|dollars|euros|pounds|crowns|kroner|francs|yen|yuan|rupees|rou?bles";

    private final Sentence sentence;
    private final List<Word> words;
    private final boolean[] time;

    NounPhraseReader(Sentence sentence, List<Word> words, boolean[] time) {
        this.sentence = sentence;
        this.words = words;
        this.time = time;
    }

    /** The noun phrase that begins at a word; null if none does. */
    @Nullable
    NounPhrase at(int start) {
        int i = start;
        int lastNominal = -1;
        int possessor = -1;
        while (i < words.size() && PhrasalPrepositions.endOf(words, i) < 0) {
            if (time[i]) {
                boolean opened = i > start
                        && (words.get(i - 1).is(PartOfSpeech.DET)
                                || words.get(i - 1).isPossessiveMark()
                                || isPossessivePronoun(i - 1));
                int behind = opened ? DatedNouns.behind(words, time, i) : -1;
                if (behind < 0) {
                    break;
                }
                i = behind;
            }
            Word word = words.get(i);
            Mention mention = word.mention();
            boolean sum = lastNominal == i - 1 && word.lower().equals("worth");
            boolean office = lastNominal == i - 1 && isBehindNamed(i);
            if (sum || office || lastNominal == i - 1 && (isAmount(i) || isAfterOpeningPlace(start, i))) {
                // "an agreement worth $3 billion"
                break;
            }
            if (mention != null && mention.form() == Mention.Form.PRONOUN && !isPossessivePronoun(i)) {
                if (i > start) {
                    break;
                }
                return phrase(start, i, i, -1);
            }
            if (lastNominal >= 0 && (word.lower().equals("several") || Referents.MULTITUDES.contains(word.lower()))) {
                // "Earlier in the day several hundred workers rallied"
                break;
            }
            if (mention != null && mention.form() != Mention.Form.PRONOUN) {
                if (lastNominal >= 0 && beginsNewPhrase(i, lastNominal)) {
                    break;
                }
                i = endOf(mention, i);
                lastNominal = i;
            } else if (word.isPossessiveMark() && lastNominal == i - 1) {
                possessor = i;
            } else if (word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.PROPN)) {
                lastNominal = i;
            } else if (word.is(PartOfSpeech.PRON)) {
                if (isPossessivePronoun(i) && lastNominal < 0) {
                    i++;
                    continue;
                }
                if (i > start) {
                    break;
                }
                return phrase(start, i, i, -1);
            } else if (!continues(i, start, lastNominal, possessor)) {
                break;
            }
            i++;
        }
        if (lastNominal < 0 || possessor == lastNominal + 1) {
            return barePronounOrNumber(start, lastNominal, possessor);
        }
        return phrase(start, lastNominal, lastNominal, possessor < lastNominal ? possessor : -1);
    }

    /** "named Ida Berg interim chief": what a person with a full name is named is a phrase of its own. */
    private boolean isBehindNamed(int i) {
        Mention name = i < 2 ? null : words.get(i - 1).mention();
        if (name == null
                || name.form() != Mention.Form.NAME
                || words.get(i - 1).type() != EntityType.PERSON
                || !name.equals(words.get(i - 2).mention())) {
            return false;
        }
        int further = i;
        while (further < words.size()
                && words.get(further).mention() == null
                && (words.get(further).is(PartOfSpeech.NOUN)
                        || words.get(further).is(PartOfSpeech.ADJ))) {
            further++;
        }
        if (further < words.size() && words.get(further).type() == EntityType.PERSON) {
            // "named Ida Berg ally Nils Aas as minister"
            return false;
        }
        int verb = i - 1;
        while (verb >= 0 && name.equals(words.get(verb).mention())) {
            verb--;
        }
        return verb >= 0
                && NAMING.contains(words.get(verb).lemma())
                && !words.get(i).isPossessiveMark()
                && !words.get(i).token().isCapitalised();
    }

    /** "fined Equinor 2 million euros": how much, behind whom. */
    private boolean isAmount(int i) {
        Mention name = i < 1 ? null : words.get(i - 1).mention();
        return name != null
                && name.form() == Mention.Form.NAME
                && words.get(i).is(PartOfSpeech.NUM)
                && i + 1 < words.size()
                && words.get(i + 1).lower().matches(AMOUNTS)
                && isVerbBefore(i - 1);
    }

    /** "In Turkey Minister Berg met …": the place opens the sentence, the title begins a phrase of its own. */
    private boolean isAfterOpeningPlace(int start, int i) {
        Word title = words.get(i);
        return start == 1
                && words.getFirst().lower().equals("in")
                && words.get(start).type() == EntityType.PLACE
                && words.get(i - 1).mention() != null
                && words.get(i - 1).mention() == words.get(start).mention()
                && title.token().isCapitalised()
                && PersonNouns.isPerson(title.lower());
    }

    private @Nullable NounPhrase barePronounOrNumber(int start, int lastNominal, int possessor) {
        if (lastNominal >= 0) {
            return phrase(start, lastNominal, lastNominal, -1);
        }
        Word word = words.get(start);
        int sum = Sums.endOf(words, time, start);
        if (sum > start) {
            return phrase(start, sum, sum, -1);
        }
        boolean alone = word.is(PartOfSpeech.NUM)
                || Set.of("both", "some", "many", "others", "another", "all", "this", "those", "these")
                        .contains(word.lower());
        // "received both Berg and Aas"
        boolean beforeNames = word.lower().equals("both")
                && start + 1 < words.size()
                && words.get(start + 1).mention() != null;
        return alone && !beforeNames && possessor < 0 ? phrase(start, start, start, -1) : null;
    }

    private boolean isPossessivePronoun(int i) {
        return Set.of("his", "her", "its", "their", "our", "my", "your")
                        .contains(words.get(i).lower())
                && i + 1 < words.size()
                && !words.get(i + 1).isVerb()
                && !words.get(i + 1).lower().equals("to")
                && words.get(i + 1).tag() != PartOfSpeech.PUNCT
                && words.get(i + 1).tag() != PartOfSpeech.ADP;
    }

    private int endOf(Mention mention, int i) {
        int end = i;
        while (end + 1 < words.size() && mention.equals(words.get(end + 1).mention())) {
            end++;
        }
        return end;
    }

    /** "told Axios Witkoff …": two names in a row are two phrases, but "Ukraine President Z" is one. */
    private boolean beginsNewPhrase(int i, int lastNominal) {
        Mention last = words.get(lastNominal).mention();
        return last != null
                && lastNominal == i - 1
                && last.form() == Mention.Form.NAME
                && i > 1
                && words.get(lastNominal).token().isCapitalised()
                && sentence.tokens().get(i).isCapitalised()
                && endOf(last, lastNominal) == lastNominal
                && isVerbBefore(lastNominal);
    }

    private boolean isVerbBefore(int i) {
        int start = i;
        Mention mention = words.get(i).mention();
        while (start > 0
                && mention != null
                && mention.equals(words.get(start - 1).mention())) {
            start--;
        }
        return start > 0 && words.get(start - 1).isVerb();
    }

    private boolean continues(int i, int start, int lastNominal, int possessor) {
        Word word = words.get(i);
        boolean opened = lastNominal < 0 || possessor == i - 1 || possessor > lastNominal;
        return switch (word.tag()) {
            case DET -> i == start || (i == start + 1 && words.get(start).is(PartOfSpeech.DET));
            case NUM, SYM -> true;
            case ADJ -> opened || nominalFollows(i + 1);
            case ADV ->
                i + 1 < words.size() && words.get(i + 1).is(PartOfSpeech.ADJ) && opened && nominalFollows(i + 1);
            case CCONJ -> joinsModifiers(i, lastNominal);
            case PUNCT ->
                word.lower().equals("-") && i > start && i + 1 < words.size()
                        || word.lower().equals(",") && joinsModifiers(i, lastNominal)
                        || isQuote(word) && i > start && lastNominal < 0 && nominalFollows(i + 1);
            default -> false;
        };
    }

    private static boolean isQuote(Word word) {
        return word.lower().equals("“") || word.lower().equals("\"");
    }

    private boolean nominalFollows(int from) {
        for (int i = from; i < words.size() && i < from + 4 && !time[i]; i++) {
            Word word = words.get(i);
            if (word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.PROPN)) {
                return true;
            }
            if (!word.is(PartOfSpeech.ADJ) && !word.is(PartOfSpeech.NUM) && !word.is(PartOfSpeech.CCONJ)) {
                return false;
            }
        }
        return false;
    }

    /** "Ukrainian and U.S. officials", "US, Ukrainian and European officials": one head, several modifiers. */
    private boolean joinsModifiers(int i, int lastNominal) {
        if (i == 0
                || i + 2 >= words.size()
                || !isModifier(i - 1)
                || words.get(i - 1).isPossessiveMark()) {
            return false;
        }
        int at = i + 1;
        if (words.get(i).lower().equals(",")
                && (words.get(at).lower().equals("and") || words.get(at).lower().equals("or"))) {
            at++;
        }
        int end = modifierEnd(at);
        if (end < 0) {
            return false;
        }
        Word after = words.get(end + 1);
        // "Norwegian and Swedish foreign ministers"
        boolean head = (after.is(PartOfSpeech.NOUN) || after.is(PartOfSpeech.ADJ) && nominalFollows(end + 1))
                && after.mention() == null;
        boolean more = after.lower().equals("and") || after.lower().equals(",");
        if (words.get(i).lower().equals(",") && !more && isPlaceOfSetting(i - 1)) {
            return false;
        }
        return head || (more && end + 2 < words.size() && joinsModifiers(end + 1, lastNominal));
    }

    /** "At talks in London, G7 ministers agreed": the place before the comma is where. */
    private boolean isPlaceOfSetting(int at) {
        Mention mention = words.get(at).mention();
        int start = at;
        while (start > 0
                && mention != null
                && mention.equals(words.get(start - 1).mention())) {
            start--;
        }
        return start > 0
                && words.get(at).type() == EntityType.PLACE
                && words.get(start - 1).lower().matches("in|at|from|near");
    }

    private int modifierEnd(int at) {
        if (at + 1 >= words.size() || !isModifier(at)) {
            return -1;
        }
        Mention mention = words.get(at).mention();
        int end = mention == null ? at : endOf(mention, at);
        return end + 1 < words.size() ? end : -1;
    }

    private boolean isModifier(int i) {
        Word word = words.get(i);
        Mention mention = word.mention();
        if (mention != null) {
            return mention.form() == Mention.Form.NAME
                    && (word.type() == EntityType.PLACE || word.type() == EntityType.ORGANIZATION);
        }
        return word.is(PartOfSpeech.ADJ) && word.token().isCapitalised() || word.is(PartOfSpeech.PROPN);
    }

    /** The phrase between two words, both inclusive. */
    NounPhrase phrase(int first, int last, int head, int possessor) {
        return new NounPhrase(first, last, head, possessor, words.get(head).mention(), sentence.spanOf(first, last));
    }
}
