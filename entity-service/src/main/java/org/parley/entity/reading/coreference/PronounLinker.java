package org.parley.entity.reading.coreference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.coreference.PersonSubjects.Subject;
import org.parley.entity.reading.document.Document;
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

    private final EntityTable table;
    private final Document document;
    private final PersonSubjects subjects;
    private final PersonGender genders;
    private final Quotations quotations;
    private final Possessors possessors;
    private final PersonsToldOf told;
    private final PersonParties parties;

    PronounLinker(EntityTable table) {
        this.table = table;
        this.document = table.document();
        this.quotations = new Quotations(document);
        this.subjects = new PersonSubjects(table, quotations);
        this.genders = new PersonGender(table.document());
        this.parties = new PersonParties(table, quotations);
        this.told = new PersonsToldOf(table, subjects, genders, quotations);
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
            Entity topic = owner == null ? possessors.topicBefore(sentence, token) : null;
            if (owner != null) {
                table.mention(owner, token.span(), Mention.Form.PRONOUN, "nearest country or body before it");
            } else if (topic != null) {
                table.mention(topic, token.span(), Mention.Form.PRONOUN, "what the sentence before is about");
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
        Entity joined = joined(sentence, pronoun, gender);
        if (joined != null) {
            return joined;
        }
        List<Subject> here = subjects.of(sentence, pronoun.index());
        Entity speaker = PronounPlace.isSaid(sentence, pronoun) && !here.isEmpty()
                ? here.getLast().entity()
                : null;
        if (speaker != null && fits(speaker, gender)) {
            return speaker;
        }
        Entity same = pronoun.lower().equals("he") || pronoun.lower().equals("she")
                ? pronounBefore(sentence, pronoun, gender)
                : null;
        if (same != null) {
            return same;
        }
        boolean object = pronoun.lower().equals("him")
                || (pronoun.lower().equals("her") && !PronounPlace.isBeforeNoun(sentence, pronoun));
        if (object && !here.isEmpty() && !PronounPlace.isOfAnotherVerb(sentence, here.getLast(), pronoun)) {
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
        if (here.isEmpty() && !object) {
            Entity owner = owner(sentence, pronoun, gender);
            Entity one = owner == null ? onlyParty(sentence, pronoun, gender) : owner;
            if (one != null) {
                return one;
            }
        }
        Entity before = told.before(sentence, gender);
        Entity behind =
                object || before == null && told.isAnybodyBefore(sentence) ? null : behind(sentence, pronoun, gender);
        // "The day he was elected, Aas named Berg": he may be Aas as well as whoever was told of before
        return behind == null || behind.equals(before) ? before : before == null ? behind : null;
    }

    /** "When he came, Aas said …": who is named as the subject behind the comma. */
    private @Nullable Entity behind(Sentence sentence, Token pronoun, Gender gender) {
        List<Subject> all = subjects.of(sentence, sentence.tokens().size());
        for (Subject subject : all) {
            Entity entity = subject.entity();
            int comma = subject.at() - 1;
            while (comma > pronoun.index()
                    && (sentence.tokens().get(comma).isCapitalised()
                            || sentence.tokens().get(comma).is(PartOfSpeech.DET)
                            || sentence.tokens().get(comma).is(PartOfSpeech.ADJ))) {
                comma--;
            }
            boolean follows = comma > pronoun.index()
                    && sentence.tokens().get(comma).text().equals(",");
            if (follows && entity != null) {
                return fits(entity, gender) ? entity : null;
            }
        }
        return null;
    }

    /** "Aas's visit came as he prepared", "told of by Aas's decision to hold his talks": whose it is that the sentence tells of. */
    private @Nullable Entity owner(Sentence sentence, Token pronoun, Gender gender) {
        List<Entity> owners = table.mentions().stream()
                .filter(mention -> sentence.span().contains(mention.span())
                        && mention.end() < pronoun.span().start()
                        && isOwner(sentence, mention))
                .map(table::entityOf)
                .filter(entity -> entity.type() == EntityType.PERSON && fits(entity, gender))
                .distinct()
                .toList();
        return owners.size() == 1 ? owners.getFirst() : null;
    }

    private static boolean isOwner(Sentence sentence, Mention mention) {
        List<Token> words = sentence.tokensIn(mention.span());
        int mark = words.isEmpty() ? 0 : words.getLast().index() + 1;
        int before = words.isEmpty() ? -1 : words.getFirst().index() - 1;
        while (before >= 0 && sentence.tokens().get(before).isCapitalised()) {
            before--;
        }
        boolean marked = mark > 0
                && (before < 0 || sentence.tokens().get(before).lower().equals("by"))
                && mark + 1 < sentence.tokens().size()
                && sentence.tokens().get(mark).lower().matches("['’]s?");
        // "Berg's rival left as he had promised": he is the rival
        for (int i = mark + 1; marked && i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (Offices.isPersonNoun(token) || token.lower().endsWith("er") && token.is(PartOfSpeech.NOUN)) {
                return false;
            }
            if (!token.is(PartOfSpeech.ADJ) && !token.is(PartOfSpeech.NOUN)) {
                break;
            }
        }
        return marked;
    }

    /** "Ida Berg and her colleague": hers is who stands before the "and". */
    private @Nullable Entity joined(Sentence sentence, Token pronoun, Gender gender) {
        int and = pronoun.index() - 1;
        if (and < 1
                || !sentence.tokens().get(and).lower().equals("and")
                || !PronounPlace.isBeforeNoun(sentence, pronoun)) {
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
                    && (token.lower().equals("him")
                            || token.lower().equals("her") && !PronounPlace.isBeforeNoun(sentence, token));
            for (Mention mention : object ? table.mentions() : List.<Mention>of()) {
                if (mention.span().equals(token.span())) {
                    return table.entityOf(mention);
                }
            }
        }
        return null;
    }

    /** "backed Aas after its leader, Berg, met her": whom else the sentence has something happen to before the pronoun. */
    private List<Entity> othersBefore(Sentence sentence, Token pronoun, Subject self, Gender gender) {
        return parties.before(sentence, pronoun).stream()
                .filter(entity -> !entity.equals(self.entity()) && fits(entity, gender))
                .toList();
    }

    /** "Police arrested Berg as he left", "jailed Berg for his part in it": to whom alone something is done, where nobody does it by name. */
    private @Nullable Entity onlyParty(Sentence sentence, Token pronoun, Gender gender) {
        boolean opened = pronoun.index() > 0
                && PronounPlace.OPENERS.contains(
                        sentence.tokens().get(pronoun.index() - 1).lower());
        List<Entity> named =
                opened || PronounPlace.isBeforeNoun(sentence, pronoun) ? parties.before(sentence, pronoun) : List.of();
        return named.size() == 1 && fits(named.getFirst(), gender) ? named.getFirst() : null;
    }

    private boolean fits(Entity person, Gender wanted) {
        return genders.fits(person, table.mentionsOf(person), wanted);
    }
}
