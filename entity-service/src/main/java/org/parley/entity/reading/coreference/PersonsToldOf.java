package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.coreference.PersonSubjects.Subject;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Lexicon.Gender;
import org.parley.entity.reading.text.Sentence;

/** Whom the sentences before tell of, where a sentence begins with "he" or "she". */
final class PersonsToldOf {

    private static final int SENTENCES_BACK = 2;

    private final EntityTable table;
    private final Document document;
    private final PersonSubjects subjects;
    private final PersonGender genders;
    private final Quotations quotations;

    PersonsToldOf(EntityTable table, PersonSubjects subjects, PersonGender genders, Quotations quotations) {
        this.table = table;
        this.document = table.document();
        this.subjects = subjects;
        this.genders = genders;
        this.quotations = quotations;
    }

    /** The subject of the nearest sentence that has one, or the one person whom it names. */
    @Nullable
    Entity before(Sentence sentence, Gender gender) {
        for (int back = 1; back <= SENTENCES_BACK && sentence.index() - back >= 0; back++) {
            Sentence before = document.sentences().get(sentence.index() - back);
            if (before.heading()) {
                continue;
            }
            List<Subject> told = subjects.of(before, before.tokens().size());
            if (!told.isEmpty()) {
                List<Subject> known = told.stream()
                        .filter(subject -> subject.entity() != null
                                && genders.of(subject.entity(), table.mentionsOf(subject.entity())) == gender)
                        .toList();
                // "spokeswoman Ida Berg" is the "she" of the next sentence, whoever else it began with.
                Subject main = known.isEmpty() ? told.getFirst() : known.getFirst();
                if (main.entity() != null && fits(main.entity(), gender)) {
                    return main.entity();
                }
                // "Ida Berg met Karl Aas. She praised him": he is no subject, but the only one that it can be
                boolean others = told.stream().allMatch(one -> one.entity() != null && !fits(one.entity(), gender));
                return others ? onlyPerson(before, gender) : onlyOne(told, gender);
            }
            Entity only = onlyPerson(before, gender);
            if (only != null) {
                return only;
            }
            if (hasPerson(before)) {
                return stillToldOf(before, gender);
            }
        }
        return null;
    }

    /** Whether the sentence before has somebody for its subject, with or without a name. */
    boolean isAnybodyBefore(Sentence sentence) {
        Sentence before = sentence.index() == 0 ? null : document.sentences().get(sentence.index() - 1);
        return before != null
                && !before.heading()
                && !subjects.of(before, before.tokens().size()).isEmpty();
    }

    /** "Aas met Berg. Talks were held between Aas and Berg. He left": the subject that the sentence between takes up again. */
    private @Nullable Entity stillToldOf(Sentence between, Gender gender) {
        Sentence before = between.index() == 0 ? null : document.sentences().get(between.index() - 1);
        if (before == null || before.heading()) {
            return null;
        }
        Entity topic = onlyOne(subjects.of(before, before.tokens().size()), gender);
        return topic != null && persons(between, gender).contains(topic) ? topic : null;
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

    private @Nullable Entity onlyPerson(Sentence sentence, Gender gender) {
        List<Entity> persons = persons(sentence, gender);
        return persons.size() == 1 ? persons.getFirst() : null;
    }

    private List<Entity> persons(Sentence sentence, Gender gender) {
        return table.mentions().stream()
                .filter(mention -> sentence.span().contains(mention.span()) && !quotations.hold(mention.span()))
                .map(table::entityOf)
                .filter(entity -> entity.type() == EntityType.PERSON && fits(entity, gender))
                .distinct()
                .toList();
    }

    private boolean hasPerson(Sentence sentence) {
        return table.mentions().stream()
                .anyMatch(mention -> sentence.span().contains(mention.span())
                        && !quotations.hold(mention.span())
                        && table.entityOf(mention).type() == EntityType.PERSON);
    }

    private boolean fits(Entity person, Gender wanted) {
        return genders.fits(person, table.mentionsOf(person), wanted);
    }
}
