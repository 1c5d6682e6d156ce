package org.parley.entity.reading.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.Capitals;
import org.parley.entity.reading.text.Token;

/** What the words of a name tell about its type. */
final class NameShape {

    private static final Set<String> BEFORE_PLACE = Set.of(
            "Mount", "Mt.", "Lake", "Cape", "Fort", "Port", "Camp", "San", "Santa", "Saint", "St.", "Los", "Las", "El",
            "La", "Puerto", "Villa", "Rio", "Isle", "Gulf", "Strait", "Sea", "Bay", "Ras", "Tel", "Khan", "Deir",
            "Beit");
    /** First words of papers and stations of other tongues. */
    private static final Set<String> BEFORE_OUTLET = Set.of(
            "Jornal",
            "Diario",
            "Diário",
            "Gazeta",
            "Gazzetta",
            "Corriere",
            "Giornale",
            "Folha",
            "Radio",
            "Rádio",
            "TV");

    private static final Set<String> BEFORE_EVENT = Set.of("Operation", "Tropical");

    /** First words of the names of storms, which are those of persons otherwise. */
    static final Set<String> STORMS = Set.of("Hurricane", "Typhoon", "Cyclone", "Storm");

    /** Heads of names of places and bodies that people are called by as well: "Anna Park", "Loretta Lynch Church". */
    private static final Set<String> SURNAMES_TOO = Set.of(
            "Church",
            "Park",
            "Hill",
            "Hills",
            "Lake",
            "Bridge",
            "Forest",
            "River",
            "Rivers",
            "Day",
            "Law",
            "Bill",
            "Power",
            "Street",
            "Palace",
            "Temple",
            "Bay",
            "Fort",
            "Port",
            "Tower",
            "Press",
            "Post",
            "Guard",
            "Court",
            "Chambers",
            "Bush",
            "Road",
            "Mann",
            "Marine",
            "Winter",
            "Spring",
            "Town",
            "Pass",
            "Cape",
            "Banks",
            "Bond",
            "Wells",
            "Sea",
            "Moss",
            "Field",
            "Garden",
            "Island",
            "Storm",
            "Base",
            "Service",
            "Weeks",
            "Week",
            "Strong",
            "War",
            "Games",
            "Pact",
            "Herald",
            "Team",
            "Bench",
            "Police",
            "Lord",
            "Lords",
            "Diet",
            "Care",
            "Lines",
            "Express",
            "Miners",
            "Water",
            "Falls",
            "Ridge",
            "Valley",
            "Heights",
            "Plaza");

    /** Last words of laws and treaties, which are taken for the bodies or places that they are about. */
    private static final Set<String> LAWS = Set.of(
            "Accord",
            "Accords",
            "Act",
            "Agreement",
            "Agreements",
            "Code",
            "Constitution",
            "Convention",
            "Declaration",
            "Memorandum",
            "Ordinance",
            "Pact",
            "Protocol",
            "Treaty");

    /** What a rule is sure of, whatever the encoder sees. */
    static final double SETTLED = 6;

    private NameShape() {}

