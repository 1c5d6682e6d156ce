package org.parley.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.web.article.ReadingText.Paragraph;
import org.parley.web.article.ReadingText.Piece;
import org.parley.web.article.ReadingText.Run;
import org.parley.web.article.ReadingText.Sentence;
import org.parley.web.client.ArticleView;
import org.parley.web.client.ArticleView.Mention;
import org.parley.web.client.EntityType;
import org.parley.web.client.Span;
import org.parley.web.html.CodePoints;
import org.parley.web.html.Excerpt;

/**
 * Cuts an article into what the reading page shows. Names may overlap: the longest of them becomes the link, those inside
 * it keep a mark of their own. Offsets that do not fit the text are drawn to its ends.
 */
final class TextCutter {

    private final CodePoints text;
    private final List<Span> sentences;
    private final List<Span> outside;
    private final List<Mention> names;
    private final List<Carried> carried;
    private final Set<UUID> named = new HashSet<>();

    private TextCutter(ArticleView view, List<Carried> carried) {
        this.text = new CodePoints(view.article().text());
        this.sentences = view.sentences().stream()
                .map(this::clamped)
                .filter(span -> span.length() > 0)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        this.outside = view.article().notBody();
        this.names = view.mentions().stream()
                .filter(mention -> !"PRONOUN".equals(mention.form()))
                .sorted(Comparator.comparingInt(Mention::start)
                        .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
                .toList();
        this.carried = carried;
    }

    static ReadingText cut(ArticleView view, List<Carried> carried) {
        TextCutter cutter = new TextCutter(view, carried);
        List<Paragraph> paragraphs =
                cutter.paragraphSpans().stream().map(cutter::paragraph).toList();
        String title = view.article().title();
        Optional<Paragraph> headline = paragraphs.stream()
                .filter(paragraph -> !paragraph.outside())
                .findFirst()
                .filter(first -> Excerpt.heads(title, first.text()));
        return new ReadingText(
                headline.orElse(null),
                paragraphs.stream()
                        .filter(paragraph -> headline.stream().noneMatch(head -> head == paragraph))
                        .toList());
    }

    private Span clamped(Span span) {
        int start = text.clamp(span.start());
        return new Span(start, Math.max(start, text.clamp(span.end())));
    }

    /** Paragraphs are parted by line breaks, but for a single one inside a sentence: that is a text with hard-wrapped lines. */
    private List<Span> paragraphSpans() {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        int offset = 0;
        while (offset < text.length()) {
            int blankEnd = offset;
            int breaks = 0;
            while (blankEnd < text.length() && Character.isWhitespace(text.at(blankEnd))) {
                breaks += text.at(blankEnd) == '\n' ? 1 : 0;
                blankEnd++;
            }
            if (breaks > 1 || breaks == 1 && !insideSentence(offset, blankEnd)) {
                addParagraph(spans, start, offset);
                start = blankEnd;
            }
            offset = Math.max(blankEnd, offset + 1);
        }
        addParagraph(spans, start, text.length());
        return spans;
    }

    /** What is not the article's own makes a paragraph of its own, also where it stands in one line with the text. */
    private void addParagraph(List<Span> spans, int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        outside.stream()
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .filter(edge -> start < edge && edge < end && !insideSentence(edge, edge))
                .forEach(cuts::add);
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            if (!text.slice(from, to).isBlank()) {
                spans.add(new Span(from, to));
            }
            from = to;
        }
    }

    private boolean insideSentence(int start, int end) {
        return sentences.stream().anyMatch(sentence -> sentence.start() < start && end < sentence.end());
    }

    private Paragraph paragraph(Span paragraph) {
        List<Sentence> parts = new ArrayList<>();
        int done = paragraph.start();
        for (Span sentence : sentences) {
            int start = Math.max(done, sentence.start());
            int end = Math.min(paragraph.end(), sentence.end());
            if (start < end) {
                addBetween(parts, done, start);
                parts.add(sentence(sentence, new Span(start, end)));
                done = end;
            }
        }
        addBetween(parts, done, paragraph.end());
        return new Paragraph(outside.stream().anyMatch(span -> covers(span, paragraph)), List.copyOf(parts));
    }

    private static boolean covers(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private void addBetween(List<Sentence> parts, int start, int end) {
        if (start < end) {
            parts.add(new Sentence(null, false, List.of(), runs(new Span(start, end))));
        }
    }

    private Sentence sentence(Span whole, Span here) {
        List<String> carries = carried.stream()
                .filter(item -> item.restsOn(whole))
                .map(Carried::key)
                .toList();
        return new Sentence(whole.start(), here.start() == whole.start(), carries, runs(here));
    }

    private List<Run> runs(Span part) {
        List<Mention> inPart =
                names.stream().filter(name -> name.span().overlaps(part)).toList();
        List<Run> runs = new ArrayList<>();
        int done = part.start();
        for (Mention name : inPart) {
            if (name.start() >= done) {
                int end = Math.min(name.end(), part.end());
                addPlain(runs, done, name.start());
                boolean first = named.add(name.entity().id());
                boolean nominal = "NOMINAL".equals(name.form());
                List<Mention> inside = inPart.stream()
                        .filter(other -> !other.equals(name) && other.start() >= name.start() && other.start() < end)
                        .toList();
                runs.add(new Run(name.entity(), first, nominal, pieces(new Span(name.start(), end), inside)));
                done = end;
            }
        }
        addPlain(runs, done, part.end());
        return List.copyOf(runs);
    }

    private void addPlain(List<Run> runs, int start, int end) {
        if (start < end) {
            runs.add(new Run(null, false, false, pieces(new Span(start, end), List.of())));
        }
    }

    private List<Piece> pieces(Span run, List<Mention> inside) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(run.start(), run.end()));
        inside.forEach(name -> cut(cuts, run, name.span()));
        carried.forEach(item -> item.marks().forEach(mark -> cut(cuts, run, mark)));
        List<Piece> pieces = new ArrayList<>();
        int start = run.start();
        for (int end : cuts.tailSet(start, false)) {
            Span here = new Span(start, end);
            List<String> marks = carried.stream()
                    .filter(item -> item.marks().stream().anyMatch(here::overlaps))
                    .map(Carried::key)
                    .toList();
            pieces.add(
                    new Piece(text.slice(start, end), marks, inner(inside, here).orElse(null)));
            start = end;
        }
        return List.copyOf(pieces);
    }

    private static void cut(TreeSet<Integer> cuts, Span run, Span inner) {
        cuts.add(Math.clamp(inner.start(), run.start(), run.end()));
        cuts.add(Math.clamp(inner.end(), run.start(), run.end()));
    }

    private static Optional<EntityType> inner(List<Mention> inside, Span here) {
        return inside.stream()
                .filter(name -> name.span().overlaps(here))
                .map(name -> name.entity().type())
                .findFirst();
    }
}
