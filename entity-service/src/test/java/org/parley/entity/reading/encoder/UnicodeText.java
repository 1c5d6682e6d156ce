package org.parley.entity.reading.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.entity.reading.text.Span;

/** Random text from the corners of Unicode, for tests that must hold for any text. */
final class UnicodeText {

    private static final String[] WORDS = {
        "Zelensky",
        "met",
        "Witkoff",
        "in",
        "Miami",
        ",",
        "said",
        "the",
        "“plan”",
        "’s",
        "U.S.",
        "Türkiye",
        "Tu\u0308rkiye",
        "😀",
        "👩\u200D👩\u200D👧",
        "שלום",
        "مرحبا",
        "\u202Eabc\u202C",
        "北京",
        "𝒜𝓁𝒾𝒸𝑒",
        "e\u0301\u0302",
        "10\u00A0000",
        "İstanbul",
        "ﬁnance",
        "—",
        "…",
        "\uFEFF",
        "\uD83D",
        "ǅ",
        "Ⅷ",
        "x\u0000y"
    };

    private UnicodeText() {}

    static int codePoint(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0x20 + random.nextInt(0x5F);
            case 1 -> 0xA0 + random.nextInt(0x500);
            case 2 -> 0x1F300 + random.nextInt(0x400);
            case 3 -> random.nextInt(0xD800);
            default -> 0x10000 + random.nextInt(0x100000);
        };
    }

    /** Words that follow each other with a space between, from an offset on. */
    static List<Word> words(Random random, int count, int offset) {
        List<Word> words = new ArrayList<>();
        int start = offset;
        for (int i = 0; i < count; i++) {
            String text = random.nextInt(4) == 0
                    ? new String(Character.toChars(codePoint(random)))
                    : WORDS[random.nextInt(WORDS.length)];
            int end = start + text.codePointCount(0, text.length());
            words.add(new Word(new Span(start, end), text));
            start = end + 1;
        }
        return words;
    }
}
