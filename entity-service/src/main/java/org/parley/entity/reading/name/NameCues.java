package org.parley.entity.reading.name;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Token;

/** What the words around a name tell about its type. */
final class NameCues {

    private static final Set<String> SPEECH = words("speech");
    private static final Set<String> REPORTS = words("reports");
    private static final Set<String> PLACE_NOUNS = words("places");
    private static final Set<String> BODY_NOUNS = words("bodies");
    private static final Set<String> OUTLET_NOUNS = words("media");
    private static final Set<String> KIN = words("kin");

    private static final Set<String> MEMBERS = words("members");

    private static final Set<String> HOLDINGS = words("holdings");
    private static final Set<String> OWNED_BY_BODIES = words("owned");

    /** What only bodies do business in, in front of what they do. */
    private static final Set<String> MAKERS = words("makers");
    /** Those of them with which names begin. */
    private static final Set<String> PLAIN_MAKERS =
            Set.of("bank", "company", "firm", "federation", "chain", "giant", "venture", "utility", "lobby");
    /** What a place has, and nobody else: "Bergen Mayor Ida Berg". */
    private static final Set<String> GOVERNED = words("governed");
    /** Those of a house that are named with it: "analyst Ida Berg of Vestbank". */
    private static final Set<String> HOUSE_STAFF = words("staff");

    /** What a name is called that is nobody's: "Gerindra, the party …". */
    private static final Set<String> PLAIN_BODIES = Set.of(
            "party",
            "movement",
            "ministry",
            "agency",
            "militia",
            "coalition",
            "alliance",
            "union",
            "foundation",
            "charity");

    private static final Set<String> PRODUCERS = Set.of("maker", "makers", "manufacturer", "producer", "brewer");
    private static final Set<String> BUYING = words("buying");

    private NameCues() {}

    private static Set<String> words(String sort) {
        return Lexicon.section("cues.txt", sort);
    }

    /** A plain word for a news medium: "radio", "newspaper". */
    static boolean isMedium(String word) {
        return OUTLET_NOUNS.contains(word);
    }

    /** A plain word for a body, in lower case: "union", "company". */
    static boolean isBodyNoun(String word) {
        return BODY_NOUNS.contains(word) || MAKERS.contains(word);
    }

    /** A plain word for a company by what it makes or does: "carmaker", "brewer", not "bank", with which many a name begins. */
    static boolean isMaker(String word) {
        return MAKERS.contains(word) && !PLAIN_MAKERS.contains(word);
    }

    static Evidence around(List<Token> tokens, int from, int to, Gazetteer gazetteer) {
        Evidence evidence = new Evidence();
        before(tokens, from, evidence);
        after(tokens, to, gazetteer, evidence);
        OutletCues.add(tokens, from, to, evidence);
        CraftCues.add(tokens, from, to, evidence);
        CompanyCues.add(tokens, from, to, evidence);
        return evidence;
    }

