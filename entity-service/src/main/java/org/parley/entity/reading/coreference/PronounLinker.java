package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.name.Lexicon.Gender;
import org.parley.entity.reading.name.NameForms;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/**
 * Pronouns of the third person singular: the nearest subject before it in the sentence, else the subject of the sentence
 * before. An unnamed person in that place ("a U.S. official said he …") blocks the link. Pronouns inside quotations are
 * left alone, and so is "they".
 */
final class PronounLinker {

    private static final Map<String, Gender> PERSONAL = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);
    private static final Set<String> WOMEN = Set.of(
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "queen",
            "princess",
            "lady",
            "dame",
            "madame",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman",
            "baroness",
            "duchess",
            "sister",
            "mother",
            "daughter",
            "wife",
            "widow",
            "actress",
            "empress");
    private static final Set<String> MEN = Set.of(
            "mr",
            "mr.",
            "king",
            "prince",
            "lord",
            "sir",
            "father",
            "pope",
            "spokesman",
            "chairman",
            "congressman",
            "businessman",
            "emir",
            "sultan",
            "sheikh",
            "brother",
            "son",
            "husband",
            "imam",
            "rabbi",
            "duke",
            "baron",
            "ayatollah",
            "son-in-law");
    /** Tagged as prepositions, but a clause with its own subject may follow. */
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("after", "before", "since", "until", "as", "than", "that", "because", "while");

    private static final int SENTENCES_BACK = 2;

    private final EntityTable table;
    private final Document document;

    PronounLinker(EntityTable table) {
        this.table = table;
        this.document = table.document();
    }

    void link() {
        for (Sentence sentence : document.sentences()) {
            boolean quoted = false;
            for (Token token : sentence.tokens()) {
                switch (token.text()) {
                    case "“" -> quoted = true;
                    case "”" -> quoted = false;
                    case "\"" -> quoted = !quoted;
                    default -> {
                        if (!quoted) {
                            link(sentence, token);
                        }
                    }
                }
            }
        }
    }

    private void link(Sentence sentence, Token token) {
        Gender gender = PERSONAL.get(token.lower());
        if (gender != null && !isMention(token)) {
            Entity person = person(sentence, token, gender);
            if (person != null) {
                table.mention(person, token.span(), Mention.Form.PRONOUN, "nearest subject that fits");
            }
        } else if (token.lower().equals("its")) {
            Entity owner = owner(sentence, token);
            if (owner != null) {
                table.mention(owner, token.span(), Mention.Form.PRONOUN, "nearest country or body before it");
            }
        }
    }

    private boolean isMention(Token token) {
        return table.mentions().stream().anyMatch(mention -> mention.span().equals(token.span()));
    }

    private @Nullable Entity person(Sentence sentence, Token pronoun, Gender gender) {
        if (pronoun.lower().endsWith("self") && pronoun.index() > 0) {
            Token before = sentence.tokens().get(pronoun.index() - 1);
            for (Mention mention : table.mentions()) {
                if (mention.end() == before.span().end()
                        && table.entityOf(mention).type() == EntityType.PERSON) {
                    return table.entityOf(mention);
                }
            }
        }
        Entity same = pronoun.lower().equals("he") || pronoun.lower().equals("she")
                ? pronounBefore(sentence, pronoun, gender)
                : null;
        if (same != null) {
            return same;
        }
        List<Subject> here = subjects(sentence, pronoun.index());
        boolean object =
                pronoun.lower().equals("him") || (pronoun.lower().equals("her") && !isBeforeNoun(sentence, pronoun));
        if (object && !here.isEmpty()) {
            // Nobody is the object of his own verb: "Orlov told him" is about another.
            here = here.subList(0, here.size() - 1);
        }
        for (Subject subject : here.reversed()) {
            if (subject.entity() == null) {
                return null;
            }
            if (fits(subject.entity(), gender)) {
                return subject.entity();
            }
        }
        if (!here.isEmpty() && pronoun.index() > 6 && !object) {
            return null;
        }
        for (int back = 1; back <= SENTENCES_BACK && sentence.index() - back >= 0; back++) {
            Sentence before = document.sentences().get(sentence.index() - back);
            if (before.heading()) {
                continue;
            }
            List<Subject> subjects = subjects(before, before.tokens().size());
            if (!subjects.isEmpty()) {
                List<Subject> known = subjects.stream()
                        .filter(subject -> subject.entity() != null && genderOf(subject.entity()) == gender)
                        .toList();
                // "spokeswoman Ida Berg" is the "she" of the next sentence, whoever else it began with.
                Subject main = known.isEmpty() ? subjects.getFirst() : known.getFirst();
                return main.entity() != null && fits(main.entity(), gender) ? main.entity() : onlyOne(subjects, gender);
            }
            Entity only = onlyPerson(before, gender);
            if (only != null) {
                return only;
            }
            if (hasPerson(before)) {
                return null;
            }
        }
        return null;
    }

    /** "Aas promised her an answer, she said": two pronouns of one gender in a sentence mean one person. */
    private @Nullable Entity pronounBefore(Sentence sentence, Token pronoun, Gender gender) {
        for (Token token : sentence.tokens().subList(0, pronoun.index()).reversed()) {
            boolean object = PERSONAL.get(token.lower()) == gender
                    && (token.lower().equals("him") || token.lower().equals("her") && !isBeforeNoun(sentence, token));
            for (Mention mention : object ? table.mentions() : List.<Mention>of()) {
                if (mention.span().equals(token.span())) {
                    return table.entityOf(mention);
                }
            }
        }
        return null;
    }

    private @Nullable Entity onlyOne(List<Subject> subjects, Gender gender) {
        List<Entity> fitting = new ArrayList<>();
        for (Subject subject : subjects) {
            if (subject.entity() == null) {
                return null;
            }
            if (fits(subject.entity(), gender) && !fitting.contains(subject.entity())) {
                fitting.add(subject.entity());
            }
        }
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private @Nullable Entity onlyPerson(Sentence sentence, Gender gender) {
        List<Entity> persons = table.mentions().stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .map(table::entityOf)
                .filter(entity -> entity.type() == EntityType.PERSON && fits(entity, gender))
                .distinct()
                .toList();
        return persons.size() == 1 ? persons.getFirst() : null;
    }

    private boolean hasPerson(Sentence sentence) {
        return table.mentions().stream()
                .anyMatch(mention -> sentence.span().contains(mention.span())
                        && table.entityOf(mention).type() == EntityType.PERSON);
    }

    private static boolean isBeforeNoun(Sentence sentence, Token pronoun) {
        int next = pronoun.index() + 1;
        if (next >= sentence.tokens().size()) {
            return false;
        }
        PartOfSpeech tag = sentence.tokens().get(next).tag();
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.PROPN;
    }

    /** A person in the place of a subject; without an entity if it is an unnamed one. */
    private record Subject(@Nullable Entity entity, int at) {}

    private List<Subject> subjects(Sentence sentence, int before) {
        List<Subject> subjects = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (Mention mention : table.mentions()) {
            if (!sentence.span().contains(mention.span())
                    || table.entityOf(mention).type() != EntityType.PERSON) {
                continue;
            }
            List<Token> words = sentence.tokensIn(mention.span());
            if (!words.isEmpty()
                    && words.getLast().index() < before
                    && isSubject(
                            tokens, words.getFirst().index(), words.getLast().index())) {
                subjects.add(
                        new Subject(table.entityOf(mention), words.getFirst().index()));
            }
        }
        for (Token token : tokens) {
            boolean unnamed = token.index() < before
                    && (Lexicon.isPersonNoun(token.lower()) || token.lower().equals("source"))
                    && !token.isCapitalised()
                    && table.mentions().stream()
                            .noneMatch(mention -> mention.span().contains(token.span()))
                    && isSubject(tokens, token.index(), token.index());
            if (unnamed) {
                subjects.add(new Subject(null, token.index()));
            }
        }
        subjects.sort(Comparator.comparingInt(Subject::at));
        return subjects;
    }

    /** Whether a verb follows, at once or behind an apposition, and no preposition stands before. */
    private static boolean isSubject(List<Token> tokens, int first, int last) {
        int start = first;
        while (start > 0
                && (tokens.get(start - 1).is(PartOfSpeech.ADJ)
                        || tokens.get(start - 1).is(PartOfSpeech.DET)
                        || tokens.get(start - 1).isCapitalised()
                                && tokens.get(start - 1).is(PartOfSpeech.PROPN)
                        || Lexicon.isPersonNoun(tokens.get(start - 1).lower())
                        || tokens.get(start - 1).is(PartOfSpeech.NOUN))) {
            start--;
        }
        if (start > 0
                && tokens.get(start - 1).is(PartOfSpeech.ADP)
                && !CLAUSE_OPENERS.contains(tokens.get(start - 1).lower())) {
            return false;
        }
        int next = last + 1;
        while (next < tokens.size() && tokens.get(next).is(PartOfSpeech.ADV)) {
            next++;
        }
        if (next >= tokens.size()) {
            return isSpeakerBehind(tokens, start);
        }
        Token token = tokens.get(next);
        if (token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX)) {
            return true;
        }
        if (token.lower().equals("and") || token.lower().equals("or")) {
            // One of several subjects is none that a singular pronoun would take up.
            return false;
        }
        return (token.text().equals(",") && hasVerbBehindApposition(tokens, next)) || isSpeakerBehind(tokens, start);
    }

    /** "…," said Orlov. */
    private static boolean isSpeakerBehind(List<Token> tokens, int start) {
        return start > 1
                && Set.of("said", "says", "added", "told", "wrote", "explained", "stressed", "warned")
                        .contains(tokens.get(start - 1).lower())
                && Set.of("”", "\"", ",").contains(tokens.get(start - 2).text());
    }

    private static boolean hasVerbBehindApposition(List<Token> tokens, int comma) {
        for (int i = comma + 1; i < Math.min(tokens.size() - 1, comma + 14); i++) {
            if (tokens.get(i).text().equals(",")) {
                Token next = tokens.get(i + 1);
                return next.is(PartOfSpeech.VERB) || next.is(PartOfSpeech.AUX) || next.is(PartOfSpeech.ADV);
            }
        }
        return false;
    }

    private boolean fits(Entity person, Gender wanted) {
        Gender gender = genderOf(person);
        return gender == Gender.EITHER || gender == wanted;
    }

    private Gender genderOf(Entity person) {
        for (Mention mention : table.mentions()) {
            if (!table.entityOf(mention).id().equals(person.id()) || mention.form() != Mention.Form.NAME) {
                continue;
            }
            Sentence sentence = document.sentenceOf(mention.span()).orElse(null);
            List<Token> words = sentence == null ? List.of() : sentence.tokensIn(mention.span());
            if (sentence != null && !words.isEmpty() && words.getFirst().index() > 0) {
                String before =
                        sentence.tokens().get(words.getFirst().index() - 1).lower();
                if (WOMEN.contains(before)) {
                    return Gender.FEMALE;
                }
                if (MEN.contains(before)) {
                    return Gender.MALE;
                }
            }
        }
        List<String> words = NameForms.words(person.name());
        return words.size() > 1 ? Lexicon.genderOf(words.getFirst()) : Gender.EITHER;
    }

    /** The country or body that "its" belongs to: a subject, an owner, or what it is joined to by "and". */
    private @Nullable Entity owner(Sentence sentence, Token pronoun) {
        List<Token> tokens = sentence.tokens();
        Entity best = null;
        for (Mention mention : table.mentions()) {
            List<Token> words =
                    sentence.span().contains(mention.span()) ? sentence.tokensIn(mention.span()) : List.of();
            if (words.isEmpty() || words.getLast().index() >= pronoun.index() || !canOwn(mention)) {
                continue;
            }
            int last = words.getLast().index();
            boolean joined =
                    last + 2 == pronoun.index() && tokens.get(last + 1).lower().equals("and");
            boolean possessive = tokens.get(last + 1).lower().equals("'s");
            if (joined || possessive || isSubject(tokens, words.getFirst().index(), last)) {
                best = table.entityOf(mention);
            }
        }
        return best;
    }

    private boolean canOwn(Mention mention) {
        Entity entity = table.entityOf(mention);
        if (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.OUTLET) {
            return true;
        }
        GazetteerEntry entry =
                entity.type() == EntityType.PLACE ? Gazetteer.shipped().find(entity.name()) : null;
        return entry != null && entry.kind() == GazetteerEntry.Kind.COUNTRY;
    }
}
