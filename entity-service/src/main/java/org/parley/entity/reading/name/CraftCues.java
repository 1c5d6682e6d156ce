package org.parley.entity.reading.name;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.Token;

/** What the words around a name tell of a ship or another craft: what it is called, who is on board, how it is lost. */
final class CraftCues {

    private static final Set<String> CRAFT = Lexicon.section("cues.txt", "craft");
    private static final Set<String> LOST = Lexicon.section("cues.txt", "lost");
    private static final Set<String> ABOARD = Lexicon.section("cues.txt", "aboard");

    /** More than the encoder's word, which has no type for ships. */
    private static final double TOLD = 6;

    private CraftCues() {}

    static void add(List<Token> tokens, int from, int to, Evidence evidence) {
        boolean the = DocumentWords.lower(tokens, from - 1).equals("the");
        String before = DocumentWords.lower(tokens, the ? from - 2 : from - 1);
        String next = DocumentWords.lower(tokens, to);
        boolean called = !the && CRAFT.contains(before) && !tokens.get(from - 1).isCapitalised();
        boolean described = next.equals(",") && isCraft(tokens, to + 1);
        boolean lost = LOST.contains(next)
                || next.equals("ran") && DocumentWords.lower(tokens, to + 1).equals("aground");
        boolean carrying = before.equals("aboard")
                || before.equals("on") && (ABOARD.contains(DocumentWords.lower(tokens, the ? from - 3 : from - 2)));
        if (called || described || the && (lost || carrying)) {
            evidence.add(EntityType.OTHER, TOLD, "a craft")
                    .add(EntityType.PLACE, -TOLD, "")
                    .add(EntityType.ORGANIZATION, -TOLD, "");
        }
    }

    /** "a ferry", "a Greek-owned oil tanker". */
    private static boolean isCraft(List<Token> tokens, int from) {
        if (!Set.of("a", "an", "the").contains(DocumentWords.lower(tokens, from))) {
            return false;
        }
        for (int i = from + 1; i < Math.min(tokens.size(), from + 5); i++) {
            if (CRAFT.contains(DocumentWords.lower(tokens, i))) {
                return true;
            }
        }
        return false;
    }
}
