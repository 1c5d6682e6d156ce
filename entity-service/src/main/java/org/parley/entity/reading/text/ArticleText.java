package org.parley.entity.reading.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an article exactly as stored, addressed by code points. Java strings count UTF-16 units; this class is
 * the one place where the two are converted, so that an emoji in the first line shifts nothing behind it.
 */
public final class ArticleText {

    private static final int[] NONE = {};

    private final String value;
    private final int length;
    /** String indexes of the second half of each surrogate pair, ascending; empty for nearly every article. */
    private final int[] trailingSurrogates;

    public ArticleText(String value) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.trailingSurrogates = length == value.length() ? NONE : trailingSurrogates(value);
    }

    private static int[] trailingSurrogates(String value) {
        int[] found = new int[value.length() - value.codePointCount(0, value.length())];
        int count = 0;
        for (int i = 1; i < value.length(); i++) {
            if (Character.isLowSurrogate(value.charAt(i)) && Character.isHighSurrogate(value.charAt(i - 1))) {
                found[count++] = i;
            }
        }
        return found;
    }

    /** The whole text as a Java string. Its indexes are not offsets of this text. */
    public String value() {
        return value;
    }

    /** Length in code points. */
    public int length() {
        return length;
    }

    public Span whole() {
        return new Span(0, length);
    }

    public String slice(Span span) {
        return value.substring(index(span.start()), index(span.end()));
    }

    public String slice(int start, int end) {
        return slice(new Span(start, end));
    }

    /** The Java string index of a code-point offset. */
    public int index(int offset) {
        if (trailingSurrogates.length == 0) {
            return offset;
        }
        // The k-th pair (from 0) has its second half at offset trailing[k] - k; pairs that end before the offset count.
        int low = 0;
        int high = trailingSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (trailingSurrogates[middle] - middle <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    /** The code-point offset of a Java string index. */
    public int offset(int index) {
        if (trailingSurrogates.length == 0) {
            return index;
        }
        int found = Arrays.binarySearch(trailingSurrogates, index);
        int before = found >= 0 ? found : -found - 1;
        return index - before;
    }

    /** The span of Java string indexes start to end. */
    public Span spanOfIndexes(int start, int end) {
        return new Span(offset(start), offset(end));
    }

    /** One match of a pattern, with where it stands in the article. */
    public record Found(Span span, MatchResult match) {}

    /** All matches of the pattern inside the span, in order; a match sees nothing beyond the span's edges. */
    public List<Found> find(Pattern pattern, Span within) {
        Matcher matcher = pattern.matcher(value).region(index(within.start()), index(within.end()));
        return matcher.results()
                .map(match -> new Found(spanOfIndexes(match.start(), match.end()), match))
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
