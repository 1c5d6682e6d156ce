package org.parley.web.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts words in quotation marks once, whatever marks they came with. */
final class Quotation {

    private static final String OPENING = "[\"“„«]";
    private static final String CLOSING = "[\"”“»]";
    private static final Pattern MARK = Pattern.compile(OPENING + "|" + CLOSING);
    private static final Pattern WHOLE = Pattern.compile(OPENING + "(.*?)" + CLOSING + "?", Pattern.DOTALL);
    private static final Pattern CLOSED = Pattern.compile("(.*?)" + CLOSING, Pattern.DOTALL);

    private Quotation() {}

    /** The words between “ and ”. Words that hold several quotations, or words around one, keep the marks they have. */
    static String marked(String words) {
        String stripped = words.strip();
        String bare = inside(stripped);
        return MARK.matcher(bare).find() ? stripped : "“" + bare + "”";
    }

    private static String inside(String words) {
        Matcher whole = WHOLE.matcher(words);
        if (whole.matches()) {
            return whole.group(1);
        }
        Matcher closed = CLOSED.matcher(words);
        return closed.matches() ? closed.group(1) : words;
    }
}
