package org.parley.entity.reading.coreference;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.name.Lexicon.Gender;
import org.parley.entity.reading.name.NameForms;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Whether a person is a man or a woman, as the title before the name or the given name says. */
public final class PersonGender {

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

    private final Document document;

    public PersonGender(Document document) {
        this.document = document;
    }

    /** Whether a person may be the "he" or "she" of a gender; the mentions are those of the person. */
    public boolean fits(Entity person, List<Mention> mentions, Gender wanted) {
        Gender gender = of(person, mentions);
        return gender == Gender.EITHER || gender == wanted;
    }

    Gender of(Entity person, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.form() != Mention.Form.NAME) {
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
        // "Tien Chung-kwang": the surname stands first
        boolean surnameFirst = words.size() == 2 && words.getLast().matches("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
        return words.size() > 1 && !surnameFirst ? Lexicon.genderOf(words.getFirst()) : Gender.EITHER;
    }
}
