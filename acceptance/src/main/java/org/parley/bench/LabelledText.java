package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/** A text that grows by the tokens of a corpus, a line a sentence, with the names that their BIO labels tell. Offsets count code points. */
final class LabelledText {

    static final String PRINTED = "# text = ";

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("person", "PER"),
            Map.entry("politician", "PER"),
            Map.entry("PER", "PER"),
            Map.entry("organisation", "ORG"),
            Map.entry("organization", "ORG"),
            Map.entry("politicalparty", "ORG"),
            Map.entry("ORG", "ORG"),
            Map.entry("location", "LOC"),
            Map.entry("country", "LOC"),
            Map.entry("LOC", "LOC"));

    /** A name that is a person, an organisation or a place. */
    record Name(Span span, String type) {}

    private record Token(String word, String label) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private final List<Token> sentence = new ArrayList<>();
    private @Nullable String printed;

    /** The next sentence as it was printed; where nothing tells, {@link Spacing} does. */
    void printed(String words) {
        printed = words;
    }

    void token(String word, String label) {
        sentence.add(new Token(word, label));
    }

    void endSentence() {
        if (sentence.isEmpty()) {
            return;
        }
        List<Span> spans = lay();
        int begin = -1;
        for (int i = 0; i < sentence.size(); i++) {
            String label = sentence.get(i).label();
            begin = label.startsWith("B-") ? i : label.startsWith("I-") ? begin : -1;
            boolean ends =
                    i + 1 == sentence.size() || !sentence.get(i + 1).label().startsWith("I-");
            @Nullable
            String type =
                    begin < 0 ? null : LABELS.get(sentence.get(begin).label().substring(2));
            if (ends && type != null) {
                names.add(
                        new Name(new Span(spans.get(begin).start(), spans.get(i).end()), type));
            }
        }
        text.append('\n');
        sentence.clear();
        printed = null;
    }

    /** Puts the sentence behind the text; returns where its tokens stand. */
    private List<Span> lay() {
        List<Span> spans = new ArrayList<>();
        Spacing spacing = new Spacing();
        int line = text.length();
        if (printed != null) {
            text.append(printed);
        }
        int at = line;
        for (Token token : sentence) {
            if (printed != null) {
                at = text.indexOf(token.word(), at);
                if (at < 0) {
                    throw new IllegalArgumentException("“" + token.word() + "” is not in “" + printed + "”");
                }
            } else {
                text.append(spacing.apart(token.word()) ? " " : "");
                at = text.length();
                text.append(token.word());
            }
            int start = text.codePointCount(0, at);
            spans.add(new Span(
                    start, start + token.word().codePointCount(0, token.word().length())));
            at += token.word().length();
        }
        return spans;
    }

    String text() {
        return text.toString().stripTrailing();
    }

    List<Name> names() {
        return names;
    }
}
