package org.parley.entity.reading.time;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.entity.reading.segmentation.WordLists;

/**
 * Whether a phrase of time looks back or ahead, read from the nearest finite verb of its sentence: "met on Friday" is
 * past, "will meet on Friday" and "agreed to meet on Friday" are ahead.
 */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Map<String, Set<String>> LISTS = WordLists.named(Tense.class, "tense.txt");

    private static final Set<String> AHEAD = list("ahead");
    private static final Set<String> BACK = list("back");
    /** Behind "is" and "are" these tell what is arranged: "is flying to Oslo on Friday". */
    private static final Set<String> ARRANGED = list("arranged");

    private static final Set<String> GATHERINGS = list("gatherings");
    private static final Set<String> ASKING = list("asking");
    private static final Set<String> ENDED = list("ended");
    /** In front of a participle they make whoever precedes them the one called: "Police were called for a meeting". */
    private static final Set<String> BE = Set.of("was", "were", "been", "is", "are", "being", "be");

    /** How many words before an infinitive its verb of asking may stand. */
    private static final int ASKED_WITHIN = 8;

    /** Stands for every capitalised word: "May" is a month and "to Oslo" no infinitive. */
    private static final String NAME = "~";

    private static final Set<String> MOVED = Set.of(
            "travelled",
            "traveled",
            "returned",
            "moved",
            "headed",
            "rushed",
            "sailed",
            "admitted",
            "transferred",
            "promoted",
            "elevated",
            "demoted",
            "turned",
            "invited");
    /** Words between which and a noun an -ed form is an adjective: "behind closed doors". */
    private static final Set<String> BEFORE_ADJECTIVE = Set.of(
            "a", "an", "the", "behind", "of", "with", "its", "his", "her", "their", "in", "on", "for", "this", "that",
            "some", "more");

    private static final Set<String> BEFORE_THING =
            Set.of("the", "a", "this", "that", "these", "those", "its", "his", "her", "their");
    /** What stands behind "to" and is no infinitive: "sentenced to five years", "to death". */
    private static final Set<String> NO_VERBS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "against",
            "for",
            "parliament",
            "congress",
            "police",
            "court",
            "people",
            "power",
            "war",
            "peace",
            "office",
            "its",
            "his",
            "her",
            "their",
            "this",
            "that",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "fifteen",
            "twenty",
            "thirty",
            "life",
            "death",
            "prison",
            "jail",
            "more",
            "nearly",
            "about",
            "almost");

    /** What is done on the day that is told, whatever it is that is agreed to or offered. */
    private static final Set<String> DECIDING_THEN = Set.of("agreed", "applied", "offered", "threatened");

    /** "was moved to Friday", "go to the polls on Sunday": a day to come, whatever the verb's form. */
    private static final Pattern TO_ANOTHER_DAY = Pattern.compile(
            "\\b(?:(?:moved|forward|back|rescheduled|postponed|delayed|deferred|adjourned) (?:to|until|till|for)"
                    + "|(?:go|goes|going) to the polls(?: on)?) $");

    /** What people agree to do on a day to come. */
    private static final Set<String> ENGAGEMENTS = Set.of(
            "meet", "hold", "visit", "return", "travel", "host", "attend", "convene", "gather", "talk", "speak",
            "start", "begin", "open", "reopen", "resume", "launch", "end", "stop", "join", "send", "sign");

    /** Verbs whose infinitive still tells of the past. */
    private static final Set<String> DONE_BEFORE_TO = Set.of(
            "failed",
            "managed",
            "used",
            "continued",
            "began",
            "started",
            "helped",
            "came",
            "went",
            "refused",
            "according");

    private static final Set<String> SET_UP = Set.of("up", "out", "off", "aside", "foot");

    /** Reads the tense for the phrase at start to end; looks back first, then ahead, never past the sentence. */
    static Tense around(String text, int start, int end) {
        String said = text.substring(SentenceBounds.start(text, start), start);
        if (said.endsWith(" for ")) {
            // "called an election for 9 June"
            return FUTURE;
        }
        if (TO_ANOTHER_DAY.matcher(said).find()) {
            return FUTURE;
        }
        boolean owner = text.startsWith("'s", end) || text.startsWith("’s", end);
        if (owner && isAsked(said)) {
            return FUTURE;
        }
        Tense before = nearestBefore(said);
        if (before != OPEN) {
            return before;
        }
        return firstAfter(text.substring(end, SentenceBounds.end(text, end)));
    }

    private static Tense nearestBefore(String before) {
        String[] words = words(before);
        for (int i = words.length - 1; i >= 0; i--) {
            Tense tense = of(words, i);
            if (tense != OPEN) {
                return tense;
            }
        }
        return OPEN;
    }

    private static Tense firstAfter(String after) {
        String[] words = words(after);
        for (int i = 0; i < words.length; i++) {
            Tense tense = of(words, i);
            // "is expected", "plans to", "was due to": the infinitive that follows decides
            if (tense == PAST && i + 1 < words.length && words[i + 1].equals("expected")) {
                return FUTURE;
            }
            if (tense != OPEN) {
                return tense;
            }
        }
        return OPEN;
    }

    private static Tense of(String[] words, int i) {
        String word = words[i];
        if (word.equals("to") && i + 1 < words.length && i > 0) {
            return infinitive(words, i);
        }
        if (i > 0 && words[i - 1].equals("be")) {
            // "to be held", "will be held": the word before "be" decides
            return OPEN;
        }
        boolean auxiliary = word.equals("have") && i > 0 && (AHEAD.contains(words[i - 1]) || words[i - 1].equals("to"));
        if (auxiliary) {
            return OPEN;
        }
        if (i > 0 && ARRANGED.contains(word) && words[i - 1].matches("is|are|i'm|we're|i’m|we’re")) {
            return FUTURE;
        }
        if (word.equals("set") && i + 1 < words.length && SET_UP.contains(words[i + 1])) {
            // "set up a fund in May", where "is set to meet in May" is ahead
            return PAST;
        }
        if (AHEAD.contains(word) && !isThing(words, i)) {
            return isOnceMeant(words, i) ? PAST : FUTURE;
        }
        if (BACK.contains(word)) {
            return PAST;
        }
        if (isCallFor(words, i)) {
            return FUTURE;
        }
        boolean participle =
                word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && !word.equals("united");
        boolean adjective = i > 0 && BEFORE_ADJECTIVE.contains(words[i - 1]);
        return participle && !adjective ? PAST : OPEN;
    }

    /** "called for a protest": what is called for is ahead. */
    private static boolean isCallFor(String[] words, int i) {
        boolean passive = i > 0 && BE.contains(words[i - 1]) && words[i].equals("called");
        boolean called = !passive
                && words[i].matches("call(?:s|ed|ing)?")
                && i + 1 < words.length
                && words[i + 1].matches("for|an?");
        for (int at = i + 2; called && at < Math.min(words.length, i + 6); at++) {
            if (GATHERINGS.contains(words[at])) {
                return true;
            }
        }
        return false;
    }

    /** "discussed the plan", "a five-point plan", "its hopes": a thing that may lie in any time. */
    private static boolean isThing(String[] words, int i) {
        if (i > 0 && words[i].matches("plans?|hopes?|deadline") && BEFORE_THING.contains(words[i - 1])) {
            return true;
        }
        if (i > 0 && words[i].matches("plans?") && ENDED.contains(words[i - 1])) {
            return true;
        }
        for (int at = i - 1; words[i].matches("plan|hope|deadline") && at >= Math.max(0, i - 4); at--) {
            if (words[at].matches("an?")) {
                return true;
            }
        }
        return false;
    }

    /** "had been due to visit Oslo": what was once to come. */
    private static boolean isOnceMeant(String[] words, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
            if (words[i].equals("had")) {
                return true;
            }
        }
        return false;
    }

    private static Tense infinitive(String[] words, int to) {
        String before = words[to - 1];
        String after = words[to + 1];
        if (AHEAD.contains(before) && (isOnceMeant(words, to - 1) || to > 1 && ENDED.contains(words[to - 2]))) {
            return PAST;
        }
        if (DONE_BEFORE_TO.contains(before)) {
            return PAST;
        }
        boolean governed =
                AHEAD.contains(before) || before.endsWith("ed") || before.equals("is") || before.equals("are");
        if (after.equals(NAME) || MOVED.contains(before)) {
            return OPEN;
        }
        if (DECIDING_THEN.contains(before)) {
            // "agreed to buy it on Monday" dates the agreement, "agreed to meet on Monday" the meeting
            return ENGAGEMENTS.contains(after) ? FUTURE : PAST;
        }
        boolean verb = !after.endsWith("s") && !NO_VERBS.contains(after);
        return governed && verb ? FUTURE : OPEN;
    }

    /** "urged Norway on Monday to join | Saturday's talks": what somebody is asked to do is ahead. */
    private static boolean isAsked(String before) {
        String[] words = words(before);
        int to = words.length - 1;
        while (to > 0 && to > words.length - 4 && !words[to].equals("to")) {
            to--;
        }
        if (to < 1 || !words[to].equals("to") || to + 1 >= words.length || words[to + 1].equals(NAME)) {
            return false;
        }
        for (int at = to - 1; at >= Math.max(0, to - ASKED_WITHIN); at--) {
            if (ASKING.contains(words[at])) {
                return true;
            }
            if (DONE_BEFORE_TO.contains(words[at]) || AHEAD.contains(words[at])) {
                return false;
            }
        }
        return false;
    }

    private static Set<String> list(String sort) {
        return Objects.requireNonNull(LISTS.get(sort), sort);
    }

    private static String[] words(String text) {
        Matcher matcher = WORD.matcher(text);
        return matcher.results()
                .map(found -> Character.isUpperCase(found.group().charAt(0))
                        ? NAME
                        : found.group().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