    static Evidence of(Gazetteer gazetteer, List<Token> tokens, int from, int to) {
        Evidence evidence = new Evidence();
        String first = text(tokens, from);
        String last = text(tokens, to - 1);
        int count = to - from;
        int of = indexOfConnector(tokens, from, to);
        String head = of > from ? text(tokens, of - 1) : last;
        @Nullable EntityType type = count > 1 ? NamePhrases.headType(head) : null;
        boolean maybeSurname = SURNAMES_TOO.contains(last);
        boolean owned = isPossessive(tokens, from, to);
        boolean given = !owned && Lexicon.isGivenName(first) && !gazetteer.isNationality(first);
        if (count > 1 && (Lexicon.isCompanySuffix(last) || Lexicon.isCompanyPrefix(first))) {
            evidence.add(EntityType.ORGANIZATION, SETTLED, "legal form of a company");
        } else if (count > 1
                && (last.equals("Agency") || last.equals("Service"))
                && (text(tokens, to - 2).equals("News") || text(tokens, to - 2).equals("Press"))) {
            evidence.add(EntityType.OUTLET, 4, "news agency");
        } else if (count > 1 && last.matches("institute|union|party|foundation|university|bank")) {
            evidence.add(EntityType.ORGANIZATION, 4, "ends in " + last);
        } else if (count > 1 && !given && LAWS.contains(last)) {
            evidence.add(EntityType.PLAN, SETTLED, "ends in " + last);
        } else if (count > 1 && last.equals("Index")) {
            evidence.add(EntityType.OTHER, SETTLED, "ends in Index");
        } else if (type != null) {
            evidence.add(type, given && of < 0 && count == 2 && maybeSurname ? 1.5 : 3, "ends in " + head);
        }
        if (given && count >= 2 && count <= 4 && of < 0 && (type == null || maybeSurname)) {
            evidence.add(
                    EntityType.PERSON,
                    Lexicon.isCommonWord(last.toLowerCase(Locale.ROOT)) ? 2 : 2.4,
                    "given name " + first);
        }
        int plain = 0;
        for (int i = from; i < to; i++) {
            String word = text(tokens, i);
            if (i > from && word.length() == 2 && word.endsWith(".")) {
                evidence.add(EntityType.PERSON, 2, "initial");
            }
            if (i > from && i + 1 < to && NameRuns.isParticle(word)) {
                evidence.add(EntityType.PERSON, 1.5, "particle");
            }
            if (word.equals("&")) {
                evidence.add(EntityType.ORGANIZATION, 2, "ampersand");
            }
            if (NamePhrases.isPlainWord(gazetteer, tokens.get(i))) {
                plain++;
            }
        }
        if (owned) {
            evidence.add(EntityType.PERSON, -4, "").add(EntityType.ORGANIZATION, 1.5, "somebody's");
        }
        if (count > 1 && BEFORE_PLACE.contains(first)) {
            evidence.add(EntityType.PLACE, 2.5, "begins with " + first);
        }
        if (count > 1 && Lexicon.isHead("ORGANIZATION_FIRST", first)) {
            evidence.add(EntityType.ORGANIZATION, 5, "begins with " + first);
        }
        if (count > 1 && BEFORE_OUTLET.contains(first)) {
            evidence.add(EntityType.OUTLET, 5, "begins with " + first);
        }
        if (count > 1 && (BEFORE_EVENT.contains(first) || isStorm(tokens, from))) {
            evidence.add(EntityType.EVENT, SETTLED, "begins with " + first);
        }
        if (count == 1 && !isAcronym(first) && !Lexicon.isCommonWord(first.toLowerCase(Locale.ROOT))) {
            evidence.add(EntityType.PERSON, 0.4, "a bare name");
        }
        if (count == 1 && first.matches("TV\\d{1,2}")) {
            evidence.add(EntityType.OUTLET, 4, "a numbered channel");
        }
        if (count == 1 && isAcronym(first)) {
            evidence.add(EntityType.ORGANIZATION, 2, "acronym");
        }
        GazetteerEntry known = count > 1 ? gazetteer.find(first) : null;
        boolean shouted = first.length() > 3 && Lexicon.isGivenName(Capitals.spoken(first));
        if (count > 1 && first.matches("\\p{Lu}{3,}") && !last.matches("\\p{Lu}+") && !shouted) {
            evidence.add(EntityType.ORGANIZATION, 3, "begins with an acronym");
        }
        if (count > 1 && ((known != null && !given) || isAcronym(first)) && !shouted) {
            evidence.add(EntityType.ORGANIZATION, 1.5, "begins with a known name");
        } else if (count >= 2 && count <= 3 && plain == 0 && of < 0 && !owned) {
            evidence.add(EntityType.PERSON, 1.2, "two names");
        }
        if (count >= 2 && isBranch(gazetteer, tokens, from, to)) {
            evidence.add(EntityType.ORGANIZATION, 4.2, "a branch by its country");
        }
        if (count >= 2 && plain == count) {
            evidence.add(EntityType.ORGANIZATION, 0.8, "everyday words with capitals");
        }
        return evidence.asShape();
    }

    /** "Berg's Bakery", "Aas's": what is somebody's is nobody. */
    private static boolean isPossessive(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.text().matches("['’]s|s"));
    }

    /** "Nordkraft Poland": behind a word that is neither a place nor a person's, a country says whose branch it is. */
    private static boolean isBranch(Gazetteer gazetteer, List<Token> tokens, int from, int to) {
        String first = text(tokens, from);
        Gazetteer.Hit place = gazetteer.longestAt(tokens, from + 1, to);
        boolean country = place != null
                && place.to() == to
                && (place.entry().kind() == GazetteerEntry.Kind.COUNTRY
                        || place.entry().kind() == GazetteerEntry.Kind.CITY && place.to() - place.from() > 1);
        return country
                && gazetteer.find(first) == null
                && !gazetteer.isNationality(first)
                && !BEFORE_PLACE.contains(first)
                && !first.matches(".*(?:ar|al|an|ern|ic)")
                && !Lexicon.isGivenName(first)
                && !Lexicon.isTitleHead(first)
                && !Lexicon.isCommonWord(first.toLowerCase(Locale.ROOT));
    }

    static int indexOfConnector(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String word = text(tokens, i);
            if (word.equals("of") || word.equals("for") || word.equals("on")) {
                return i;
            }
        }
        return -1;
    }

    static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 7
                && word.codePoints()
                        .allMatch(c ->
                                Character.isUpperCase(c) || c == '.' || Character.isDigit(c) || c == '-' || c == '&')
                && word.codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    /** "Hurricane Tobias", "Storm Boris": a storm has a person's name, or one that is nothing else. */
    static boolean isStorm(List<Token> tokens, int index) {
        if (!STORMS.contains(text(tokens, index)) || index + 1 >= tokens.size()) {
            return false;
        }
        Token name = tokens.get(index + 1);
        return name.isCapitalised()
                && !isAcronym(name.text())
                && (Lexicon.isGivenName(name.text()) || !Lexicon.isCommonWord(name.lower()))
                && (index + 2 == tokens.size() || !tokens.get(index + 2).isCapitalised());
    }

    private static String text(List<Token> tokens, int index) {
        return tokens.get(index).text();
    }
}
