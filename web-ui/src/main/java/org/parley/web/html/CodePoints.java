package org.parley.web.html;

import java.util.stream.IntStream;

/**
 * A text addressed by Unicode code points, as all offsets on the wire are, over Java's UTF-16 strings. Offsets outside
 * the text are drawn to its nearest end: what comes from elsewhere may be wrong, and a page must still be shown.
 */
public final class CodePoints {

    private final String text;
    private final int length;
    private final int[] javaIndex;

    public CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.javaIndex = length == text.length() ? new int[0] : indexes(text, length);
    }

    private static int[] indexes(String text, int length) {
        int[] indexes = new int[length + 1];
        int index = 0;
        for (int codePoint = 0; codePoint < length; codePoint++) {
            indexes[codePoint] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        indexes[length] = text.length();
        return indexes;
    }

    /** The number of code points. */
    public int length() {
        return length;
    }

    /** The text between two offsets in code points, end exclusive. */
    public String slice(int start, int end) {
        int from = clamp(start);
        int to = Math.max(from, clamp(end));
        return text.substring(toJava(from), toJava(to));
    }

    /** The code point at an offset that lies inside the text. */
    public int at(int offset) {
        return text.codePointAt(toJava(offset));
    }

    /** All offsets, in order. */
    public IntStream offsets() {
        return IntStream.range(0, length);
    }

    public int clamp(int offset) {
        return Math.clamp(offset, 0, length);
    }

    private int toJava(int offset) {
        return javaIndex.length == 0 ? offset : javaIndex[offset];
    }
}
