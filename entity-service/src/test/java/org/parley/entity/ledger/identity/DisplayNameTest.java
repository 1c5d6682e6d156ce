package org.parley.entity.ledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.identity.DisplayName.Form;
import org.parley.entity.reading.analysis.EntityType;

class DisplayNameTest {

    @Test
    void aBodyThatEveryCountryHasIsShownWithTheOneWhoseItIs() {
        assertThat(shown(
                        "ukraine foreign ministry",
                        new Form("ukraine foreign ministry", "Foreign Ministry", true, 5),
                        new Form("ukraine foreign ministry", "Kyiv's Foreign Ministry", true, 2),
                        new Form("ukraine foreign ministry", "Ukrainian Foreign Ministry", true, 2)))
                .isEqualTo("Ukrainian Foreign Ministry");
    }

    @Test
    void whereNoArticleSaysWhoseThePageDoes() {
        assertThat(shown("new zealand labour party", new Form("new zealand labour party", "Labour", true, 3)))
                .isEqualTo("Labour (New Zealand)");
        assertThat(shown("labour party", new Form("labour party", "Labour", true, 3)))
                .isEqualTo("Labour");
    }

    @Test
    void allOthersGoByTheNameThatMostUse() {
        assertThat(shown(
                        "kestrel",
                        new Form("kestrel", "Kestrel", true, 3),
                        new Form("kestrel", "Kestrel Holdings", true, 1)))
                .isEqualTo("Kestrel");
    }

    private static String shown(String key, Form... forms) {
        assertThat(forms).extracting(Form::key).containsOnly(key);
        return DisplayName.of(EntityType.ORGANIZATION, List.of(forms)).orElseThrow();
    }
}
