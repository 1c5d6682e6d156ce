package org.parley.entity.reading.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** How the words of one article are written where capitals mean something: inside sentences, not at their start. */
final class DocumentWords {

    private final Map<String, Integer> capitalised = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    /** Last words of what looks like full names of persons. */
    private final Set<String> surnames = new HashSet<>();

    DocumentWords(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            boolean titleCase = isTitleCase(sentence);
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (!token.isCapitalised()) {
                    small.add(token.text());
                } else if (!titleCase && !isStart(tokens, i)) {
                    capitalised.merge(token.text(), 1, Integer::sum);
                }
                boolean full = i > 0
                        && token.isCapitalised()
                        && (Lexicon.isTitleHead(tokens.get(i - 1).text())
                                || (Lexicon.isGivenName(tokens.get(i - 1).text())
                                        && !Lexicon.isCommonWord(token.lower())));
                if (full) {
                    surnames.add(token.text());
                }
            }
        }
    }

    /** A word in lower case; empty before the first and behind the last. */
    static String lower(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }

    /** Where a capital is owed to the place: at the start of the sentence or of a quotation. */
    static boolean isStart(List<Token> tokens, int index) {
        int before = index - 1;
        while (before >= 0 && isOpening(tokens.get(before).text())) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        String previous = tokens.get(before).text();
        boolean quoted = before < index - 1;
        return quoted
                ? previous.equals(",")
                        || previous.equals(":")
                        || tokens.get(before).is(org.parley.entity.reading.text.PartOfSpeech.VERB)
                : previous.equals(":") || previous.equals(";") || previous.equals("?") || previous.equals("!");
    }

    private static boolean isOpening(String text) {
        return switch (text) {
            case "“", "\"", "‘", "'", "«", "„", "(", "[", "•", "-", "–", "—", "*" -> true;
            default -> false;
        };
    }

    /** A headline That Is Written Like This, or LIKE THIS: its capitals tell nothing. */
    static boolean isTitleCase(Sentence sentence) {
        int long4 = 0;
        int capital = 0;
        for (Token token : sentence.tokens()
                .subList(
                        Math.min(1, sentence.tokens().size()), sentence.tokens().size())) {
            if (token.text().length() >= 4 && Character.isLetter(token.text().codePointAt(0))) {
                long4++;
                if (token.isCapitalised()) {
                    capital++;
                }
            }
        }
        return sentence.heading() && long4 >= 3 && capital >= long4 * 0.75;
    }

    boolean isCapitalisedInside(String word) {
        return capitalised.containsKey(word);
    }

    boolean isSmallToo(String word) {
        return small.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    boolean isSurname(String word) {
        return surnames.contains(word);
    }
}
