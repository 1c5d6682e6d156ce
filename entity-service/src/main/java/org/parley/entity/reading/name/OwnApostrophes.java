package org.parley.entity.reading.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Token;

/**
 * Names that end in "'s" themselves: "Berg & Holm's was sold". The article always writes them so, and at least once
 * where nothing follows that could belong to them.
 */
final class OwnApostrophes {

    private static final Set<String> WHERE = Set.of("at", "near", "outside", "inside");
    private static final Set<String> GOING =
            Set.of("go", "goes", "going", "went", "come", "came", "drive", "drove", "head");

    private OwnApostrophes() {}

    /** The names, those with an apostrophe of their own made longer by it. */
    static List<FoundName> widened(List<FoundName> names) {
        Map<String, Boolean> always = new HashMap<>();
        Set<String> alone = new HashSet<>();
        for (FoundName name : names) {
            boolean marked = isMark(name, name.to());
            always.merge(name.text(), marked, Boolean::logicalAnd);
            if (marked && isAlone(name)) {
                alone.add(name.text());
            }
        }
        return names.stream()
                .map(name -> Boolean.TRUE.equals(always.get(name.text())) && alone.contains(name.text())
                        ? longer(name)
                        : name)
                .toList();
    }

    private static boolean isMark(FoundName name, int index) {
        List<Token> tokens = name.sentence().tokens();
        return index < tokens.size() && tokens.get(index).lower().matches("['’]s");
    }

    /** "of Berg's," owns nothing either, but is a figure of speech that any name stands in. */
    private static boolean isAlone(FoundName name) {
        List<Token> tokens = name.sentence().tokens();
        boolean of = name.from() > 0 && tokens.get(name.from() - 1).lower().equals("of");
        Token behind = name.to() + 1 < tokens.size() ? tokens.get(name.to() + 1) : null;
        boolean verb = behind != null
                && behind.is(PartOfSpeech.AUX)
                && Set.of("was", "is", "has", "had", "will", "were").contains(behind.lower());
        boolean company = name.text().contains("&");
        boolean closed = behind == null || behind.text().matches("[.,;)]");
        return verb
                || company && closed && !of
                || isVisited(name) && (closed || behind != null && behind.is(PartOfSpeech.ADP));
    }

    /** "dinner at Holm's", "we go to Holm's for dinner": a house where one goes, not something of Holm. */
    private static boolean isVisited(FoundName name) {
        List<Token> tokens = name.sentence().tokens();
        String before = DocumentWords.lower(tokens, name.from() - 1);
        boolean going = before.equals("to") && GOING.contains(DocumentWords.lower(tokens, name.from() - 2));
        return isMark(name, name.to()) && (going || WHERE.contains(before));
    }

    private static FoundName longer(FoundName name) {
        if (name.entry() != null) {
            return name;
        }
        EntityType type = isVisited(name) ? EntityType.PLACE : EntityType.ORGANIZATION;
        Evidence house = new Evidence()
                .addAll(name.evidence())
                .add(type, 4, "an apostrophe of its own")
                .add(EntityType.PERSON, -4, "");
        return FoundName.of(name.sentence(), name.from(), name.to() + 1, house, null);
    }
}