    private static void before(List<Token> tokens, int from, Evidence evidence) {
        String previous = DocumentWords.lower(tokens, from - 1);
        boolean small = from > 0 && !tokens.get(from - 1).isCapitalised();
        boolean opening = from == 1 && DocumentWords.isStart(tokens, 0);
        String before = DocumentWords.lower(tokens, from - 2);
        if ((previous.equals("in") && HOLDINGS.contains(before))
                || (previous.equals("from") && before.equals("comment"))) {
            evidence.add(EntityType.ORGANIZATION, 2, before + " " + previous);
        } else if (small && Lexicon.isPersonNoun(previous)) {
            evidence.add(EntityType.PERSON, 4, previous + " before it");
        } else if (previous.equals("the")) {
            evidence.add(EntityType.PERSON, -2, "the").hint(EntityType.ORGANIZATION, 0.8, "the before it");
        } else if (previous.equals("in")
                || previous.equals("near")
                || previous.equals("across")
                || previous.equals("around")) {
            evidence.add(EntityType.PLACE, 1.6, previous + " before it");
        } else if (previous.equals("at")
                || previous.equals("to")
                || previous.equals("from")
                || previous.equals("into")
                || previous.equals("outside")) {
            evidence.add(EntityType.PLACE, 0.5, previous + " before it");
        } else if (previous.equals("of") && PLACE_NOUNS.contains(DocumentWords.lower(tokens, from - 2))) {
            evidence.add(EntityType.PLACE, 3, DocumentWords.lower(tokens, from - 2) + " of");
        } else if (OUTLET_NOUNS.contains(previous) || previous.equals("agency") && before.equals("news")) {
            evidence.add(EntityType.OUTLET, 3, previous + " before it");
        } else if (small && (MAKERS.contains(previous) || (previous.equals(",") && MAKERS.contains(before)))) {
            evidence.add(EntityType.ORGANIZATION, 4, "maker before it").add(EntityType.PERSON, -2, "");
        } else if ((small || opening) && BODY_NOUNS.contains(previous)) {
            evidence.add(EntityType.ORGANIZATION, 2.5, previous + " before it");
        } else if (BUYING.contains(previous)) {
            evidence.add(EntityType.ORGANIZATION, 2, previous + " before it");
        } else if (SPEECH.contains(previous) || previous.equals("told")) {
            evidence.add(EntityType.PERSON, 0.4, "speech before it");
        }
        if ((previous.equals("of") || previous.equals("at")) && isBehindStaff(tokens, from - 2)) {
            evidence.add(EntityType.ORGANIZATION, 3, "staff of").add(EntityType.PERSON, -2, "");
        }
        String second = DocumentWords.lower(tokens, from - 2);
        boolean of = previous.equals("of") || (previous.equals("the") && second.equals("of"));
        if (of && MEMBERS.contains(DocumentWords.lower(tokens, previous.equals("of") ? from - 2 : from - 3))) {
            evidence.add(EntityType.ORGANIZATION, 1.5, "member of");
        }
        if (previous.equals("of") && PRODUCERS.contains(second)) {
            evidence.add(EntityType.OTHER, 5, "what a maker makes");
        }
        if (previous.equals(",") && Lexicon.isPersonNoun(second)) {
            evidence.add(EntityType.PERSON, 1.5, second + ",");
        }
        if (previous.equals("to") && second.equals("according")) {
            evidence.add(EntityType.PLACE, -1, "according to");
        }
    }

    /** Whether a name of one to three words with such a title stands there. */
    private static boolean isBehindStaff(List<Token> tokens, int last) {
        int at = last;
        while (at > last - 3
                && at >= 0
                && tokens.get(at).isCapitalised()
                && !HOUSE_STAFF.contains(DocumentWords.lower(tokens, at))) {
            at--;
        }
        return HOUSE_STAFF.contains(DocumentWords.lower(tokens, at));
    }

    private static void after(List<Token> tokens, int to, Gazetteer gazetteer, Evidence evidence) {
        String next = DocumentWords.lower(tokens, to);
        String second = DocumentWords.lower(tokens, to + 1);
        if (SPEECH.contains(next)) {
            evidence.add(EntityType.PERSON, 0.8, next + " behind it");
        } else if (next.equals("reported") && (second.equals(".") || second.equals(",") || second.isEmpty())) {
            evidence.add(EntityType.OUTLET, 2, "reported behind it");
        } else if (REPORTS.contains(next)) {
            evidence.add(EntityType.OUTLET, 0.5, next + " behind it");
        } else if (next.equals("who") || (next.equals(",") && second.equals("who"))) {
            evidence.add(EntityType.PERSON, 2.5, "who behind it");
        } else if (GOVERNED.contains(next)) {
            evidence.add(EntityType.PLACE, 2, next + " behind it").add(EntityType.PERSON, -1, "");
        } else if (PLACE_NOUNS.contains(next)) {
            evidence.add(EntityType.PLACE, 2, next + " behind it");
        } else if (BODY_NOUNS.contains(next)) {
            evidence.add(EntityType.ORGANIZATION, 1.5, next + " behind it");
        } else if (next.equals("'s") && OWNED_BY_BODIES.contains(second)) {
            evidence.add(EntityType.ORGANIZATION, 1.5, "'s " + second);
        } else if (next.equals("'s") && KIN.contains(second)) {
            evidence.add(EntityType.PERSON, 1.2, "'s " + second);
        }
        boolean names = to + 1 < tokens.size() && tokens.get(to + 1).isCapitalised();
        if ((next.equals("news") && second.equals("agency"))
                || (!names && OUTLET_NOUNS.contains(next) && !next.equals("site") && !next.equals("channel"))) {
            evidence.add(EntityType.OUTLET, 3, next + " behind it");
        }
        if (HOUSE_STAFF.contains(next)
                && to + 1 < tokens.size()
                && tokens.get(to + 1).isCapitalised()) {
            evidence.add(EntityType.ORGANIZATION, 4, "its " + next).add(EntityType.PERSON, -3, "");
        }
        if (next.equals(",")) {
            apposition(tokens, to + 1, evidence);
            if (to + 2 < tokens.size()
                    && tokens.get(to + 1).is(PartOfSpeech.NUM)
                    && second.length() == 2
                    && DocumentWords.lower(tokens, to + 2).equals(",")) {
                evidence.add(EntityType.PERSON, 3, "age behind it");
            }
            if (to + 1 < tokens.size()) {
                GazetteerEntry entry = gazetteer.find(tokens.get(to + 1).text());
                if (entry != null
                        && (entry.kind() == GazetteerEntry.Kind.COUNTRY
                                || entry.kind() == GazetteerEntry.Kind.REGION)) {
                    evidence.add(EntityType.PLACE, 0.5, "a country behind it");
                }
            }
        }
    }

