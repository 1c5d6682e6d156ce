package org.parley.entity.reading.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.entity.reading.ReadingFixture.links;

import org.junit.jupiter.api.Test;

/** Whom "he" and "she" mean, and where they are left alone. */
class PronounLinkerTest {

    @Test
    void pronounsFollowTheNearestSubjectThatFits() {
        assertThat(links("Anna Berg told Reuters that she would resign. Her deputy Lars Holm said he was surprised."))
                .contains("she = Anna Berg", "Her = Anna Berg", "he = Lars Holm");
    }

    @Test
    void aDayBeforeASubjectIsNoPartOfIt() {
        assertThat(links("On Monday Anna Berg met Ida Holm. She also opened a quay."))
                .contains("She = Anna Berg");
    }

    @Test
    void whoIsOnlyNamedIsNotWhomTheSentenceIsAbout() {
        assertThat(links("Kari Lunde denied it. After the Mia Falk trial, Judge Ruiz jailed her."))
                .contains("her = Kari Lunde");
        assertThat(links("Lars Aas left. In Paris, beside Jean Marchand's house, Nils Holm praised him."))
                .contains("him = Lars Aas");
        assertThat(links("Kari Holm left. Ida Lunde, who replaced Anna Brandt, praised her."))
                .contains("her = Kari Holm");
        assertThat(links("The guild threw its weight behind Ida Lunde after its leader, Nils Holm, met her."))
                .contains("her = Ida Lunde");
    }

    @Test
    void whoseTheSubjectIsIsMeantBeforeWhoSpokeLast() {
        assertThat(links("Ola Holm spoke. Lars Aas's visit came as he prepared a plan."))
                .contains("he = Lars Aas");
        assertThat(links("Ola Holm spoke. Lars Aas's killer was caught as he fled."))
                .noneMatch(link -> link.equals("he = Lars Aas"));
    }

    @Test
    void whoIsNamedBehindThePronounMayBeMeantToo() {
        assertThat(links("When he arrived, Ola Holm met Lars Aas.")).contains("he = Ola Holm");
        assertThat(links("Lars Aas spoke. The day he was elected, Ola Holm named a deputy."))
                .as("either of two")
                .noneMatch(link -> link.startsWith("he ="));
    }

    @Test
    void theSubjectIsTakenUpAgainBehindASentenceAboutTwo() {
        assertThat(links("Ola Holm met Lars Aas. Talks between Holm and Aas lasted an hour. He left."))
                .contains("He = Ola Holm");
        assertThat(links("Under Secretary Kari Lunde met Ola Holm. She praised him."))
                .contains("She = Kari Lunde", "him = Ola Holm");
    }

    @Test
    void toWhomAloneSomethingIsDoneIsMeantWhereNobodyDoesItByName() {
        assertThat(links("Ola Holm spoke. Police arrested Lars Aas as he left. His lawyer, Kari Lunde, wept."))
                .contains("he = Lars Aas", "His = Lars Aas");
        assertThat(links("Ola Holm spoke. Sanctions against Lars Aas were lifted, he said."))
                .contains("he = Ola Holm");
    }
}
