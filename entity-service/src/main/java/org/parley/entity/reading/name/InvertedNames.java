package org.parley.entity.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.Token;

/** Names of persons with the surname first, as lists and addresses have them: "Berg, Ida" in quotation marks. */
final class InvertedNames {

    private InvertedNames() {}

    /** The names, both halves of an inverted one as one. */
    static List<FoundName> joined(List<FoundName> names) {
        List<FoundName> joined = new ArrayList<>();
        for (FoundName name : names) {
            FoundName before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && isInverted(before, name)) {
                joined.removeLast();
                Evidence evidence = new Evidence()
                        .addAll(before.evidence())
                        .addAll(name.evidence())
                        .add(EntityType.PERSON, NameShape.SETTLED, "surname first");
                joined.add(FoundName.of(name.sentence(), before.from(), name.to(), evidence, null));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private static boolean isInverted(FoundName surname, FoundName given) {
        List<Token> tokens = given.sentence().tokens();
        return surname.sentence() == given.sentence()
                && surname.entry() == null
                && given.entry() == null
                && given.from() == surname.to() + 1
                && tokens.get(surname.to()).text().equals(",")
                && !Lexicon.isGivenName(surname.text())
                && (Lexicon.isGivenName(given.text())
                        || DocumentWords.lower(tokens, given.to() + 1).equals("<"))
                && isQuote(tokens, surname.from() - 1)
                && isQuote(tokens, given.to());
    }

    private static boolean isQuote(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).text().matches("[\"“”]|''|``");
    }
}
