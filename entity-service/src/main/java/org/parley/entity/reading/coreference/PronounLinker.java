package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.coreference.PersonSubjects.Subject;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.Lexicon.Gender;
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

    private static final int SENTENCES_BACK = 2;
    private static final Set<String> OPENERS =
            Set.of("after", "before", "since", "until", "because", "while", "when", "if", "that", "although", "as");

    private final EntityTable table;
    private final Document document;
    private final PersonSubjects subjects;
    private final PersonGender genders;
    private final Quotations quotations;
    private final Possessors possessors;

    PronounLinker(EntityTable table) {
        this.table = table;
        this.document = table.document();
        this.quotations = new Quotations(document);
        this.subjects = new PersonSubjects(table, quotations);
        this.genders = new PersonGender(table.document());
        this.possessors = new Possessors(table);
    }

    void link() {
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (!quotations.hold(token.span())) {
                    link(sentence, token);
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
            Entity owner = possessors.before(sentence, token);
            if (owner != null) {
                table.mention(owner, token.span(), Mention.Form.PRONOUN, "nearest country or body before it");
            } else if (!possessors.isAnyBefore(sentence, token)) {
                linkToTopic(sentence, token);
            }
        }
    }

    /** "Kessler will buy the yard. Its shares fell": what the sentence before is about. */
    private void linkToTopic(Sentence sentence, Token token) {
        Sentence before = sentence.index() == 0 ? null : document.sentences().get(sentence.index() - 1);
        Entity topic = before == null || before.heading() ? null : possessors.topic(before);
        if (topic != null) {
            table.mention(topic, token.span(), Mention.Form.PRONOUN, "what the sentence before is about");
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
        Entity joined = joined(sentence, pronoun, gender);
        if (joined != null) {
            return joined;
        }
        Entity same = pronoun.lower().equals("he") || pronoun.lower().equals("she")
                ? pronounBefore(sentence, pronoun, gender)
                : null;
        if (same != null) {
            return same;
        }
        List<Subject> here = subjects.of(sentence, pronoun.index());
        boolean object =
                pronoun.lower().equals("him") || (pronoun.lower().equals("her") && !isBeforeNoun(sentence, pronoun));
        if (object && !here.isEmpty() && !isOfAnotherVerb(sentence, here.getLast(), pronoun)) {
            // Nobody is the object of his own verb: "Orlov told him" is about another.
            Subject self = here.getLast();
            here = here.subList(0, here.size() - 1);
            List<Entity> others = othersBefore(sentence, pronoun, self, gender);
            if (here.isEmpty() && !others.isEmpty()) {
                return others.size() == 1 ? others.getFirst() : null;
            }
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
            List<Subject> told = subjects.of(before, before.tokens().size());
            if (!told.isEmpty()) {
                List<Subject> known = told.stream()
                        .filter(subject -> subject.entity() != null
                                && genders.of(subject.entity(), mentions(subject.entity())) == gender)
                        .toList();
                // "spokeswoman Ida Berg" is the "she" of the next sentence, whoever else it began with.
                Subject main = known.isEmpty() ? told.getFirst() : known.getFirst();
                return main.entity() != null && fits(main.entity(), gender) ? main.entity() : onlyOne(told, gender);
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

    /** "Holm left before the board could dismiss him": the verb next to the pronoun has another subject than the person. */
    private static boolean isOfAnotherVerb(Sentence sentence, Subject subject, Token pronoun) {
        List<Token> between = sentence.tokens().subList(subject.at(), pronoun.index());
        boolean verb = false;
        boolean opened = false;
        boolean other = false;
        for (Token token : between) {
            if (token.is(PartOfSpeech.VERB)) {
                if (other) {
                    return true;
                }
                verb = true;
            } else if (verb && OPENERS.contains(token.lower())) {
                opened = true;
            } else if (opened) {
                other = other
                        || token.is(PartOfSpeech.NOUN)
                        || token.is(PartOfSpeech.PROPN)
                        || token.is(PartOfSpeech.PRON);
            }
        }
        return false;
    }

    /** "Ida Berg and her colleague": hers is who stands before the "and". */
    private @Nullable Entity joined(Sentence sentence, Token pronoun, Gender gender) {
        int and = pronoun.index() - 1;
        if (and < 1 || !sentence.tokens().get(and).lower().equals("and") || !isBeforeNoun(sentence, pronoun)) {
            return null;
        }
        int end = sentence.tokens().get(and - 1).span().end();
        return table.mentions().stream()
                .filter(mention -> mention.end() == end && mention.form() == Mention.Form.NAME)
                .map(table::entityOf)
                .filter(entity -> entity.type() == EntityType.PERSON && fits(entity, gender))
                .findFirst()
                .orElse(null);
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

    private @Nullable Entity onlyOne(List<Subject> told, Gender gender) {
        List<Entity> fitting = new ArrayList<>();
        for (Subject subject : told) {
            if (subject.entity() == null) {
                return null;
            }
            if (fits(subject.entity(), gender) && !fitting.contains(subject.entity())) {
                fitting.add(subject.entity());
            }
        }
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    /** "backed Aas after its leader, Berg, met her": whom else the sentence has something happen to before the pronoun. */
    private List<Entity> othersBefore(Sentence sentence, Token pronoun, Subject self, Gender gender) {
        return table.mentions().stream()
                .filter(mention -> sentence.span().contains(mention.span())
                        && mention.end() <= pronoun.span().start()
                        && mention.form() == Mention.Form.NAME
                        && !quotations.hold(mention.span())
                        && PersonParties.isParty(sentence.tokens(), sentence.tokensIn(mention.span())))
                .map(table::entityOf)
                .filter(entity ->
                        entity.type() == EntityType.PERSON && !entity.equals(self.entity()) && fits(entity, gender))
                .distinct()
                .toList();
    }

    private @Nullable Entity onlyPerson(Sentence sentence, Gender gender) {
        List<Entity> persons = table.mentions().stream()
                .filter(mention -> sentence.span().contains(mention.span()) && !quotations.hold(mention.span()))
                .map(table::entityOf)
                .filter(entity -> entity.type() == EntityType.PERSON && fits(entity, gender))
                .distinct()
                .toList();
        return persons.size() == 1 ? persons.getFirst() : null;
    }

    private boolean hasPerson(Sentence sentence) {
        return table.mentions().stream()
                .anyMatch(mention -> sentence.span().contains(mention.span())
                        && !quotations.hold(mention.span())
                        && table.entityOf(mention).type() == EntityType.PERSON);
    }

    private static boolean isBeforeNoun(Sentence sentence, Token pronoun) {
        int next = pronoun.index() + 1;
        if (next >= sentence.tokens().size()) {
            return false;
        }
        PartOfSpeech tag = sentence.tokens().get(next).tag();
        return tag == PartOfSpeech.NOUN
                || tag == PartOfSpeech.ADJ
                || tag == PartOfSpeech.PROPN
                || Gazetteer.shipped().isNationality(sentence.tokens().get(next).text());
    }

    private boolean fits(Entity person, Gender wanted) {
        return genders.fits(person, mentions(person), wanted);
    }

    private List<Mention> mentions(Entity person) {
        return table.mentions().stream()
                .filter(mention -> table.entityOf(mention).id().equals(person.id()))
                .toList();
    }
}
