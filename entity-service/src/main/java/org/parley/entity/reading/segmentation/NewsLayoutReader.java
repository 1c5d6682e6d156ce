package org.parley.entity.reading.segmentation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * The layout of articles saved from web pages: a line with a date, buttons and counters before the body, section
 * headings as plain lines, "Read also" lines inside it, and the outlet's name as a signature behind it.
 */
final class NewsLayoutReader implements LayoutReader {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029\\u0085]+");
    private static final Pattern ISO_HEADER = Pattern.compile(
            "(?i)^(?:date|published|updated|posted|date published)?[:\\s]*((\\d{4})-(\\d{2})-(\\d{2}))(?:[T ]\\d{2}:\\d{2}\\S*)?(?=\\s|$)");
    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String CLOCK =
            "(?:[,\\s|–-]*(?:at\\s)?\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?[A-Z]{2,4}\\)?)?)?";
    private static final String LABEL =
            "(?:date|published|posted|first published|publication date|last updated|updated)?(?:\\s+on)?[:\\s]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.\\s]+)?";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?i)^" + LABEL + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + CLOCK + "\\s*$");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)^" + LABEL + "(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTHS + ",?\\s+(\\d{4})" + CLOCK + "\\s*$");
    private static final Map<String, Integer> MONTH_NUMBERS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** How many lines the head of an article has at most. */
    private static final int HEAD = 6;

    private static final Pattern CHROME_REST =
            Pattern.compile("[\\s+↺−±×|•·.,:;/A A⁺⁻-]*(?:\\d+\\s*(?:px|min read|comments?|shares?|views?)?)?[\\s|•·]*");
    private static final Pattern CHROME_LINE = Pattern.compile(
            "(?i)(?:read (?:also|more|next)\\b.*|see also:.*|also read:?.*|related(?: articles?| stories| news)?:?.*|share(?: this)?(?: article| on .*)?|follow us.*|advertisement|advertising"
                    + "|sign up (?:for|to) .*|subscribe(?: now| to .*| here.*)?|click here.*|comments? ?\\(?\\d*\\)?|print|e-?mail|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy link|\\d+ min(?:ute)?s? read|tags?:.*|topics?:.*"
                    + "|photo:.*|image:.*|(?:photo|image) (?:credit|courtesy).*|source:.*|all rights reserved.*|©.*|copyright .*|[\\W_]+|listen to this article.*|back to top|skip to .*|cookie.*|loading.*)");
    private static final Pattern MASTHEAD =
            Pattern.compile("(?:The )?\\p{Lu}[\\p{L}'’.-]*(?: (?:of |the |& )?\\p{Lu}[\\p{L}'’.-]*){0,4}");
    private static final Pattern BYLINE = Pattern.compile(
            "By \\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:and |\\p{Lu}|de |van |von |bin |al-)[\\p{L}\\p{M}.'’-]*){1,6}(?:,? (?:in|for) \\p{Lu}.*)?");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;,]['\"”’»)\\]]*$", Pattern.DOTALL);
    private static final Set<String> VERBLESS_SIGNATURE = Set.of("the end", "ends", "###", "-30-");

    private final Set<String> outlets;

    NewsLayoutReader(Set<String> outlets) {
        this.outlets =
                outlets.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Layout read(ArticleText text) {
        List<Span> lines = WrappedLines.joined(text, lines(text));
        List<Span> notBody = new ArrayList<>();
        LocalDate date = null;
        String outlet = null;
        int first = 0;
        // The header: the first lines, as long as they are dates or buttons; text may follow the date on its line.
        while (first < Math.min(lines.size(), HEAD)) {
            Span line = lines.get(first);
            Dated dated = dated(text, line);
            if (dated != null && date == null) {
                date = dated.date();
                notBody.add(dated.chrome());
                Span rest = Lines.trim(text, new Span(dated.chrome().end(), line.end()));
                if (rest != null) {
                    lines.set(first, rest);
                    break;
                }
            } else if (isChrome(text.slice(line))) {
                notBody.add(line);
            } else if (date != null) {
                break;
            } else {
                int below = dateBelow(text, lines, first);
                if (below < 0) {
                    break;
                }
                // Titles above the date stay; the masthead, which is the outlet's name and nothing else, goes.
                Span dateLine = lines.remove(below);
                date = Objects.requireNonNull(dated(text, dateLine)).date();
                notBody.add(dateLine);
                boolean titleBelow = below < lines.size() && isHeading(text.slice(lines.get(below)), lines.size());
                if (first + 1 == below && isMasthead(text.slice(line), titleBelow)) {
                    outlet = text.slice(line);
                    notBody.add(line);
                    first++;
                }
                break;
            }
            first++;
        }
        int last = lines.size();
        while (last > first + 1) {
            String line = text.slice(lines.get(last - 1));
            String bare = line.replaceAll("^[-–—(\\[\\s]+|[)\\].\\s]+$", "");
            if (outlets.contains(bare.toLowerCase(Locale.ROOT))
                    || outlets.contains(bare.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))) {
                outlet = bare;
            } else if (!isChrome(line) && !VERBLESS_SIGNATURE.contains(bare.toLowerCase(Locale.ROOT))) {
                break;
            }
            notBody.add(lines.get(last - 1));
            last--;
        }
        List<Layout.Block> blocks = new ArrayList<>();
        for (int i = first; i < last; i++) {
            String line = text.slice(lines.get(i));
            if (isChrome(line)) {
                notBody.add(lines.get(i));
            } else {
                blocks.add(new Layout.Block(lines.get(i), isHeading(line, last - first)));
            }
        }
        notBody.sort(null);
        return new Layout(blocks, notBody, date, outlet);
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

    /** Where below a line, titles alone between them, a line stands that is a date and no more; -1 if none does. */
    private static int dateBelow(ArticleText text, List<Span> lines, int first) {
        for (int i = first; i < Math.min(lines.size(), HEAD); i++) {
            Dated dated = dated(text, lines.get(i));
            if (dated != null && dated.chrome().equals(lines.get(i))) {
                return i;
            }
            String line = text.slice(lines.get(i));
            if (!isChrome(line) && !isHeading(line, lines.size())) {
                return -1;
            }
        }
        return -1;
    }

    /** A known outlet, or a few words with capitals where the article's title comes below the date. */
    private boolean isMasthead(String line, boolean titleBelow) {
        String bare = line.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return outlets.contains(bare) || (titleBelow && MASTHEAD.matcher(line).matches());
    }

    private record Dated(LocalDate date, Span chrome) {}

    /** A line that begins with a date: as chrome reaches the date, and what follows if that is buttons alone. */
    private static @Nullable Dated dated(ArticleText text, Span line) {
        for (ArticleText.Found found : text.find(ISO_HEADER, line)) {
            MatchResult match = found.match();
            LocalDate date = date(match.group(2), Integer.parseInt(match.group(3)), match.group(4));
            String rest = text.slice(new Span(found.span().end(), line.end()));
            boolean chrome = CHROME_REST.matcher(rest).matches();
            return date == null ? null : new Dated(date, chrome ? line : found.span());
        }
        for (ArticleText.Found found : text.find(MONTH_FIRST, line)) {
            LocalDate date = date(
                    found.match().group(3),
                    month(found.match().group(1)),
                    found.match().group(2));
            return date == null ? null : new Dated(date, line);
        }
        for (ArticleText.Found found : text.find(DAY_FIRST, line)) {
            LocalDate date = date(
                    found.match().group(3),
                    month(found.match().group(2)),
                    found.match().group(1));
            return date == null ? null : new Dated(date, line);
        }
        return null;
    }

    private static int month(String name) {
        return MONTH_NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static boolean isChrome(String line) {
        return CHROME_LINE.matcher(line).matches() || BYLINE.matcher(line).matches();
    }

    /** A short line that does not end like a sentence, in a text of several lines. */
    private static boolean isHeading(String line, int lines) {
        return lines > 1
                && line.length() <= 140
                && !SENTENCE_END.matcher(line).matches()
                && !line.matches("^[\"“].*[\"”]$");
    }
}
