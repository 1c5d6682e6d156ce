package org.parley.entity.reading.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of the encoder's vocabulary, exactly as the training did (training/wordpiece.py). Words keep
 * their own offsets; pieces need none, because every head speaks of whole words.
 */
final class WordPieces {

    /** A piece of a word. */
    record Piece(int number, CaseClass caseClass) {}

    private static final int LONGEST_PIECED_WORD = 100;
    private static final int MOST_PIECES_A_WORD = 16;
    private static final String CONTINUATION = "##";

    private final Map<String, Integer> numbers;
    private final int longestPiece;
    private final int unknown;
    private final int sentenceStart;
    private final int sentenceEnd;

    WordPieces(List<String> vocabulary) {
        numbers = HashMap.newHashMap(vocabulary.size());
        int longest = 1;
        for (int i = 0; i < vocabulary.size(); i++) {
            numbers.put(vocabulary.get(i), i);
            longest = Math.max(longest, vocabulary.get(i).length());
        }
        longestPiece = longest;
        unknown = special("[UNK]");
        sentenceStart = special("[CLS]");
        sentenceEnd = special("[SEP]");
    }

    private int special(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The vocabulary has no " + piece);
        }
        return number;
    }

    int sentenceStart() {
        return sentenceStart;
    }

    int sentenceEnd() {
        return sentenceEnd;
    }

    /** The pieces of a word; at least one, whatever the word holds. */
    List<Piece> of(String word) {
        List<Piece> pieces = new ArrayList<>(4);
        StringBuilder part = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            i += Character.charCount(codePoint);
            codePoint = plain(codePoint);
            if (isSpace(codePoint)) {
                flush(part, pieces);
            } else if (isDropped(codePoint)) {
                continue;
            } else if (isPunctuation(codePoint) || isIdeograph(codePoint)) {
                flush(part, pieces);
                part.appendCodePoint(codePoint);
                flush(part, pieces);
            } else {
                part.appendCodePoint(codePoint);
            }
        }
        flush(part, pieces);
        if (pieces.isEmpty()) {
            return List.of(new Piece(unknown, CaseClass.NONE));
        }
        return pieces.size() > MOST_PIECES_A_WORD ? pieces.subList(0, MOST_PIECES_A_WORD) : pieces;
    }

    private void flush(StringBuilder part, List<Piece> pieces) {
        if (part.isEmpty()) {
            return;
        }
        String text = part.toString();
        part.setLength(0);
        greedy(fold(text), CaseClass.of(text), pieces);
    }

    private void greedy(String text, CaseClass caseClass, List<Piece> pieces) {
        if (text.isEmpty()) {
            return;
        }
        if (text.codePointCount(0, text.length()) > LONGEST_PIECED_WORD) {
            pieces.add(new Piece(unknown, caseClass));
            return;
        }
        int before = pieces.size();
        int start = 0;
        while (start < text.length()) {
            Integer number = null;
            int end = Math.min(text.length(), start + longestPiece);
            for (; end > start; end--) {
                String piece = text.substring(start, end);
                number = numbers.get(start == 0 ? piece : CONTINUATION + piece);
                if (number != null) {
                    break;
                }
            }
            if (number == null) {
                // One part that the vocabulary cannot spell makes the whole stretch unknown.
                pieces.subList(before, pieces.size()).clear();
                pieces.add(new Piece(unknown, caseClass));
                return;
            }
            pieces.add(new Piece(number, caseClass));
            start = end;
        }
    }

    /** Lower case without accents, as the vocabulary was built. */
    private static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < 0x80;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (plain) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Newspapers print curly quotes and long dashes, the training corpora mostly straight ones. */
    private static int plain(int codePoint) {
        return switch (codePoint) {
            case 0x2018, 0x2019, 0x201B, '`' -> '\'';
            case 0x201C, 0x201D, 0x201E -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014 -> '-';
            default -> codePoint;
        };
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    private static boolean isDropped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> codePoint == 0xFFFD;
        };
    }

    private static boolean isPunctuation(int codePoint) {
        if (codePoint < 0x80) {
            // The vocabulary treats every mark on an English keyboard as punctuation, + and $ too.
            return codePoint > ' ' && codePoint < 0x7F && !Character.isLetterOrDigit(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int codePoint) {
        return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x2FA1F);
    }
}
