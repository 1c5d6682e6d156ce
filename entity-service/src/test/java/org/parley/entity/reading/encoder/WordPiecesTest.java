package org.parley.entity.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY = List.of(
            "[PAD]",
            "[UNK]",
            "[CLS]",
            "[SEP]",
            "zelensky",
            "##y",
            "peace",
            "-",
            "'",
            "s",
            "u",
            ".",
            "turk",
            "##iye",
            "mcdonald",
            "\"",
            "你",
            "un",
            "##s");

    private final WordPieces wordPieces = new WordPieces(VOCABULARY);

    private String pieces(String word) {
        StringBuilder result = new StringBuilder();
        for (WordPieces.Piece piece : wordPieces.of(word)) {
            result.append(result.isEmpty() ? "" : " ")
                    .append(VOCABULARY.get(piece.number()))
                    .append('/')
                    .append(piece.caseClass());
        }
        return result.toString();
    }

    @Test
    void cutsAWordIntoItsLongestPieces() {
        assertThat(pieces("Zelenskyy")).isEqualTo("zelensky/INITIAL ##y/INITIAL");
        assertThat(pieces("peace")).isEqualTo("peace/NONE");
        assertThat(pieces("UNS")).isEqualTo("un/UPPER ##s/UPPER");
        assertThat(pieces("McDonald")).isEqualTo("mcdonald/MIXED");
    }

    @Test
    void leavesAccentsOut() {
        assertThat(pieces("Türkiye")).isEqualTo("turk/INITIAL ##iye/INITIAL");
        assertThat(pieces("Tu\u0308rkiye")).isEqualTo("turk/INITIAL ##iye/INITIAL");
    }

    @Test
    void takesEachMarkAndIdeographAlone() {
        assertThat(pieces("U.S.")).isEqualTo("u/INITIAL ./NONE s/INITIAL ./NONE");
        assertThat(pieces("’s")).isEqualTo("'/NONE s/NONE");
        assertThat(pieces("peace–peace")).isEqualTo("peace/NONE -/NONE peace/NONE");
        assertThat(pieces("你你")).isEqualTo("你/NONE 你/NONE");
    }

    @Test
    void callsAWordUnknownThatItCannotSpell() {
        assertThat(pieces("peacex")).isEqualTo("[UNK]/NONE");
        assertThat(pieces("😀")).isEqualTo("[UNK]/NONE");
        assertThat(pieces("\u200B")).isEqualTo("[UNK]/NONE");
        assertThat(pieces("\u00A0")).isEqualTo("[UNK]/NONE");
    }

    @Test
    void findsAPieceForEveryWordWhateverItHolds() {
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            int length = 1 + random.nextInt(40);
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < length; i++) {
                word.appendCodePoint(UnicodeText.codePoint(random));
            }
            assertThat(wordPieces.of(word.toString())).isNotEmpty().hasSizeLessThanOrEqualTo(16);
        }
    }
}
