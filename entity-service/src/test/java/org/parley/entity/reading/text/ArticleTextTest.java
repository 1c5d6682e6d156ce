package org.parley.entity.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    /** Emoji (two units each, or joined of several), combining marks, right-to-left, no-break space, plain text. */
    private static final List<String> PIECES = List.of(
            "a",
            "Oslo",
            " ",
            "\u00A0",
            "\n",
            "“",
            "’",
            "😀",
            "👩‍👩‍👧",
            "🇳🇴",
            "e\u0301",
            "شرم",
            "תל אביב",
            "\u200F",
            "中文",
            "𝔸",
            ".");

    @Test
    void countsCodePointsWhateverTheTextIsMadeOf() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                value.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            ArticleText text = new ArticleText(value.toString());
            int[] codePoints = value.toString().codePoints().toArray();
            assertThat(text.length()).isEqualTo(codePoints.length);
            for (int offset = 0; offset <= codePoints.length; offset++) {
                int index = value.toString().offsetByCodePoints(0, offset);
                assertThat(text.index(offset)).as("%s at %d", value, offset).isEqualTo(index);
                assertThat(text.offset(index)).as("%s at %d", value, index).isEqualTo(offset);
                assertThat(text.slice(0, offset)).isEqualTo(new String(codePoints, 0, offset));
            }
        }
    }

    @Test
    void findsPatternsWhereTheyStandInTheArticle() {
        ArticleText text = new ArticleText("😀😀 Oslo 😀 Oslo");
        assertThat(text.find(Pattern.compile("Oslo"), text.whole()))
                .extracting(ArticleText.Found::span)
                .containsExactly(new Span(3, 7), new Span(10, 14));
        assertThat(text.find(Pattern.compile("Oslo"), new Span(4, 14)))
                .extracting(ArticleText.Found::span)
                .containsExactly(new Span(10, 14));
    }
}
