package org.parley.entity.reading.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.entity.reading.ReadingFixture.relations;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who belongs to what and who holds what, and words that look like it. All stories are invented. */
class MembershipRelationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway, as part of the Nordic Council, sent two ships.                 | Norway MEMBER_OF Nordic Council
            Norway is part of the Nordic Council.                                  | Norway MEMBER_OF Nordic Council
            Norway, a member of NATO, sent two ships.                              | Norway MEMBER_OF NATO
            Vestbank ASA is part of Nordkraft ASA.                                 | Vestbank ASA PART_OF Nordkraft ASA
            Vestbank ASA is a subsidiary of Nordkraft ASA.                         | Vestbank ASA PART_OF Nordkraft ASA
            The port is run by Vestbank ASA, owned by Nordkraft ASA.               | Nordkraft ASA OWNS Vestbank ASA
            NATO members Norway and Denmark sent two ships.                        | Denmark MEMBER_OF NATO
            Finland joined NATO in 2023.                                           | Finland MEMBER_OF NATO
            Sweden and its ally Norway sent two ships.                             | Norway ALLY_OF Sweden
            Norway, an ally of Sweden, sent two ships.                             | Norway ALLY_OF Sweden
            Norway and Sweden are allies.                                          | Norway ALLY_OF Sweden
            The Fjord Front is allied with Denmark.                                | Fjord Front ALLY_OF Denmark
            The Fjord Front, a rebel group allied with Denmark, spoke.             | Fjord Front ALLY_OF Denmark
            The Norwegian army now controls Bergen.                                | Norwegian army CONTROLS Bergen
            Two days later the Norwegian army took full control of Bergen.         | Norwegian army CONTROLS Bergen
            """)
    void isTold(String text, String relation) {
        assertThat(relations(text)).contains(relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway is not a member of NATO.",
                "Norway could become part of the Nordic Council.",
                "Norway wants to join NATO.",
                "Norway and Sweden are not allies.",
                "Denmark joined NATO in condemning the attack.",
                "Norway did not take control of Bergen."
            })
    void isNotReadInLookAlikes(String text) {
        assertThat(relations(text)).noneMatch(told -> told.matches(".* (?:MEMBER_OF|PART_OF|ALLY_OF|CONTROLS) .*"));
    }
}
