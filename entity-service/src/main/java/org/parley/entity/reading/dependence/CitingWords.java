package org.parley.entity.reading.dependence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.WordLists;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** The words that cite an outlet: before its name ("told", "citing a report by") or behind it ("has reported"). */
final class CitingWords {

    /** The most words that may stand between the name and the word that cites it. */
    private static final int FAR = 9;

    private static final int NONE = -1;
    /** "a report cited by the agency": the agency passes on what another outlet has. */
    private static final int RELAYED = -2;

    private static final Map<String, Set<String>> WORDS = load();

    private CitingWords() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sections = new HashMap<>();
        for (String line : WordLists.lines(CitingWords.class, "citing.txt")) {
            int colon = line.indexOf(':');
            sections.put(
                    line.substring(0, colon),
                    Set.copyOf(List.of(line.substring(colon + 1).strip().split(" +"))));
        }
        return sections;
    }

    private static boolean is(String section, Token token) {
        return Objects.requireNonNull(WORDS.get(section), section).contains(token.lower());
    }

    /** The words that cite the outlet, its name included; null where it is only spoken of. */
    static @Nullable Span around(Document document, Sentence sentence, Span name) {
        List<Token> named = sentence.tokensIn(name);
        if (named.isEmpty()) {
            return null;
        }
        int first = named.getFirst().index();
        int last = named.getLast().index();
        int before = before(document, sentence.tokens(), first);
        if (before == RELAYED) {
            return null;
        }
        if (before >= 0) {
            return sentence.spanOf(before, last);
        }
        int behind = behind(sentence.tokens(), last);
        return behind < 0 ? null : sentence.spanOf(first, behind);
    }

    private static int before(Document document, List<Token> tokens, int first) {
        int at = first - 1;
        int report = NONE;
        for (int steps = 0; at >= 0 && steps < FAR; steps++) {
            Token token = tokens.get(at);
            boolean mayStand = is("between", token) || document.mentionAt(token).isPresent();
            if (!mayStand || is("before", token) && !token.lower().startsWith("report")) {
                break;
            }
            report = token.lower().startsWith("report") ? at : report;
            at--;
        }
        if (at < 0) {
            return report;
        }
        boolean by = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("by");
        if (by && tokens.get(at).lower().matches("cited|quoted|carried")) {
            return RELAYED;
        }
        return is("before", tokens.get(at)) ? at : report;
    }

    private static int behind(List<Token> tokens, int last) {
        int at = last + 1;
        while (at < tokens.size()
                && (is("behind", tokens.get(at)) || tokens.get(at).lower().endsWith("ly"))) {
            at++;
        }
        boolean apposed = at + 1 < tokens.size()
                && tokens.get(at).lower().equals(",")
                && tokens.get(at + 1).lower().equals("citing");
        return apposed ? at + 1 : at < tokens.size() && is("after", tokens.get(at)) ? at : NONE;
    }
}
