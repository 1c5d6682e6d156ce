package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsCodePointsAndNotChars() {
        CodePoints text = new CodePoints("a🕊b𝔏c");
        assertThat(text.length()).isEqualTo(5);
        assertThat(text.slice(1, 2)).isEqualTo("🕊");
        assertThat(text.slice(2, 5)).isEqualTo("b𝔏c");
        assertThat(text.at(3)).isEqualTo("𝔏".codePointAt(0));
    }

    @Test
    void keepsCombiningMarksAndRightToLeftTextAsTheyStand() {
        CodePoints text = new CodePoints("e\u0301 שלום");
        assertThat(text.slice(0, 2)).isEqualTo("e\u0301");
        assertThat(text.slice(3, 7)).isEqualTo("שלום");
    }

    @Test
    void drawsOffsetsOutsideTheTextToItsEnds() {
        CodePoints text = new CodePoints("🕊ab");
        assertThat(text.slice(-5, 2)).isEqualTo("🕊a");
        assertThat(text.slice(2, 99)).isEqualTo("b");
        assertThat(text.slice(3, 1)).isEmpty();
    }

    @Test
    void knowsAnEmptyText() {
        assertThat(new CodePoints("").length()).isZero();
        assertThat(new CodePoints("").slice(0, 3)).isEmpty();
    }
}
