package org.parley.entity.platform;

import java.util.regex.Pattern;

/** Tells texts that a database takes from those that it refuses: with U+0000, or with half of a character, which no text holds. */
public final class StorableText {

    private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00\\p{Cs}]");

    private StorableText() {}

    public static boolean is(CharSequence text) {
        return !NO_CHARACTER.matcher(text).find();
    }

    /** The text with U+FFFD where it holds what no text does: as many code points as before. */
    public static String of(String text) {
        return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
    }
}
