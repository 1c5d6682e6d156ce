package org.parley.web.html;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.web.client.Disagreement;
import org.parley.web.client.Disagreement.Side;
import org.parley.web.html.MarkedText.Piece;

/** Wordings of one utterance as their articles have them, with the words marked in which they differ. */
@TemplateExtension
public final class Wordings {

    private static final String WORDS = "words";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Wordings() {}

    /**
     * A side's value in pieces. Of a wording, those are marked that another side has otherwise: the first side is held
     * against the second, and each other side against the first. Of any other value, nothing is marked.
     */
    static List<Piece> pieces(Disagreement disagreement, Side side) {
        if (!disagreement.slot().equals(WORDS)) {
            return List.of(new Piece(Words.valueOf(disagreement, side.value()), false));
        }
        List<Side> sides = disagreement.sides();
        Side against = sides.getFirst().equals(side) ? sides.get(1) : sides.getFirst();
        return pieces(Words.valueOf(disagreement, side.value()), asWritten(against));
    }

    /** The words of the side that has this value; the value where no side has. */
    static String asWritten(Disagreement disagreement, String value) {
        return disagreement.sides().stream()
                .filter(side -> side.value().equals(value))
                .findFirst()
                .map(Wordings::asWritten)
                .orElse(value);
    }

    /** The words as the first article that has them writes them: a side's value is folded, so that it can be compared. */
    private static String asWritten(Side side) {
        Pattern inAnyCase = Pattern.compile(
                Arrays.stream(SPACE.split(side.value()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^\\p{L}\\p{N}]+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return side.claims().stream()
                .flatMap(claim -> inAnyCase.matcher(claim.quote()).results())
                .map(MatchResult::group)
                .findFirst()
                .orElse(side.value());
    }

    private static List<Piece> pieces(String text, String other) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        Set<Integer> differing = differing(
                words.stream().map(word -> folded(word.group())).toList(),
                WORD.matcher(other).results().map(word -> folded(word.group())).toList());
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (int word = 0; word < words.size(); word++) {
            int start = words.get(word).start();
            boolean marked = differing.contains(word);
            // What stands between two marked words is marked too, so that a changed phrase is one mark.
            boolean joined = marked && differing.contains(word - 1);
            add(pieces, text.substring(end, start), joined);
            add(pieces, words.get(word).group(), marked);
            end = words.get(word).end();
        }
        add(pieces, text.substring(end), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().marked() == marked) {
            pieces.set(pieces.size() - 1, new Piece(pieces.getLast().text() + text, marked));
        } else {
            pieces.add(new Piece(text, marked));
        }
    }

    private static Set<Integer> differing(List<String> words, List<String> others) {
        Set<Integer> differing = new HashSet<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(words, others).getDeltas()) {
            Chunk<String> chunk = delta.getSource();
            for (int word = chunk.getPosition(); word < chunk.getPosition() + chunk.size(); word++) {
                differing.add(word);
            }
        }
        return differing;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
