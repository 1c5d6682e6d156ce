package org.parley.bench;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where spaces stand in a sentence of which a corpus gives the tokens alone: as in print ("the U.S.-based firm's"), since what stands
 * apart ("the U . S . - based firm 's") is no text that anybody wrote. Holds for one sentence.
 */
final class Spacing {

    private static final Pattern CLOSING = Pattern.compile("[.,;:!?%)\\]}…’”]+|['’](?:s|S|m|re|ve|ll|d)|n['’]t");
    private static final Pattern OPENING = Pattern.compile("[(\\[{$£€“‘#]|US\\$");
    private static final Pattern JOINING = Pattern.compile("[-/]");
    private static final Pattern STRAIGHT_QUOTE = Pattern.compile("[\"']");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");

    private final Set<String> openQuotes = new HashSet<>();
    private String last = "";
    private boolean afterInitial;
    private boolean joinsNext = true;

    /** Whether a space stands before this token, which comes next. */
    boolean apart(String token) {
        boolean genitive = token.equals("'") && last.endsWith("s") && !openQuotes.contains(token);
        boolean joins = JOINING.matcher(token).matches() && (afterInitial || endsInWord(last));
        boolean joined = joinsNext
                || genitive
                || joins
                || CLOSING.matcher(token).matches()
                || openQuotes.contains(token)
                || afterInitial && INITIAL.matcher(token).matches();
        joinsNext = joins || OPENING.matcher(token).matches() || !genitive && opensQuote(token);
        afterInitial = token.equals(".") && INITIAL.matcher(last).matches();
        last = token;
        return !joined;
    }

    private static boolean endsInWord(String token) {
        return !token.isEmpty() && Character.isLetterOrDigit(token.codePointBefore(token.length()));
    }

    private boolean opensQuote(String token) {
        return STRAIGHT_QUOTE.matcher(token).matches() && !openQuotes.remove(token) && openQuotes.add(token);
    }
}
