package org.parley.entity.reading.text;

/**
 * A stretch of the article's text, in Unicode code points, 0-based, end exclusive. Code points are the only unit of
 * offsets anywhere in reading; Java string indexes stay inside {@link ArticleText}.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The smallest span that holds both. */
    public static Span covering(Span first, Span second) {
        return new Span(Math.min(first.start, second.start), Math.max(first.end, second.end));
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** By start; of two that start together, the longer one first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
