package org.parley.entity.reading.relation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.WordLists;

/** Parties told by an adjective before an office: "Conservative co-chairman", "Liberal Democrat MP". */
final class PartyWords {

    private static final int MOST_WORDS = 2;

    private static final Map<String, Set<String>> LISTS = WordLists.named(PartyWords.class, "party-words.txt");
    private static final Map<String, String> PARTIES = parties();

    private final RelationContext context;

    PartyWords(RelationContext context) {
        this.context = context;
    }

    private static Map<String, String> parties() {
        Map<String, String> parties = new HashMap<>();
        LISTS.forEach((party, words) -> words.forEach(word -> parties.put(plain(word), plain(party))));
        parties.remove("offices");
        return Map.copyOf(parties);
    }

    private static String plain(String listed) {
        return listed.replace('_', ' ');
    }

    /** Where the words for a party end that an office begins with; its first token if it begins with none. */
    int end(SentenceSyntax syntax, int first, int head) {
        Set<String> offices = RolePhrases.words("party");
        String office = syntax.lower(head).substring(syntax.lower(head).lastIndexOf('-') + 1);
        for (int end = Math.min(head, first + MOST_WORDS); end > first && offices.contains(office); end--) {
            if (syntax.words().get(first).token().isCapitalised() && PARTIES.containsKey(words(syntax, first, end))) {
                return end;
            }
        }
        return first;
    }

    /** The party that the words name: the article's own entity, or a body without a mention of its own. */
    Entity party(SentenceSyntax syntax, int first, int end) {
        String word = words(syntax, first, end);
        return context.body(word, PARTIES.getOrDefault(word, word));
    }

    private static String words(SentenceSyntax syntax, int first, int end) {
        return syntax.words().subList(first, end).stream()
                .map(one -> one.lower())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
