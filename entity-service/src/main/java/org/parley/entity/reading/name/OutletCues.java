package org.parley.entity.reading.name;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Token;

/**
 * What the words around a name tell of a news medium: that it was told, is cited, has seen, or has reporters. None of
 * them settles it alone, for parliaments are told and banks report too; they add up over an article.
 */
final class OutletCues {

    private static final Set<String> MEDIUM = Set.of(
            "newspaper",
            "paper",
            "daily",
            "weekly",
            "magazine",
            "outlet",
            "outlets",
            "website",
            "site",
            "publication",
            "portal",
            "broadcaster",
            "channel",
            "station",
            "news",
            "media",
            "agency",
            "newswire",
            "wire",
            "tabloid",
            "podcast");
    private static final Set<String> STAFF = Set.of(
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "journalist",
            "journalists",
            "columnist",
            "newsroom",
            "readers",
            "editorial",
            "interviewer");
    private static final Set<String> ACCOUNTS = Set.of("report", "reports", "article", "story", "dispatch", "account");
    private static final Set<String> LEARNT =
            Set.of("seen", "learned", "learnt", "obtained", "reviewed", "interviewed", "understands");
    private static final Set<String> REPORTS = Set.of("reported", "reports", "revealed", "reveals", "disclosed");
    private static final Set<String> TELLING = Set.of("confirmed", "disclosed", "revealed");
    private static final Set<String> LATELY =
            Set.of("on", "earlier", "last", "late", "early", "yesterday", "today", "this", ",", ".", "that", "citing");

    private OutletCues() {}

    static void add(List<Token> tokens, int from, int to, Evidence evidence) {
        boolean titled = to - from > 1
                && Lexicon.isHead("OUTLET_MAYBE", tokens.get(to - 1).text());
        Evidence cues = new Evidence();
        before(tokens, from, cues);
        after(tokens, to, cues);
        if (titled
                && DocumentWords.lower(tokens, from - 1).equals("to")
                && DocumentWords.lower(tokens, from - 2).equals("according")) {
            cues.add(EntityType.OUTLET, 1.5, "according to");
        }
        if (titled && cues.best() == EntityType.OUTLET) {
            cues.add(EntityType.OUTLET, 1.5, "may be a newspaper's name");
        }
        if (isInDateline(tokens, from, to)) {
            cues.add(EntityType.OUTLET, 5, "in the dateline");
        }
        evidence.addAll(cues);
    }

    /** "OSLO, May 3 (Nordnytt) -", "OSLO (Nordnytt/Harbour Post) -": the agencies between place and text. */
    private static boolean isInDateline(List<Token> tokens, int from, int to) {
        int open = from - 1;
        while (open > 1 && tokens.get(open).text().equals("/")) {
            open -= 2;
        }
        int close = to;
        while (close + 1 < tokens.size() && tokens.get(close).text().equals("/")) {
            close += 2;
        }
        boolean place = open > 0 && open < 8 && tokens.getFirst().isCapitalised();
        return place
                && tokens.get(open).text().equals("(")
                && close + 1 < tokens.size()
                && tokens.get(close).text().equals(")")
                && tokens.get(close + 1).text().matches("[-–—]+");
    }

