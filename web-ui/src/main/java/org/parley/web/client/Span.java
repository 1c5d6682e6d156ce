package org.parley.web.client;

/** A stretch of an article's text: 0-based Unicode code points, end exclusive. */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }
}
