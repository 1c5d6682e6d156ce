package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String LONG_LINE =
            "The envoys of both lake states have agreed on every page of the accord but one, three people who took part in the"
                    + " talks told The Meridian on Sunday.";

    @Test
    void theTitleIsNotSaidAgain() {
        assertThat(Excerpt.of("Lake talks: what is known", "Lake talks – what is known\nThe talks ended …"))
                .isEqualTo(new Excerpt("Lake talks: what is known", "The talks ended …"));
    }

    @Test
    void aTitleThatTheTextDoesNotRepeatLeavesTheTextWhole() {
        assertThat(Excerpt.of("Lake talks", "Lake talks have ended.\nThey were long."))
                .isEqualTo(new Excerpt("Lake talks", "Lake talks have ended.\nThey were long."));
    }

    @Test
    void aTextWithoutATitleIsHeadedByItsFirstLine() {
        assertThat(Excerpt.of(null, "Envoys near accord\nThe talks ended."))
                .isEqualTo(new Excerpt("Envoys near accord", "The talks ended."));
    }

    @Test
    void aLongFirstLineIsCutAtAWordAndGoesOn() {
        Excerpt excerpt = Excerpt.of(null, LONG_LINE);
        assertThat(excerpt.heading()).hasSizeLessThan(LONG_LINE.length()).endsWith(" …");
        assertThat(excerpt.heading().replace("…", "") + excerpt.rest().replace("… ", ""))
                .isEqualTo(LONG_LINE);
    }

    @Test
    void whereThereIsNothingThereIsNoHeading() {
        assertThat(Excerpt.of(null, null)).isEqualTo(new Excerpt("", ""));
        assertThat(Excerpt.of(" ", "  ")).isEqualTo(new Excerpt("", ""));
    }

    @Test
    void onlyATitleOrAShortLineThatIsNoSentenceHeadsAText() {
        assertThat(Excerpt.heads("Lake talks: what is known", " Lake talks, what is known"))
                .isTrue();
        assertThat(Excerpt.heads("Lake talks", "The talks ended")).isFalse();
        assertThat(Excerpt.heads(null, "Envoys near accord")).isTrue();
        assertThat(Excerpt.heads(null, "The talks ended.")).isFalse();
        assertThat(Excerpt.heads(null, "“We are done.”")).isFalse();
        assertThat(Excerpt.heads(null, LONG_LINE.replace(".", ""))).isFalse();
    }
}
