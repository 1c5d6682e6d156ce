package org.parley.entity.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Named ballots: "2024 United States presidential election", "Canadian federal election", "2016 Brexit referendum". */
final class ElectionNames {

    private static final Set<String> BALLOTS = Set.of(
            "election",
            "elections",
            "by-election",
            "by-elections",
            "referendum",
            "referendums",
            "primary",
            "primaries",
            "caucus",
            "caucuses",
            "plebiscite");
    private static final Set<String> KINDS = Set.of(
            "general",
            "presidential",
            "federal",
            "parliamentary",
            "legislative",
            "local",
            "municipal",
            "provincial",
            "state",
            "regional",
            "mayoral",
            "gubernatorial",
            "leadership",
            "snap",
            "midterm",
            "mid-term",
            "independence",
            "senate",
            "house",
            "assembly",
            "council",
            "congressional",
            "territorial",
            "national",
            "constitutional",
            "runoff",
            "special",
            "membership",
            "parliament",
            "commons",
            "democratic",
            "republican");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|18)\\d{2}(?:[-–/]\\d{2,4})?");

    private ElectionNames() {}

    /** The names in order. Places inside them are part of the name and no mention of their own. */
    static List<FoundName> find(Sentence sentence) {
        List<FoundName> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (!BALLOTS.contains(tokens.get(i).lower())) {
                continue;
            }
            int from = i;
            boolean kind = false;
            while (from > 0 && KINDS.contains(tokens.get(from - 1).lower())) {
                from--;
                kind = true;
            }
            int kinds = from;
            while (from > 0 && isWhere(tokens, from - 1)) {
                from--;
            }
            boolean where = from < kinds;
            boolean year = from > 0 && YEAR.matcher(tokens.get(from - 1).text()).matches();
            if (year) {
                from--;
            }
            if ((year && (kind || where)) || (where && kind)) {
                found.add(PlanNames.name(sentence, from, i + 1, EntityType.EVENT, "a ballot by its year or place"));
            }
        }
        return found;
    }

    private static boolean isWhere(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return token.isCapitalised()
                && index > 0
                && !Lexicon.isTitleHead(token.text())
                && !token.lower().equals("the");
    }
}
