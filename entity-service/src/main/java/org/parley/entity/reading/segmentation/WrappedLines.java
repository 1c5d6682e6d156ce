package org.parley.entity.reading.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * Text that was wrapped at a width, as mail and agency copy is: puts its lines together to paragraphs again. A line goes
 * on in the next where no empty line parts them, and the next begins in the middle of a sentence; or, in a text that shows
 * such lines at its full width, where the first word of the next had no room left.
 */
final class WrappedLines {

    /** Widths, in characters, at which text is wrapped; longer lines are paragraphs, shorter ones a list. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 100;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:]['\"”’»)\\]]*$");

    private final ArticleText text;
    private final int width;
    private final boolean filled;

    private WrappedLines(ArticleText text, List<Span> lines) {
        this.text = text;
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
        this.filled = width >= NARROWEST
                && width <= WIDEST
                && IntStream.range(1, lines.size())
                        .anyMatch(i -> follows(lines.get(i - 1), lines.get(i))
                                && isInside(lines.get(i - 1), lines.get(i))
                                && !hadRoom(lines.get(i - 1), lines.get(i)));
    }

    static List<Span> joined(ArticleText text, List<Span> lines) {
        WrappedLines wrapped = new WrappedLines(text, lines);
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (i > 0 && wrapped.goesOn(lines.get(i - 1), line)) {
                joined.set(joined.size() - 1, new Span(joined.getLast().start(), line.end()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private boolean goesOn(Span line, Span next) {
        return follows(line, next) && (isInside(line, next) || filled && !hadRoom(line, next));
    }

    /** Whether nothing but one line break is between two lines of prose. */
    private boolean follows(Span line, Span next) {
        String between = text.slice(new Span(line.end(), next.start())).replace("\r\n", "\n");
        return between.chars().filter(WrappedLines::isBreak).count() == 1
                && !Chrome.isLine(text.slice(line))
                && !Chrome.isLine(text.slice(next));
    }

    private boolean isInside(Span line, Span next) {
        return Character.isLowerCase(text.slice(next).codePointAt(0))
                && !SENTENCE_END.matcher(text.slice(line)).find();
    }

    private boolean hadRoom(Span line, Span next) {
        String first = text.slice(next).split("\\s", 2)[0];
        return line.length() + 1 + first.codePointCount(0, first.length()) <= width;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
