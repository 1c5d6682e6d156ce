package org.parley.entity.reading.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** Where reported words end before the narrator's own: the next speaker, when it was, what came of it, a label before it. */
final class ContentBorders {

    /** "…, a day after Berg's call": when somebody spoke. */
    private static final Pattern WHEN = Pattern.compile(
            "(?:(?:just|only) )?(?:an?|one|two|three|four|five|six|\\d+|several|the)? ?(?:hour|day|week|month|year|morning|evening)s? "
                    + "(?:after|before)");

    /** "…, sending its shares down": what came of it. */
    private static final Pattern OUTCOME = Pattern.compile(
            "(?:sending|triggering|sparking|prompting|fuelling|fueling|dashing|contradicting|rebuffing) .*");

    /** "Driving the news: …", "• What to watch: …". */
    private static final int LONGEST_LABEL = 5;

    private final SentenceSyntax syntax;

    ContentBorders(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    /** The draft with its content within its borders. */
    Draft within(Draft draft) {
        List<Token> content = syntax.sentence().tokensIn(draft.content());
        if (content.size() < 3) {
            return draft;
        }
        int first = content.getFirst().index();
        int last = content.getLast().index();
        int from = first == 0 ? behindLabel(last) : first;
        int comma = quotes(first, last) ? -1 : border(from, last);
        int to = comma < 0 ? last : comma - 1;
        Span cut = from == first && to == last ? null : ContentReader.trim(syntax, from, to);
        return cut == null ? draft : draft.withContent(cut);
    }

    private boolean quotes(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (syntax.lower(i).matches("[\"“”«»]")) {
                return true;
            }
        }
        return false;
    }

    private int behindLabel(int last) {
        int start = syntax.lower(0).matches("[•*▪·-]") ? 1 : 0;
        for (int i = start + 1; i < Math.min(last, start + LONGEST_LABEL + 1); i++) {
            if (syntax.lower(i).equals(":") && syntax.words().get(start).token().isCapitalised()) {
                return i + 1;
            }
        }
        return start;
    }

    /** The comma behind which the narrator speaks; -1 if there is none. */
    private int border(int first, int last) {
        for (int i = first + 2; i < last; i++) {
            if (syntax.lower(i).equals(",") && isNarrated(i, last)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNarrated(int comma, int last) {
        String tail = tail(comma + 1, last);
        return WHEN.matcher(tail).lookingAt() || OUTCOME.matcher(tail).matches() || isNextSpeaker(comma, last);
    }

    private String tail(int from, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= last; i++) {
            words.append(words.isEmpty() ? "" : " ").append(syntax.lower(i));
        }
        return words.toString();
    }

    /** "demanded a payment, the president's spokeswoman, Ida Berg, said": the office of whoever says so. */
    private boolean isNextSpeaker(int comma, int last) {
        NounPhrase office = syntax.chunks().get(syntax.chunkOf(comma + 1)).noun();
        return office != null
                && office.first() == comma + 1
                && office.head() == last
                && PersonNouns.isSingular(syntax.lower(last))
                && nextSpeech(last) != null;
    }

    private @Nullable Clause nextSpeech(int last) {
        for (Clause clause : syntax.clauses()) {
            boolean near = clause.verb().first() > last && clause.verb().first() <= last + 6;
            if (near
                    && clause.verb().isFinite()
                    && SpeechVerbs.find(clause.verb().lemma()) != null) {
                return clause;
            }
        }
        return null;
    }
}
