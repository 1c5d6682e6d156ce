package org.parley.entity.reading.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.Token;

/** Names of several parts: "Ministry of Health", "National Security and Defense Council", "Secretary of State". */
final class NamePhrases {

    private static final Set<String> OFFICES = Set.of(
            "Secretary",
            "Minister",
            "Chief",
            "Director",
            "Chairman",
            "Chairwoman",
            "Chair",
            "President",
            "Governor",
            "Head",
            "Speaker",
            "Prince",
            "Duke",
            "Chancellor",
            "Commissioner",
            "Ambassador",
            "Leader",
            "King",
            "Queen",
            "Mayor",
            "Premier",
            "Patriarch",
            "Archbishop",
            "Bishop",
            "Emir",
            "Sultan",
            "Chiefs",
            "Ministers");

    private NamePhrases() {}

    /** Whether the capitalised words from here on end in a word that names bodies, events or plans. */
    static boolean endsInHead(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).isCapitalised()) {
            to++;
        }
        // "Fair Trade Commission Chair Ida Berg": the body ends before its officer
        for (int i = from; i + 2 < to; i++) {
            if (headType(tokens.get(i).text()) == EntityType.ORGANIZATION
                    && Lexicon.isTitleHead(tokens.get(i + 1).text())) {
                return true;
            }
        }
        return to > from && headType(tokens.get(to - 1).text()) != null;
    }

    /** What a name is that ends in this word, as the lists of heads have it. */
    static @Nullable EntityType headType(String word) {
        for (EntityType type : EntityType.values()) {
            boolean listed = switch (type) {
                case ORGANIZATION, OUTLET, PLACE, EVENT, PLAN -> Lexicon.isHead(type.name(), word);
                case PERSON, OTHER -> false;
            };
            if (listed) {
                return type;
            }
        }
        return null;
    }

    /**
     * Where the run that began at {@code from} goes on behind the connector at {@code at}, or {@code at} if it does not.
     */
    static int behindConnector(Gazetteer gazetteer, List<Token> tokens, boolean[] name, int from, int at) {
        String connector = tokens.get(at).text();
        String before = tokens.get(at - 1).text();
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).text().equals("the")) {
            next++;
        }
        boolean follows = next < tokens.size() && name[next];
        if (!follows || tokens.get(next).text().equals("I")) {
            return at;
        }
        return switch (connector) {
            case "of" ->
                isBodyOfCountry(gazetteer, tokens, from, at, next)
                        ? phraseEnd(gazetteer, tokens, name, next)
                        : Lexicon.isHead("OF", before) || OFFICES.contains(before)
                                ? phraseEnd(gazetteer, tokens, name, next)
                                : at;
            case "for" -> Lexicon.isHead("FOR", before) ? phraseEnd(gazetteer, tokens, name, next) : at;
            case "on" ->
                next == at + 1
                                && (before.equals("Committee")
                                        || before.equals("Commission")
                                        || before.equals("Conference")
                                        || before.equals("Treaty")
                                        || before.equals("Convention")
                                        || before.equals("Council"))
                        ? phraseEnd(gazetteer, tokens, name, next)
                        : at;
            case "and" -> next == at + 1 && isOneBody(gazetteer, tokens, name, from, at) ? next + 1 : at;
            default -> at;
        };
    }

    /** "House of Commons of Canada": a body, and then whose it is. */
    private static boolean isBodyOfCountry(Gazetteer gazetteer, List<Token> tokens, int from, int at, int next) {
        Gazetteer.Hit hit = gazetteer.longestAt(tokens, next, tokens.size());
        if (hit == null || hit.entry().kind() != GazetteerEntry.Kind.COUNTRY || at - from < 2) {
            return false;
        }
        for (int i = from; i < at; i++) {
            if (Lexicon.isTitleHead(tokens.get(i).text())) {
                return false;
            }
        }
        return Lexicon.isHead("ORGANIZATION", tokens.get(from).text())
                || Lexicon.isHead("ORGANIZATION", tokens.get(at - 1).text());
    }

    /** "of Ukraine" ends behind a known place; "of Health and Social Care" takes its whole list. */
    private static int phraseEnd(Gazetteer gazetteer, List<Token> tokens, boolean[] name, int from) {
        Gazetteer.Hit hit = gazetteer.longestAt(tokens, from, tokens.size());
        if (hit != null && hit.entry().type() != EntityType.ORGANIZATION) {
            return hit.to();
        }
        int to = from;
        while (to < tokens.size() && name[to]) {
            to++;
        }
        boolean list = to + 1 < tokens.size()
                && (tokens.get(to).text().equals("and") || tokens.get(to).text().equals(","))
                && name[to + 1]
                && isPlainWord(gazetteer, tokens.get(to - 1))
                && isPlainWord(gazetteer, tokens.get(to + 1))
                && !Lexicon.isTitleHead(tokens.get(to + 1).text())
                && (headType(tokens.get(to + 1).text()) == null || isFieldOfMinistry(tokens, from));
        if (list && tokens.get(to).text().equals(",")) {
            int and = to + 2;
            list = and + 1 < tokens.size() && tokens.get(and).text().equals("and") && name[and + 1];
        }
        return list ? phraseEnd(gazetteer, tokens, name, to + 1) : to;
    }

    /** "Ministry of | Trade, Energy and Industry": whether what stands here is what a ministry is for. */
    private static boolean isFieldOfMinistry(List<Token> tokens, int from) {
        int at = from - 1;
        while (at > 0
                && (tokens.get(at).isCapitalised() || tokens.get(at).lower().matches(",|and"))) {
            at--;
        }
        return at > 0
                && tokens.get(at).text().equals("of")
                && tokens.get(at - 1).text().matches("Ministry|Department");
    }

    /** "Food and Drug Administration": plain words on both sides, and a body's head at the end of the right one. */
    private static boolean isOneBody(Gazetteer gazetteer, List<Token> tokens, boolean[] name, int from, int and) {
        int to = and + 1;
        while (to < tokens.size()
                && name[to]
                && !Lexicon.isTitleHead(tokens.get(to).text())) {
            to++;
        }
        if (!Lexicon.isHead("ORGANIZATION", tokens.get(to - 1).text()) || to == and + 1) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            if (i != and
                    && !isPlainWord(gazetteer, tokens.get(i))
                    && !gazetteer.isCreed(tokens.get(i).text())
                    && !gazetteer.isNationality(tokens.get(i).text())) {
                return false;
            }
        }
        String left = tokens.get(and - 1).text();
        boolean known = and - from == 1 && gazetteer.find(left) != null && !gazetteer.isCreed(left);
        return !known && !Lexicon.isHead("ORGANIZATION", left) && !Lexicon.isTitleHead(left);
    }

    /** An everyday word with a capital: part of a body's name, and no name by itself. */
    static boolean isPlainWord(Gazetteer gazetteer, Token token) {
        return Lexicon.isCommonWord(token.lower())
                && gazetteer.find(token.text()) == null
                && !gazetteer.isNationality(token.text());
    }
}
