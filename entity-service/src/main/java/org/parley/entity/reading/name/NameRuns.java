package org.parley.entity.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Stretches of capitalised words, with the small words that may stand inside a name. */
final class NameRuns {

    private static final Set<String> FUNCTION = words("function");
    private static final Set<String> PARTICLES = words("particles");
    private static final Pattern ARABIC = Pattern.compile("(?:al|el|ul|an|ash|as|ad|ar|at|az|bin|ibn)[-‑‐]\\p{Lu}.*");
    private static final Set<String> POSSESSIVE_NAMES = Set.of(
            "People", "Workers", "Women", "Farmers", "Children", "Citizens", "Veterans", "King", "Queen", "World");

    private final Gazetteer gazetteer;
    private final DocumentWords words;
    private final List<Token> tokens;
    private final boolean[] name;
    private final boolean titleCase;

    NameRuns(Gazetteer gazetteer, DocumentWords words, Sentence sentence) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.tokens = sentence.tokens();
        this.titleCase = DocumentWords.isTitleCase(sentence);
        this.name = new boolean[tokens.size()];
        for (int i = 0; i < name.length; i++) {
            name[i] = isNameWord(i);
        }
    }

    private static Set<String> words(String sort) {
        return Lexicon.section("small-words.txt", sort);
    }

    /** "von", "bin": a small word inside a person's name. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || ARABIC.matcher(word).matches();
    }

    /** Tokens from (inclusive) to (exclusive). */
    record Run(int from, int to) {}

    List<Run> find() {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int known = knownFrom(i);
            if (!name[i] && known <= i) {
                i++;
                continue;
            }
            if (isPartyLabel(i)) {
                i++;
                while (i < tokens.size() && !tokens.get(i).text().equals(")")) {
                    i++;
                }
                continue;
            }
            int to = Math.max(known, name[i] ? i + 1 : i);
            to = extend(i, to);
            runs.add(new Run(i, to));
            i = to;
        }
        return runs;
    }

    /** "(R-S.C.)" behind a lawmaker's name. */
    private boolean isPartyLabel(int index) {
        return index > 0
                && index + 1 < tokens.size()
                && tokens.get(index - 1).text().equals("(")
                && Set.of("R", "D", "I").contains(tokens.get(index).text())
                && tokens.get(index + 1).text().matches("[-‑–,.]");
    }

    /** Behind a known name of several words that begins here though not every word has a capital, or here. */
    private int knownFrom(int index) {
        if (!tokens.get(index).isCapitalised()
                && !ARABIC.matcher(tokens.get(index).text()).matches()) {
            return index;
        }
        Gazetteer.Hit hit =
                MarketSigns.isCurrency(tokens, index) ? null : gazetteer.longestAt(tokens, index, tokens.size());
        return hit != null && hit.to() - hit.from() > 1 ? hit.to() : index;
    }

    private int extend(int from, int start) {
        int to = start;
        while (to < tokens.size()) {
            if (name[to]) {
                to = Math.max(to + 1, knownFrom(to));
            } else if (isTightHyphen(to) && hasName(to + 1)) {
                to += 2;
            } else if (PARTICLES.contains(tokens.get(to).text()) && nameAfterParticles(to) > 0) {
                to = nameAfterParticles(to);
            } else if (tokens.get(to).text().equals("&") && hasName(to + 1)) {
                to += 2;
            } else if (isPossessiveInside(to)) {
                to += 2;
            } else {
                int behind = NamePhrases.behindConnector(gazetteer, tokens, name, from, to);
                if (behind <= to) {
                    break;
                }
                to = behind;
            }
        }
        return to;
    }

    private boolean hasName(int index) {
        return index < name.length && name[index];
    }

    private boolean isTightHyphen(int index) {
        String text = tokens.get(index).text();
        return (text.equals("-") || text.equals("‑") || text.equals("‐") || text.equals("–"))
                && index > 0
                && index + 1 < tokens.size()
                && tokens.get(index - 1).span().end()
                        == tokens.get(index).span().start()
                && tokens.get(index).span().end()
                        == tokens.get(index + 1).span().start();
    }

    private int nameAfterParticles(int index) {
        int to = index;
        while (to < tokens.size()
                && to - index < 3
                && PARTICLES.contains(tokens.get(to).text())) {
            to++;
        }
        return hasName(to) ? to + 1 : -1;
    }

    /** "People's Party": the possessive is part of the name. */
    private boolean isPossessiveInside(int index) {
        String text = tokens.get(index).lower();
        return (text.equals("'s") || text.equals("'"))
                && index > 0
                && (POSSESSIVE_NAMES.contains(tokens.get(index - 1).text()) || isBeforeFirm(index))
                && hasName(index + 1);
    }

    /** "Holm's Group Ltd": the legal form shows that all of it is one company's name. */
    private boolean isBeforeFirm(int index) {
        return hasName(index + 2)
                && NamePhrases.headType(tokens.get(index + 1).text()) == EntityType.ORGANIZATION
                && Lexicon.isCompanySuffix(tokens.get(index + 2).text());
    }

    private boolean isNameWord(int index) {
        Token token = tokens.get(index);
        if (ARABIC.matcher(token.text()).matches()) {
            return true;
        }
        if (MarketSigns.isCurrency(tokens, index) || MarketSigns.isTicker(tokens, index)) {
            return false;
        }
        if (!token.isCapitalised()) {
            return token.text().length() > 2
                    && Character.isLowerCase(token.text().charAt(0))
                    && Character.isUpperCase(token.text().charAt(1))
                    && token.text().chars().filter(Character::isLowerCase).count() > 1;
        }
        if (Lexicon.isCalendarWord(token.lower())) {
            return isBehindGivenName(index) || NameCues.isMonthOfFirm(tokens, index);
        }
        if (titleCase || DocumentWords.isStart(tokens, index)) {
            return isNameAtStart(index);
        }
        return !FUNCTION.contains(token.lower()) || isAcronym(token) || isEndOfTitle(index) || isBehindGivenName(index);
    }

    /** "Theresa May", "Edward Said": a word that would have no capital there were it not a surname. */
    private boolean isBehindGivenName(int index) {
        return index > 0
                && Lexicon.isGivenName(tokens.get(index - 1).text())
                && tokens.get(index - 1).isCapitalised();
    }

    /** "Today" and "Now" with a capital behind another one: the end of a newspaper's name. */
    private boolean isEndOfTitle(int index) {
        return index > 0
                && tokens.get(index - 1).isCapitalised()
                && Lexicon.isHead("OUTLET_MAYBE", tokens.get(index).text());
    }

    private static boolean isAcronym(Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    }

    /** A capital where every word would have one: other evidence must say that it is a name. */
    private boolean isNameAtStart(int index) {
        Token token = tokens.get(index);
        String lower = token.lower();
        if (Lexicon.isRank(token.text())) {
            return true;
        }
        if (isAcronym(token) && !titleCase) {
            return gazetteer.find(token.text()) != null || !Lexicon.isCommonWord(lower);
        }
        if (FUNCTION.contains(lower)) {
            return false;
        }
        if (Lexicon.isTitleHead(token.text())
                || isBeforePossessiveName(index)
                || isBodyBeforeOfficer(index)
                || NameShape.isStorm(tokens, index)) {
            return true;
        }
        boolean nextCapital = index + 1 < tokens.size() && tokens.get(index + 1).isCapitalised();
        if (!isCommon(lower)) {
            return switch (token.tag()) {
                case PROPN, NOUN, X, ADJ -> true;
                default ->
                    nextCapital
                            || isBeforeMedium(index)
                            || gazetteer.find(token.text()) != null
                            || words.isCapitalisedInside(token.text());
            };
        }
        if (words.isCapitalisedInside(token.text()) && !words.isSmallToo(token.text())) {
            return true;
        }
        boolean proper = token.is(org.parley.entity.reading.text.PartOfSpeech.PROPN);
        if (gazetteer.find(token.text()) != null) {
            return proper || words.isCapitalisedInside(token.text());
        }
        if (titleCase) {
            return false;
        }
        return nextCapital
                && !Lexicon.isCalendarWord(tokens.get(index + 1).lower())
                && (proper || Lexicon.isGivenName(token.text()) || NamePhrases.endsInHead(tokens, index + 1));
    }

    /** "People's Party" where a sentence begins. */
    private boolean isBeforePossessiveName(int index) {
        return !titleCase
                && POSSESSIVE_NAMES.contains(tokens.get(index).text())
                && index + 2 < tokens.size()
                && tokens.get(index + 1).lower().matches("'s?")
                && tokens.get(index + 2).isCapitalised();
    }

    /** "Labour leader Ida Berg": a known body of one everyday word, with one of its people by name. */
    private boolean isBodyBeforeOfficer(int index) {
        GazetteerEntry entry = gazetteer.find(tokens.get(index).text());
        return !titleCase
                && entry != null
                && entry.kind() == GazetteerEntry.Kind.ORGANIZATION
                && index + 2 < tokens.size()
                && Lexicon.isPersonNoun(tokens.get(index + 1).text())
                && tokens.get(index + 2).isCapitalised();
    }

    /** "Tahrir newspaper": what stands before the word for a medium names one. */
    private boolean isBeforeMedium(int index) {
        return index + 1 < tokens.size()
                && Set.of("newspaper", "daily", "magazine", "television")
                        .contains(tokens.get(index + 1).lower());
    }

    private static boolean isCommon(String lower) {
        if (Lexicon.isCommonWord(lower)) {
            return true;
        }
        for (String ending : List.of("s", "es", "ed", "d", "ing", "ly", "er", "ers", "'s")) {
            if (lower.endsWith(ending)
                    && lower.length() > ending.length() + 2
                    && Lexicon.isCommonWord(lower.substring(0, lower.length() - ending.length()))) {
                return true;
            }
        }
        return lower.indexOf('-') > 0
                && Character.isLowerCase(lower.charAt(lower.indexOf('-') - 1))
                && Lexicon.isCommonWord(lower.substring(0, lower.indexOf('-')));
    }
}
