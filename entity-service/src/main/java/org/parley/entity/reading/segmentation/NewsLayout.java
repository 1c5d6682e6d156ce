package org.parley.entity.reading.segmentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/** One article on its way through the {@link NewsLayoutReader}: from its ends inwards, what is left is the body. */
final class NewsLayout {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029\\u0085]+");

    /** How many lines the head of an article has at most. */
    private static final int HEAD = 6;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;,]['\"”’»)\\]]*$", Pattern.DOTALL);
    private static final Set<String> END_MARKS = Set.of("the end", "ends", "###", "-30-");

    private final NewsLayoutReader reader;
    private final ArticleText text;
    private final List<Span> lines;
    private final List<Span> notBody = new ArrayList<>();
    private @Nullable LocalDate date;
    private @Nullable String outlet;

    NewsLayout(NewsLayoutReader reader, ArticleText text) {
        this.reader = reader;
        this.text = text;
        this.lines = WrappedLines.joined(text, lines(text));
    }

    Layout read() {
        readHead();
        readFoot();
        List<Layout.Block> blocks = blocks();
        notBody.sort(null);
        return new Layout(blocks, notBody, date, outlet);
    }

    /** The first lines, as long as they are dates or buttons; text may follow the date on its line. */
    private void readHead() {
        for (int taken = 0; taken < HEAD && !lines.isEmpty(); taken++) {
            Span line = lines.getFirst();
            DatedLine dated = dated(line);
            if (dated != null && date == null) {
                lines.removeFirst();
                take(dated);
                if (taken == 0 && outlet == null && isMasthead(dated)) {
                    outlet = dated.beside().getFirst();
                }
                Span rest = Lines.trim(text, new Span(dated.chrome().end(), line.end()));
                if (rest != null) {
                    lines.addFirst(rest);
                    return;
                }
            } else if (Chrome.isLine(text.slice(line))) {
                notBody.add(lines.removeFirst());
            } else {
                if (date == null) {
                    readDateBelow();
                }
                return;
            }
        }
    }

    /** A date below titles alone, which stay; the masthead, which is the outlet's name and nothing else, goes. */
    private void readDateBelow() {
        for (int below = 0; below < Math.min(lines.size(), HEAD); below++) {
            Span line = lines.get(below);
            DatedLine dated = dated(line);
            if (dated != null && dated.chrome().equals(line)) {
                lines.remove(below);
                take(dated);
                readMastheadAbove(below);
                return;
            }
            String words = text.slice(line);
            if (!Chrome.isLine(words) && !isHeading(words, lines.size())) {
                return;
            }
        }
    }

    private void readMastheadAbove(int below) {
        if (below == 0) {
            return;
        }
        String above = text.slice(lines.get(below - 1));
        boolean titleBelow = below < lines.size() && isHeading(text.slice(lines.get(below)), lines.size());
        if (reader.isOutlet(above) || below == 1 && titleBelow && NewsLayoutReader.isMasthead(above)) {
            outlet = above;
            notBody.add(lines.remove(below - 1));
        }
    }

    /** "The Fjord Mail, 6 March 2026" above a title: a place stands there below its title. */
    private boolean isMasthead(DatedLine dated) {
        return dated.beside().size() == 1
                && dated.beside().getFirst().startsWith("The ")
                && !lines.isEmpty()
                && isHeading(text.slice(lines.getFirst()), lines.size());
    }

    private void take(DatedLine dated) {
        date = dated.date();
        notBody.add(dated.chrome());
        List<String> names =
                dated.beside().stream().filter(part -> !Chrome.isByline(part)).toList();
        for (String name : names) {
            if (outlet == null && (reader.isOutlet(name) || dated.split() && names.size() == 1 && !isByPlace(dated))) {
                outlet = name;
            }
        }
    }

    /** "Oslo - 3 May 2025" is a place and a day; only beside an author is the one other name an outlet's for sure. */
    private static boolean isByPlace(DatedLine dated) {
        return dated.beside().size() < 2;
    }

    /** A line with a date; where more stands on it, only if all of that are authors, outlets or places. */
    private @Nullable DatedLine dated(Span line) {
        DatedLine dated = DatedLine.at(text, line);
        return dated != null
                        && dated.beside().stream()
                                .allMatch(part -> Chrome.isByline(part)
                                        || reader.isOutlet(part)
                                        || NewsLayoutReader.isMasthead(part))
                ? dated
                : null;
    }

    /** The last lines, as long as they are signatures, credits, buttons or the date. */
    private void readFoot() {
        while (lines.size() > 1) {
            Span last = lines.getLast();
            String line = text.slice(last);
            String bare = line.replaceAll("^[-–—(\\[\\s]+|[)\\].\\s]+$", "");
            DatedLine dated = date == null ? dated(last) : null;
            if (reader.isOutlet(bare)) {
                outlet = bare;
            } else if (dated != null && dated.isAlone(last)) {
                date = dated.date();
            } else if (!Chrome.isLine(line) && !END_MARKS.contains(bare.toLowerCase(Locale.ROOT))) {
                return;
            }
            notBody.add(lines.removeLast());
        }
    }

    /** What is left, a dateline and what follows it apart. */
    private List<Layout.Block> blocks() {
        List<Layout.Block> blocks = new ArrayList<>();
        boolean reported = false;
        for (Span line : lines) {
            String words = text.slice(line);
            if (Chrome.isLine(words)) {
                notBody.add(line);
                continue;
            }
            boolean heading = isHeading(words, lines.size());
            Datelines.Dateline dateline = heading || reported ? null : Datelines.at(text, line);
            Span rest = dateline == null
                    ? null
                    : Lines.trim(text, new Span(dateline.span().end(), line.end()));
            if (dateline != null && rest != null) {
                date = date == null ? dateline.date() : date;
                date = date == null ? OpenDay.completed(text, dateline.open()) : date;
                blocks.add(new Layout.Block(dateline.span(), true));
                blocks.add(new Layout.Block(rest, false));
            } else {
                blocks.add(new Layout.Block(line, heading));
            }
            reported |= !heading;
        }
        return blocks;
    }

    private static List<Span> lines(ArticleText text) {
        List<Span> lines = new ArrayList<>();
        for (ArticleText.Found line : text.find(LINE, text.whole())) {
            @Nullable Span trimmed = Lines.trim(text, line.span());
            if (trimmed != null) {
                lines.add(trimmed);
            }
        }
        return lines;
    }

    /** A short line that does not end like a sentence, in a text of several lines. */
    private static boolean isHeading(String line, int lines) {
        return lines > 1
                && line.length() <= 140
                && !SENTENCE_END.matcher(line).matches()
                && !line.matches("^[\"“].*[\"”]$");
    }
}
