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

    private static final Set<String> PREPOSITIONS = WordLists.set(Chunker.class, "prepositions.txt");
    private static final Set<String> SUBORDINATORS = WordLists.set(Chunker.class, "subordinators.txt");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor", "yet", "&");

    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?:[ap]m)?";

    private final List<Word> words;
    private final boolean[] time;
    private final NounPhraseReader phrases;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Sentence sentence, List<Word> words, boolean[] time) {
        this.words = words;
        this.time = time;
        this.phrases = new NounPhraseReader(sentence, words, time);
    }

    static List<Chunk> chunk(Sentence sentence, List<Word> words, boolean[] time) {
        return new Chunker(sentence, words, time).run();
    }

    private List<Chunk> run() {
        int i = 0;
        while (i < words.size()) {
            i = next(i);
        }
        return new JoinedTitles(chunks, words, phrases).join();
    }

    private int next(int i) {
        Word word = words.get(i);
        if (i == 0 && words.size() > 1 && word.lower().matches(CLOCK)) {
            // "10:40 Norwegian police arrested two men": when a live digest tells it
            return add(Kind.MARK, i, i);
        }
        if (time[i]) {
            int end = i;
            while (end + 1 < words.size() && time[end + 1]) {
                end++;
            }
            return add(Kind.TIME, i, end);
        }
        int phrasal = PhrasalPrepositions.endOf(words, i);
        if (phrasal > i) {
            return add(Kind.PREPOSITION, i, phrasal);
        }
        String lower = word.lower();
        if (RELATIVES.contains(lower)) {
            return add(Kind.RELATIVE, i, i);
        }
        VerbGroup verb = verbGroup(i);
        if (verb != null) {
            chunks.add(Chunk.of(Kind.VERB, words, i, verb.last(), null, verb));
            return verb.last() + 1;
        }
        if (isSubordinator(i)) {
            return add(Kind.SUBORDINATOR, i, i);
        }
        NounPhrase noun = phrases.at(i);
        if (noun != null) {
            chunks.add(Chunk.of(Kind.NOUN, words, i, noun.last(), noun, null));
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
        chunks.add(Chunk.of(kind, words, first, last, null, null));
        return last + 1;
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
            // "as officials from Oslo are meeting Aas": where the tagger is sure, a preposition may stand in between
            return clauseFollows(i + 1, words.get(i).is(PartOfSpeech.SCONJ));
        }
        return !lower.equals("so") || clauseFollows(i + 1, false);
    }

    /** Whether a noun phrase and then a finite verb follow: "after Trump cancelled", not "after the meeting in Oslo". */
    private boolean clauseFollows(int from, boolean sure) {
        boolean noun = false;
        for (int i = from; i < words.size() && i < from + 14; i++) {
            Word word = words.get(i);
            if (noun && word.lower().equals(",") && isNamedAside(i, sure)) {
                return true;
            }
            if (word.lower().equals(",")
                    || word.lower().equals(";")
                    || word.lower().equals("that")
                    || (word.is(PartOfSpeech.ADP) && noun && !sure && !isInName(i))) {
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

    /** "after its leader, Ida Berg, resigned": a name between commas, then the verb; of a body where the tagger is sure. */
    private boolean isNamedAside(int comma, boolean sure) {
        Mention name = comma + 1 < words.size() ? words.get(comma + 1).mention() : null;
        int end = comma + 1;
        while (name != null && end < words.size() && name.equals(words.get(end).mention())) {
            end++;
        }
        return name != null
                && (words.get(comma + 1).type() == EntityType.PERSON
                        || sure && words.get(comma + 1).type() == EntityType.ORGANIZATION)
                && end + 1 < words.size()
                && words.get(end).lower().equals(",")
                && words.get(end + 1).isVerb()
                && words.get(end + 1).form() != VerbForm.ING;
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
        if (isDeniedBefore(start)) {
            group.negate();
        }
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

    /** "never walked away", "no longer mediates". */
    private boolean isDeniedBefore(int verb) {
        return verb > 0
                && (words.get(verb - 1).lower().equals("never")
                        || verb > 1
                                && words.get(verb - 1).lower().equals("longer")
                                && words.get(verb - 2).lower().equals("no"));
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
}
