package org.parley.entity.reading.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * Text that was wrapped at a width, as mail and agency copy is: puts its lines together to paragraphs again. A line goes
 * on in the next where no empty line parts them, and the next begins in the middle of a sentence, or its first word had
 * no room left.
 */
final class WrappedLines {

    /** Widths, in characters, at which text is wrapped; longer lines are paragraphs, shorter ones a list. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 100;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:]['\"”’»)\\]]*$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");

    private final ArticleText text;
    private final int width;

    private WrappedLines(ArticleText text, List<Span> lines) {
        this.text = text;
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
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
        String between = text.slice(new Span(line.end(), next.start())).replace("\r\n", "\n");
        if (between.chars().filter(WrappedLines::isBreak).count() != 1) {
            return false;
        }
        String first = text.slice(line);
        String second = text.slice(next);
        if (NewsLayoutReader.isChrome(first) || NewsLayoutReader.isChrome(second)) {
            return false;
        }
        boolean inside = Character.isLowerCase(second.codePointAt(0))
                && !SENTENCE_END.matcher(first).find();
        return inside || width >= NARROWEST && width <= WIDEST && !hadRoom(line, second);
    }

    private boolean hadRoom(Span line, String next) {
        int word = FIRST_WORD
                .matcher(next)
                .results()
                .mapToInt(match -> match.group().codePointCount(0, match.group().length()))
                .findFirst()
                .orElse(0);
        return line.length() + 1 + word <= width;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
