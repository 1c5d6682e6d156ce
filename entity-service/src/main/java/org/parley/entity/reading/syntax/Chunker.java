package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;

/** Cuts a sentence into noun phrases, verb groups, and the words between them. */
final class Chunker {

    private static final Set<String> PHRASAL_PREPOSITIONS = WordLists.set(Chunker.class, "phrasal-prepositions.txt");
    private static final Set<String> PREPOSITIONS = WordLists.set(Chunker.class, "prepositions.txt");
    private static final Set<String> SUBORDINATORS = WordLists.set(Chunker.class, "subordinators.txt");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor", "yet", "&");

    private static final Set<String> FIXED_TITLES = Set.of(
            "chief of staff",
            "secretary of state",
            "minister of state",
            "secretary of defense",
            "secretary of defence",
            "head of state",
            "head of government",
            "head of mission",
            "speaker of parliament");

    private final Sentence sentence;
    private final List<Word> words;
    private final boolean[] time;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Sentence sentence, List<Word> words, boolean[] time) {
        this.sentence = sentence;
        this.words = words;
        this.time = time;
    }

    static List<Chunk> chunk(Sentence sentence, List<Word> words, boolean[] time) {
        return new Chunker(sentence, words, time).run();
    }

    private List<Chunk> run() {
        int i = 0;
        while (i < words.size()) {
            i = next(i);
        }
        return joinTitles();
    }

    /** "Secretary of the Security Council of Norway Ida Berg" is one phrase, for it ends with the name. */
    private List<Chunk> joinTitles() {
        List<Chunk> joined = new ArrayList<>();
        int i = 0;
        while (i < chunks.size()) {
            int end = titleEnd(i);
            NounPhrase name = chunks.get(end).noun();
            if (end > i && name != null) {
                int first = chunks.get(i).first();
                NounPhrase whole = phrase(first, name.last(), name.head(), name.possessor());
                joined.add(new Chunk(Kind.NOUN, first, name.last(), text(first, name.last()), whole, null));
            } else {
                joined.add(chunks.get(i));
            }
            i = end + 1;
        }
        return joined;
    }

    private int titleEnd(int start) {
        NounPhrase title = chunks.get(start).noun();
        if (isFixedTitle(start)) {
            return start + 2;
        }
        boolean office = title != null
                && title.mention() == null
                && PersonNouns.isSingular(words.get(title.head()).lower())
                && words.get(title.head()).token().isCapitalised();
        int i = start;
        while (office
                && i + 2 < chunks.size()
                && (chunks.get(i + 1).text().equals("of")
                        || chunks.get(i + 1).text().equals("for"))
                && chunks.get(i + 2).noun() != null) {
            i += 2;
            NounPhrase last = chunks.get(i).noun();
            if (last != null
                    && last.isName()
                    && words.get(last.head()).type() == EntityType.PERSON
                    && last.first() < last.head()
                    && words.get(last.first()).type() != EntityType.PERSON
                    && (words.get(last.first()).mention() != null || isPortfolio(words.get(last.first())))) {
                return i;
            }
        }
        return start;
    }

    /** "Minister for Political Affairs Ida Berg", but "the brother of Minister Ida Berg". */
    private static boolean isPortfolio(Word first) {
        return first.token().isCapitalised() && !PersonNouns.isPerson(first.lower());
    }

    /** "chief of staff Ida Berg": titles whose last word is no person, so that the name belongs to the first. */
    private boolean isFixedTitle(int start) {
        NounPhrase title = chunks.get(start).noun();
        NounPhrase name = start + 2 < chunks.size() ? chunks.get(start + 2).noun() : null;
        return title != null
                && name != null
                && title.mention() == null
                && chunks.get(start + 1).text().equals("of")
                && name.isName()
                && words.get(name.head()).type() == EntityType.PERSON
                && FIXED_TITLES.contains(words.get(title.head()).lower() + " of "
                        + words.get(name.first()).lower());
    }

    private int next(int i) {
        Word word = words.get(i);
        if (time[i]) {
            int end = i;
            while (end + 1 < words.size() && time[end + 1]) {
                end++;
            }
            return add(Kind.TIME, i, end);
        }
        int phrasal = phrasal(i);
        if (phrasal > i) {
            return add(Kind.PREPOSITION, i, phrasal);
        }
        String lower = word.lower();
        if (RELATIVES.contains(lower)) {
            return add(Kind.RELATIVE, i, i);
        }
        VerbGroup verb = verbGroup(i);
        if (verb != null) {
            chunks.add(new Chunk(Kind.VERB, i, verb.last(), text(i, verb.last()), null, verb));
            return verb.last() + 1;
        }
        if (isSubordinator(i)) {
            return add(Kind.SUBORDINATOR, i, i);
        }
        NounPhrase noun = nounPhrase(i);
        if (noun != null) {
            chunks.add(new Chunk(Kind.NOUN, i, noun.last(), text(i, noun.last()), noun, null));
            return noun.last() + 1;
        }
        return add(single(word), i, i);
    }

    private Kind single(Word word) {
        String lower = word.lower();
        if (lower.equals(",")) {
            return Kind.COMMA;
        }
        if (lower.equals("\"") || lower.equals("“") || lower.equals("”") || lower.equals("''") || lower.equals("``")) {
            return Kind.QUOTE;
        }
        if (CONJUNCTIONS.contains(lower)) {
            return Kind.CONJUNCTION;
        }
        if (PREPOSITIONS.contains(lower)) {
            return Kind.PREPOSITION;
        }
        return switch (word.tag()) {
            case ADP -> Kind.PREPOSITION;
            case SCONJ -> Kind.SUBORDINATOR;
            case CCONJ -> Kind.CONJUNCTION;
            case ADJ -> Kind.ADJECTIVE;
            case ADV, PART, INTJ -> Kind.ADVERB;
            default -> Kind.MARK;
        };
    }

    private int add(Kind kind, int first, int last) {
        chunks.add(new Chunk(kind, first, last, text(first, last), null, null));
        return last + 1;
    }

    private String text(int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            out.append(i > first ? " " : "").append(words.get(i).lower());
        }
        return out.toString();
    }

    private int phrasal(int i) {
        if (words.get(i).mention() != null) {
            return -1;
        }
        for (int length = 3; length > 1; length--) {
            boolean verb = i + length < words.size()
                    && words.get(i + length).is(PartOfSpeech.VERB)
                    && words.get(i + length).form() == VerbForm.BASE;
            if (!verb && i + length <= words.size() && PHRASAL_PREPOSITIONS.contains(text(i, i + length - 1))) {
                return i + length - 1;
            }
        }
        return -1;
    }

    private boolean isSubordinator(int i) {
        String lower = words.get(i).lower();
        if (!SUBORDINATORS.contains(lower) || words.get(i).mention() != null) {
            return false;
        }
        if (lower.equals("that")) {
            return words.get(i).tag() != PartOfSpeech.DET
                    || i == 0
                    || words.get(i - 1).isVerb();
        }
        if (PREPOSITIONS.contains(lower)) {
            return clauseFollows(i + 1);
        }
        return !lower.equals("so") || clauseFollows(i + 1);
    }

    /** Whether a noun phrase and then a finite verb follow: "after Trump cancelled", not "after the meeting in Oslo". */
    private boolean clauseFollows(int from) {
        boolean noun = false;
        for (int i = from; i < words.size() && i < from + 14; i++) {
            Word word = words.get(i);
            if (word.lower().equals(",")
                    || word.lower().equals(";")
                    || word.lower().equals("that")
                    || (word.is(PartOfSpeech.ADP) && noun && !isInName(i))) {
                return false;
            }
            if (word.isVerb()
                    && word.form() != VerbForm.ING
                    && (i == from || !words.get(i - 1).lower().equals("to"))) {
                return noun;
            }
            noun = noun || word.isNominal();
        }
        return false;
    }

    private boolean isInName(int i) {
        return words.get(i).mention() != null;
    }

    private @Nullable VerbGroup verbGroup(int start) {
        int i = start;
        boolean infinitive = words.get(i).lower().equals("to") && words.get(i).is(PartOfSpeech.PART);
        if (!infinitive && !words.get(i).isVerb()) {
            return null;
        }
        VerbGroupBuilder group = new VerbGroupBuilder(infinitive);
        if (infinitive) {
            i++;
        }
        int last = -1;
        for (; i < words.size() && !time[i]; i++) {
            Word word = words.get(i);
            if (word.isVerb()) {
                if (!group.accepts(word)) {
                    break;
                }
                group.add(word, i);
                last = i;
                if (word.lower().equals("cannot")) {
                    group.negate();
                }
            } else if (word.lower().equals("not")
                    && i + 1 < words.size()
                    && words.get(i + 1).lower().equals("only")) {
                break;
            } else if (word.lower().equals("not")
                    || word.lower().equals("n't")
                    || word.lower().equals("never")) {
                group.negate();
            } else if (!(word.is(PartOfSpeech.ADV) && verbFollows(i + 1))) {
                break;
            }
        }
        return last < 0 ? null : group.build(start, last);
    }

    private boolean verbFollows(int from) {
        for (int i = from; i < words.size() && i < from + 3; i++) {
            if (words.get(i).isVerb()) {
                return true;
            }
            if (!words.get(i).is(PartOfSpeech.ADV) && !words.get(i).lower().equals("not")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable NounPhrase nounPhrase(int start) {
        int i = start;
        int lastNominal = -1;
        int possessor = -1;
        while (i < words.size() && !time[i] && phrasal(i) < 0) {
            Word word = words.get(i);
            Mention mention = word.mention();
            if (lastNominal == i - 1 && isAfterOpeningPlace(start, i)) {
                break;
            }
            if (mention != null && mention.form() == Mention.Form.PRONOUN && !isPossessivePronoun(i)) {
                if (i > start) {
                    break;
                }
                return phrase(start, i, i, -1);
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
        boolean alone = word.is(PartOfSpeech.NUM)
                || Set.of("both", "some", "many", "others", "another", "all", "this", "those", "these")
                        .contains(word.lower());
        return alone && possessor < 0 ? phrase(start, start, start, -1) : null;
    }

    private boolean isPossessivePronoun(int i) {
        return Set.of("his", "her", "its", "their", "our", "my", "your")
                        .contains(words.get(i).lower())
                && i + 1 < words.size()
                && !words.get(i + 1).isVerb()
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
        boolean head = after.is(PartOfSpeech.NOUN) && after.mention() == null;
        boolean more = after.lower().equals("and") || after.lower().equals(",");
        return head || (more && end + 2 < words.size() && joinsModifiers(end + 1, lastNominal));
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

    private NounPhrase phrase(int first, int last, int head, int possessor) {
        return new NounPhrase(first, last, head, possessor, words.get(head).mention(), sentence.spanOf(first, last));
    }
}