    private static void before(List<Token> tokens, int from, Evidence evidence) {
        int at = from - 1;
        while (at >= 0
                && (DocumentWords.lower(tokens, at).equals("the")
                        || MEDIUM.contains(DocumentWords.lower(tokens, at))
                        || isOrigin(tokens, at))) {
            at--;
        }
        String word = DocumentWords.lower(tokens, at);
        String before = DocumentWords.lower(tokens, at - 1);
        if (word.equals("|") && DocumentWords.lower(tokens, 0).equals("by")) {
            evidence.add(EntityType.OUTLET, 5, "in the byline");
        } else if (word.equals("to") && TELLING.contains(before) && at > 1) {
            evidence.add(EntityType.OUTLET, 1, before + " to");
        } else if (word.equals("told") || word.equals("tells")) {
            evidence.add(EntityType.OUTLET, 1.5, "told before it");
        } else if (word.equals("citing") || word.equals("quoting")) {
            evidence.add(EntityType.OUTLET, 1.2, word + " before it");
        } else if (word.equals("with") && (before.equals("interview") || before.equals("interviews"))) {
            evidence.add(EntityType.OUTLET, 1.5, "interview with");
        } else if (word.equals("through") && before.equals("known")) {
            evidence.add(EntityType.OUTLET, 1.5, "known through");
        } else if (word.equals("by") && LEARNT.contains(before)) {
            evidence.add(EntityType.OUTLET, 2, before + " by");
        } else if ((word.equals("by") || word.equals("from") || word.equals("in")) && ACCOUNTS.contains(before)) {
            evidence.add(EntityType.OUTLET, 1.2, before + " " + word);
        } else if (word.equals("by")
                && (before.equals("reported") || before.equals("cited") || before.equals("quoted"))) {
            evidence.add(EntityType.OUTLET, 1.5, before + " by");
        } else if ((word.equals("by") || word.equals("from"))
                && before.equals("comment")
                && isRequest(tokens, at - 2)) {
            evidence.add(EntityType.OUTLET, 1.2, "request for comment " + word).add(EntityType.ORGANIZATION, -2, "");
        }
    }

    /** "US", "Norwegian", "state-owned": where a medium comes from. */
    private static boolean isOrigin(List<Token> tokens, int at) {
        return tokens.get(at).is(PartOfSpeech.ADJ)
                || Gazetteer.shipped().isNationality(tokens.get(at).text());
    }

    private static boolean isRequest(List<Token> tokens, int at) {
        return DocumentWords.lower(tokens, at).equals("for")
                && DocumentWords.lower(tokens, at - 1).startsWith("request");
    }

    private static void after(List<Token> tokens, int to, Evidence evidence) {
        int at = to;
        boolean has = false;
        boolean possessive = DocumentWords.lower(tokens, at).equals("'s");
        while (at < tokens.size() && isFiller(DocumentWords.lower(tokens, at))) {
            has |= DocumentWords.lower(tokens, at).equals("has")
                    || DocumentWords.lower(tokens, at).equals("had");
            at++;
        }
        String word = DocumentWords.lower(tokens, at);
        String next = DocumentWords.lower(tokens, at + 1);
        if (STAFF.contains(word)) {
            evidence.add(EntityType.OUTLET, 2, word + " behind it");
        } else if (possessive && ACCOUNTS.contains(word)) {
            evidence.add(EntityType.OUTLET, 1, "'s " + word);
        } else if (REPORTS.contains(word) && LATELY.contains(next)) {
            evidence.add(EntityType.OUTLET, 1.5, word + " " + next);
        } else if (has && LEARNT.contains(word)) {
            evidence.add(EntityType.OUTLET, 2, "has " + word);
        } else if (word.equals(",") && next.equals("citing")) {
            evidence.add(EntityType.OUTLET, 2, ", citing");
        }
        if (isCitingSoon(tokens, at)) {
            evidence.add(EntityType.OUTLET, 1.5, "cites its sources");
        }
    }

    /** "reported on Monday, citing two officials". */
    private static boolean isCitingSoon(List<Token> tokens, int verb) {
        boolean speaks = verb < tokens.size() && tokens.get(verb).is(PartOfSpeech.VERB);
        for (int i = verb + 1; speaks && i < Math.min(tokens.size(), verb + 6); i++) {
            if (DocumentWords.lower(tokens, i).equals("citing")
                    || DocumentWords.lower(tokens, i).equals("quoting")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFiller(String word) {
        return word.equals("'s")
                || word.equals("\"")
                || word.equals("”")
                || word.equals("has")
                || word.equals("had")
                || word.equals("also")
                || word.equals("first")
                || word.equals("later")
                || word.equals("previously")
                || word.equals("earlier")
                || word.equals("exclusively");
    }
}