    /** "…, a special envoy of": the first noun of the phrase behind the comma. */
    private static void apposition(List<Token> tokens, int from, Evidence evidence) {
        String first = DocumentWords.lower(tokens, from);
        boolean opens = first.equals("a")
                || first.equals("an")
                || first.equals("the")
                || first.equals("his")
                || first.equals("her")
                || first.equals("former")
                || Lexicon.isPersonNoun(first);
        if (!opens) {
            return;
        }
        for (int i = from; i < Math.min(tokens.size(), from + 7); i++) {
            String word = DocumentWords.lower(tokens, i);
            if (isReporting(tokens, i + 1)) {
                return;
            }
            if (Lexicon.isPersonNoun(word)
                    && !DocumentWords.lower(tokens, i + 1).equals("'s")) {
                evidence.add(EntityType.PERSON, 2, ", " + word);
                return;
            }
            if (word.equals(",")
                    || word.equals("of")
                    || word.equals("who")
                    || tokens.get(i).is(PartOfSpeech.VERB)) {
                return;
            }
            boolean owner = DocumentWords.lower(tokens, i + 1).equals("'s")
                    || Lexicon.isPersonNoun(DocumentWords.lower(tokens, i + 1));
            if (tokens.get(i).is(PartOfSpeech.NOUN) && MAKERS.contains(word) && !owner) {
                evidence.add(EntityType.ORGANIZATION, 6, ", " + word).add(EntityType.PERSON, -3, "");
                return;
            }
            if (tokens.get(i).is(PartOfSpeech.NOUN) && BODY_NOUNS.contains(word)) {
                boolean what = i == from + 1 && PLAIN_BODIES.contains(word) && !owner;
                evidence.add(EntityType.ORGANIZATION, what ? 4 : 1.5, ", " + word);
                evidence.add(EntityType.PERSON, what ? -2 : 0, "");
            }
            if (tokens.get(i).is(PartOfSpeech.NOUN) && PLACE_NOUNS.contains(word)) {
                evidence.add(EntityType.PLACE, 1.5, ", " + word);
            }
        }
    }

    /** "will be led by Berg, the company said.": the phrase behind the comma speaks, and is nothing that Berg is. */
    private static boolean isReporting(List<Token> tokens, int verb) {
        return SPEECH.contains(DocumentWords.lower(tokens, verb))
                && DocumentWords.lower(tokens, verb + 1).matches("[.,]?");
    }

    /** Whether words around say that the everyday word is a newspaper's name: "the Guardian", "told Time". */
    static boolean hasOutletCue(List<Token> tokens, int index) {
        String previous = DocumentWords.lower(tokens, index - 1);
        String next = DocumentWords.lower(tokens, index + 1);
        return previous.equals("the")
                || previous.equals("told")
                || OUTLET_NOUNS.contains(previous)
                || REPORTS.contains(next)
                || OUTLET_NOUNS.contains(next)
                || (previous.equals("to")
                        && DocumentWords.lower(tokens, index - 2).equals("according"));
    }

    /** "on X", "platform X": the short-message service. */
    static boolean isPlatformBefore(List<Token> tokens, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            String word = DocumentWords.lower(tokens, i);
            if (word.equals("on")
                    || word.equals("platform")
                    || word.equals("via")
                    || word.equals("network")
                    || word.equals("to")) {
                return true;
            }
            if (!word.equals("\"") && !word.equals("“") && !word.equals("platform") && !word.equals("media")) {
                return false;
            }
        }
        return false;
    }

    /** "maintenance firm May Holm Services plc", but "in May Holm Services plc said". */
    static boolean isMonthOfFirm(List<Token> tokens, int index) {
        int last = index + 1;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).isCapitalised()
                && !MarketSigns.isTicker(tokens, last + 1)) {
            last++;
        }
        return tokens.get(index).text().matches("May|June|April|August")
                && index > 0
                && isBodyNoun(tokens.get(index - 1).text())
                && last < tokens.size()
                && Lexicon.isCompanySuffix(tokens.get(last).text());
    }
}
