package org.parley.entity.reading.time;

/** Where a sentence begins and ends around a date phrase in plain text, where a point may stand in a date or a number. */
final class SentenceBounds {

    private SentenceBounds() {}

    /** Where the sentence begins that holds the place. */
    static int start(String text, int from) {
        for (int i = from - 1; i > 0; i--) {
            if (ends(text, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where the sentence ends that holds the place. */
    static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (ends(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        if (c == ':' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1))) {
            return true;
        }
        boolean mark = c == '.' || c == '?' || c == '!' || c == ';';
        return mark
                && i + 2 < text.length()
                && Character.isWhitespace(text.charAt(i + 1))
                && Character.isUpperCase(text.charAt(i + 2))
                && i > 3
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 3));
    }
}
