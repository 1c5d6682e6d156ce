package org.parley.entity.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Searches a text with all rules at once and finds what each of them would find alone. Phrases begin where words do, and
 * most rules can begin with few letters: each rule is tried only where its first letter stands. Thread-safe.
 */
final class TimeSearch {

    /** What one rule matched; rank is the rule's place among the rules. */
    record Found(int rank, TimeRule rule, MatchResult match) {

        int length() {
            return match.end() - match.start();
        }

        boolean overlaps(Found other) {
            return match.start() < other.match.end() && other.match.start() < match.end();
        }
    }

    private final List<TimeRule> rules;
    /** The ranks of the rules that can begin with a character; filled as characters are met. */
    private final Map<Character, int[]> beginningWith = new ConcurrentHashMap<>();

    TimeSearch(List<TimeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All matches of all rules; those of one rule do not overlap. By where they start. */
    List<Found> search(String text) {
        List<Found> found = new ArrayList<>();
        Matcher[] matchers = new Matcher[rules.size()];
        int[] from = new int[rules.size()];
        for (int at = 0; at < text.length(); at++) {
            if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
                continue; // no rule begins inside a word, see TimeLexicon.expand
            }
            for (int rank : beginningWith.computeIfAbsent(text.charAt(at), this::ranks)) {
                if (at < from[rank]) {
                    continue;
                }
                Matcher matcher = matchers[rank];
                if (matcher == null) {
                    matcher = matcher(rules.get(rank).pattern(), text);
                    matchers[rank] = matcher;
                }
                if (matcher.region(at, text.length()).lookingAt()) {
                    found.add(new Found(rank, rules.get(rank), matcher.toMatchResult()));
                    from[rank] = matcher.end();
                }
            }
        }
        return found;
    }

    /** A matcher that sees the text before the place where it is tried. */
    private static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private int[] ranks(char first) {
        return IntStream.range(0, rules.size())
                .filter(rank -> canBegin(rules.get(rank).pattern(), first))
                .toArray();
    }

    /** Whether some text that begins with the character could match; a rule that looks back may always. */
    private static boolean canBegin(Pattern pattern, char first) {
        Matcher matcher = pattern.matcher(String.valueOf(first));
        return pattern.pattern().contains("(?<=") || matcher.lookingAt() || matcher.hitEnd();
    }
}
