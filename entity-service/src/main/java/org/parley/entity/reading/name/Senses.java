package org.parley.entity.reading.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention.Sense;
import org.parley.entity.reading.text.Token;

/** Whether a capital is meant as a city or stands for its country's government. */
final class Senses {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "near",
            "around",
            "outside",
            "inside",
            "at",
            "across",
            "through",
            "via",
            "into",
            "downtown",
            "central",
            "northern",
            "southern",
            "eastern",
            "western");
    private static final Set<String> TRAVEL = Set.of(
            "visit",
            "visited",
            "visiting",
            "visits",
            "travel",
            "traveled",
            "travelled",
            "traveling",
            "travelling",
            "travels",
            "trip",
            "trips",
            "flew",
            "flies",
            "flight",
            "flights",
            "fly",
            "flying",
            "arrive",
            "arrived",
            "arriving",
            "arrival",
            "arrives",
            "return",
            "returned",
            "returning",
            "went",
            "journey",
            "way",
            "journeyed",
            "departed",
            "left",
            "leave",
            "headed",
            "sent",
            "send",
            "sends",
            "sending",
            "dispatched",
            "dispatch",
            "heading",
            "drove",
            "toured",
            "came",
            "go",
            "going",
            "train",
            "tour",
            "moved",
            "born");
    private static final Set<String> EVENTS = Set.of(
            "summit",
            "talks",
            "discussions",
            "meeting",
            "meetings",
            "conference",
            "consultations",
            "negotiations",
            "visit",
            "trip",
            "session",
            "forum",
            "suburb",
            "airport",
            "street",
            "neighborhood",
            "neighbourhood",
            "hotel",
            "region",
            "area",
            "time",
            "headquarters",
            "protests",
            "attack",
            "attacks",
            "riots",
            "rally",
            "office",
            "bureau",
            "resident",
            "residents",
            "mayor",
            "police",
            "governor",
            "prosecutors",
            "court",
            "stock",
            "university");

    /** What is done from where one is: "reported from Oslo", "by telephone from Oslo". */
    private static final Set<String> SPEAKING = Set.of(
            "telephone", "phone", "speaking", "spoke", "reported", "reporting", "writing", "wrote", "live", "video");

    /** What only the city has: "the outskirts of Oslo". */
    private static final Set<String> PARTS = Set.of(
            "city",
            "capital",
            "outskirts",
            "streets",
            "mayor",
            "west",
            "east",
            "north",
            "south",
            "suburb",
            "suburbs",
            "heart",
            "area",
            "district",
            "districts",
            "quarter",
            "neighborhood",
            "neighbourhood",
            "centre",
            "center",
            "port",
            "residents",
            "archbishop",
            "bishop",
            "siege");

    private Senses() {}

    static @Nullable Sense of(FoundName name, EntityType type) {
        GazetteerEntry entry = name.entry();
        if (entry == null || entry.kind() != GazetteerEntry.Kind.CAPITAL || type != EntityType.PLACE) {
            return null;
        }
        List<Token> tokens = name.sentence().tokens();
        String previous = DocumentWords.lower(tokens, name.from() - 1);
        String next = DocumentWords.lower(tokens, name.to());
        if (next.equals("'s") && isCompany(tokens, name.to() + 1)) {
            return null;
        }
        boolean owner = next.equals("'s") && !EVENTS.contains(DocumentWords.lower(tokens, name.to() + 1));
        String second = DocumentWords.lower(tokens, name.from() - 2);
        boolean capital = previous.equals("capital")
                || previous.equals("city")
                || previous.equals(",") && second.equals("capital") && (next.equals(",") || next.equals("."));
        if ((LOCATIVE.contains(previous) && !owner)
                || capital
                || TRAVEL.contains(previous)
                || previous.equals("reached")
                || EVENTS.contains(next)
                || next.equals("-")
                || next.equals(",") && isPlace(tokens, name.to() + 1)) {
            return null;
        }
        if (previous.equals("from")
                && (SPEAKING.contains(DocumentWords.lower(tokens, name.from() - 2))
                        || DocumentWords.lower(tokens, name.from() - 2).equals("link"))) {
            return null;
        }
        if (next.equals("(") || previous.equals("(") || isDateline(tokens, name)) {
            return null;
        }
        if (previous.equals("to")
                || previous.equals("from")
                || previous.equals("for")
                || previous.equals("and")
                || previous.equals("of")) {
            // "is sending its trade chief, Jonas Berg, to Brasilia"
            int reach = previous.equals("to") ? 9 : 5;
            for (int i = name.from() - 2; i >= Math.max(0, name.from() - reach); i--) {
                if (TRAVEL.contains(DocumentWords.lower(tokens, i))
                        || LOCATIVE.contains(DocumentWords.lower(tokens, i)) && previous.equals("and")
                        || (previous.equals("of") && PARTS.contains(DocumentWords.lower(tokens, i)))) {
                    return null;
                }
            }
        }
        return Sense.GOVERNMENT;
    }

    /** "(Oslo's) Nordkyst Metall ASA": what is at home in a city. */
    private static boolean isCompany(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).isCapitalised()) {
            to++;
        }
        return to - from > 1 && Lexicon.isCompanySuffix(tokens.get(to - 1).text());
    }

    private static boolean isDateline(List<Token> tokens, FoundName name) {
        String first = tokens.getFirst().text();
        boolean shouted = first.length() > 3 && first.equals(first.toUpperCase(Locale.ROOT));
        return name.from() == 0
                && (shouted
                        || DocumentWords.lower(tokens, name.to()).equals("—")
                        || DocumentWords.lower(tokens, name.to()).equals("–")
                        || DocumentWords.lower(tokens, name.to()).equals(":")
                        || DocumentWords.lower(tokens, name.to()).equals(",")
                                && Lexicon.isCalendarWord(DocumentWords.lower(tokens, name.to() + 1)));
    }

    private static boolean isPlace(List<Token> tokens, int index) {
        GazetteerEntry entry = index < tokens.size()
                ? Gazetteer.shipped().find(tokens.get(index).text())
                : null;
        return entry != null && entry.type() == EntityType.PLACE && entry.kind() != GazetteerEntry.Kind.CAPITAL;
    }
}
