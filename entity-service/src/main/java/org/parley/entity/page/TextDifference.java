package org.parley.entity.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How one text became another, word by word. */
public final class TextDifference {

    /** After each stretch of white space: a word keeps the space behind it, so that nothing is lost. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    private TextDifference() {}

    /** What became of a stretch of text. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A stretch of text. */
    public record Part(Kind kind, String text) {}

    /** The parts in order: those kept and removed are the earlier text, those kept and added the later one. */
    static List<Part> between(String earlier, String later) {
        List<String> before = List.of(WORDS.split(earlier));
        List<String> after = List.of(WORDS.split(later));
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(parts, Kind.KEPT, before.subList(at, delta.getSource().getPosition()));
            add(parts, Kind.REMOVED, delta.getSource().getLines());
            add(parts, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Kind.KEPT, before.subList(at, before.size()));
        return parts;
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }
}
