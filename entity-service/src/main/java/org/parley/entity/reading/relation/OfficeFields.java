package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.name.CommonBodies;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;

/** What an office is for, as it stands behind its noun: "minister | of trade and industry", "chief | of staff". */
final class OfficeFields {

    private static final int MOST_WORDS = 6;
    /** Fields that nothing is joined to. */
    private static final Set<String> CLOSED_FIELDS = Set.of("state", "staff");

    private OfficeFields() {}

    /** "Minister of state for foreign affairs", "chief of staff": the last word of an office with its field. */
    static int end(Referents referents, SentenceSyntax syntax, int head) {
        int end = behindOf(referents, syntax, head);
        int field = end;
        for (int i = end + 2; i < syntax.words().size() && syntax.lower(end + 1).equals("for"); i++) {
            String lower = syntax.lower(i);
            if (!CommonBodies.isPortfolio(lower) && !lower.equals("and")
                    || syntax.words().get(i).mention() != null) {
                break;
            }
            field = lower.equals("and") ? field : i;
        }
        return field;
    }

    /** "Chief of staff": the office with the field behind "of". */
    private static int behindOf(Referents referents, SentenceSyntax syntax, int head) {
        List<Word> words = syntax.words();
        if (head + 1 >= words.size() || !syntax.lower(head + 1).equals("of")) {
            return head;
        }
        if (head + 3 < words.size()
                && syntax.lower(head + 2).equals("the")
                && syntax.lower(head + 3).equals("opposition")) {
            return head + 3;
        }
        int end = head;
        for (int i = head + 2; i < Math.min(words.size(), head + MOST_WORDS); i++) {
            Word word = words.get(i);
            boolean noun = word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.PROPN);
            boolean inside = noun || word.is(PartOfSpeech.ADJ) || word.is(PartOfSpeech.CCONJ);
            boolean nation = word.token().isCapitalised() && referents.nationAt(syntax, i) != null;
            // "chief of general staff", but "president of Norway Ida Berg"; "minister of trade and industry", but
            // "secretary of state and partners"
            boolean office = Offices.isRole(word.lower())
                    && !(i + 1 < words.size() && words.get(i + 1).lower().equals("staff"));
            boolean closed = word.is(PartOfSpeech.CCONJ) && CLOSED_FIELDS.contains(syntax.lower(i - 1));
            if (nation) {
                return head;
            }
            if (!inside || word.mention() != null || office || closed) {
                break;
            }
            // "chairman of chipmaker Nordkraft": no field, but what the body is
            boolean ofName = noun
                    && i + 1 < words.size()
                    && words.get(i + 1).mention() != null
                    && words.get(i + 1).type() != EntityType.PERSON;
            end = ofName ? head : noun ? i : end;
        }
        return end;
    }
}
