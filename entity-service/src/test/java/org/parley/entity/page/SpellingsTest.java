package org.parley.entity.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.analysis.EntityType;

class SpellingsTest {

    private final Spellings spellings =
            new Spellings(EntityType.PERSON, List.of("Rustem Umerov", "Umerov", "Rustem Umierov"));

    @Test
    void reasonsTellTheSpellingsAndNotTheKeys() {
        assertThat(spellings.in("spellings of one name: “rustem umerov”, “rustem umierov”"))
                .isEqualTo("spellings of one name: “Rustem Umerov”, “Rustem Umierov”");
        assertThat(spellings.in("“umerov” is the surname of “rustem umerov”, the only one"))
                .isEqualTo("“Umerov” is the surname of “Rustem Umerov”, the only one");
    }

    @Test
    void whatIsNoneOfTheNamesStaysAsItIs() {
        assertThat(spellings.in("“somebody $1 else” in articles of the same days"))
                .isEqualTo("“somebody $1 else” in articles of the same days");
        assertThat(spellings.of("somebody else")).isEqualTo("somebody else");
    }
}
