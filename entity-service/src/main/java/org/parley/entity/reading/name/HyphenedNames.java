package org.parley.entity.reading.name;

import java.util.List;
import org.parley.entity.reading.name.GazetteerEntry.Kind;
import org.parley.entity.reading.text.Token;

/** Which hyphens stand between two names, as in "US-Russia talks", and which inside one, as in "Berg-Aas". */
final class HyphenedNames {

    private final Gazetteer gazetteer;
    private final DocumentWords words;
    private final List<Token> tokens;

    HyphenedNames(Gazetteer gazetteer, DocumentWords words, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.tokens = tokens;
    }

    /** Where a hyphen stands between two names ("US-Russia"), not inside one ("Jean-Claude"). */
    int separating(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            String mark = text(i);
            if ((mark.equals("-") || mark.equals("‑") || mark.equals("‐") || mark.equals("–"))
                    && isKnownAlone(text(i - 1))
                    && isKnownAlone(text(i + 1))
                    && !isDoubleSurname(from, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Serwaa Berg-Aas", though others of the article are called Berg or Aas; "Berg-Aas talks" are those of two. */
    private boolean isDoubleSurname(int from, int hyphen) {
        if (hyphen - 1 == from || Lexicon.isTitleHead(text(hyphen - 2))) {
            return false;
        }
        return words.isSurname(text(hyphen - 1)) && words.isSurname(text(hyphen + 1))
                || Lexicon.isGivenName(text(hyphen - 2))
                        && !Lexicon.isGivenName(text(hyphen + 1))
                        && !isCountry(text(hyphen + 1));
    }

    private boolean isCountry(String word) {
        GazetteerEntry entry = gazetteer.find(word);
        return entry != null && (entry.kind() == Kind.COUNTRY || entry.kind() == Kind.CAPITAL);
    }

    private boolean isKnownAlone(String word) {
        if (gazetteer.isNationality(word) || words.isSurname(word)) {
            return true;
        }
        GazetteerEntry entry = gazetteer.find(word);
        return entry != null && !Lexicon.isGivenName(word);
    }

    private String text(int index) {
        return tokens.get(index).text();
    }
}
