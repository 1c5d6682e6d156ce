package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.AnalysisJson;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.text.Span;

/** Who does it, and to whom it is done. All stories are invented. */
class EventPartsTest {

    private static final String DATELINE = "Oslo, March 4, 2026\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg has dismissed Nils Aas.                                   | DISMISSAL AGENT Ida Berg, CONCERNED Nils Aas
            Nils Aas was dismissed by Ida Berg on Monday.                      | DISMISSAL AGENT Ida Berg, CONCERNED Nils Aas
            Nils Aas and Tora Holm were dismissed on Monday.                   | DISMISSAL CONCERNED Nils Aas, CONCERNED Tora Holm
            Ida Berg announced the dismissal of Nils Aas on Monday.            | DISMISSAL AGENT Ida Berg, CONCERNED Nils Aas
            Nils Aas's dismissal on Monday came as a surprise.                 | DISMISSAL CONCERNED Nils Aas
            Parliament removed Nils Aas as minister on Monday.                 | DISMISSAL AGENT Parliament, CONCERNED Nils Aas
            Nils Aas resigned on Monday.                                       | RESIGNATION CONCERNED Nils Aas
            Nils Aas stepped down as chairman on Monday.                       | RESIGNATION CONCERNED Nils Aas
            Nils Aas announced his resignation on Monday.                      | RESIGNATION CONCERNED Nils Aas
            Ida Berg nominated Nils Aas on Monday.                             | APPOINTMENT AGENT Ida Berg, CONCERNED Nils Aas
            Nils Aas was named chief executive of Nordbank on Monday.          | APPOINTMENT CONCERNED Nils Aas
            Ida Berg moved Nils Aas to the Foreign Ministry on Monday.         | APPOINTMENT AGENT Ida Berg, CONCERNED Nils Aas
            Police arrested Nils Aas in Bergen on Monday.                      | ARREST AGENT Police, CONCERNED Nils Aas
            Nils Aas was arrested in Bergen on Monday.                         | ARREST CONCERNED Nils Aas
            Norway imposed sanctions on Sweden on Monday.                      | SANCTION AGENT Norway, CONCERNED Sweden
            Norway condemned Sweden's decision on Monday.                      | CRITICISM AGENT Norway, CONCERNED Sweden
            Sweden called on Norway to withdraw its troops.                    | DEMAND AGENT Sweden, CONCERNED Norway
            Sweden was accused by Norway of breaking the truce.                | CRITICISM AGENT Norway, CONCERNED Sweden
            Equinor agreed to buy Telenor for 4 billion kroner.                | ACQUISITION AGENT Equinor, CONCERNED Telenor
            Norwegian troops attacked Swedish soldiers on Monday.              | ATTACK AGENT Norwegian troops, CONCERNED Swedish soldiers
            Norway's attack on Sweden on Monday killed nine people.            | ATTACK AGENT Norway, CONCERNED Sweden
            Nils Aas was found guilty of fraud in Bergen on Monday.            | VERDICT CONCERNED Nils Aas
            Nils Aas was cleared of fraud in Bergen on Monday.                 | VERDICT CONCERNED Nils Aas
            Nils Aas will face trial in Bergen on Monday.                      | HEARING CONCERNED Nils Aas
            Nordbank filed for bankruptcy protection on Monday.                | INSOLVENCY CONCERNED Nordbank
            Ida Berg visited Riga on Monday.                                   | VISIT AGENT Ida Berg
            Norway said on Monday that Sweden must withdraw its troops.        | DEMAND AGENT Norway, CONCERNED Sweden
            Norway donated vaccines to Ghana on Monday.                        | AID AGENT Norway, CONCERNED Ghana
            Farmers protested against Norway in Riga on Monday.                | PROTEST AGENT Farmers, CONCERNED Norway
            """)
    void readsWhoDoesItAndToWhom(String text, String event) {
        assertThat(parts(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Berg met Nils Aas in Riga on Monday.",
                "Norway and Sweden signed a treaty in Riga on Monday.",
                "Ida Berg phoned Nils Aas on Monday.",
                "Norwegian and Swedish troops clashed near Riga on Monday.",
                "Equinor will merge with Telenor."
            })
    void whoDoesTheSameTogetherHasNoPart(String text) {
        assertThat(parts(DATELINE + text))
                .isNotEmpty()
                .noneMatch(event -> event.contains("AGENT") || event.contains("CONCERNED"));
    }

    @Test
    void whoHasTwoPartsInTwoPlacesHasNone() {
        Candidate one = told(Event.Involvement.AGENT);
        Candidate other = told(Event.Involvement.CONCERNED);
        Candidate open = told(null);

        assertThat(merged(one, open)).containsExactly(Event.Involvement.AGENT);
        assertThat(merged(open, other)).containsExactly(Event.Involvement.CONCERNED);
        assertThat(merged(one, other)).hasSize(1).containsOnlyNulls();
    }

    @Test
    void thePartStandsBesideWhoItIs() {
        String json = AnalysisJson.write(
                ReadingFixture.read(DATELINE + "Police arrested Nils Aas in Bergen on Monday."), false);

        assertThat(json)
                .containsPattern(
                        "\"participants\":\\[\\{\"text\":\"Police\",\"part\":\"AGENT\"},\\{\"entity\":\"e\\d\",\"part\":\"CONCERNED\"}]");
    }

    private static Candidate told(Event.@Nullable Involvement part) {
        Span words = new Span(0, 5);
        return new Candidate(
                "CRITICISM",
                Event.Status.HELD,
                List.of(new Participant(new Party.Known("e1"), true, Set.of(), part)),
                null,
                null,
                words,
                0,
                words,
                false,
                false,
                false,
                "act-criticise");
    }

    private static List<Event.Involvement> merged(Candidate one, Candidate other) {
        MergedEvent event = new MergedEvent(one, new NestedPlaces(List.of(), List.of()));
        event.add(other);
        return event.inParts().stream().map(Participant::part).toList();
    }

    private static List<String> parts(String text) {
        Analysis analysis = ReadingFixture.read(text);
        return analysis.events().stream()
                .map(event -> event.type() + " "
                        + event.participants().stream()
                                .map(one -> (one.part() == null ? "" : one.part() + " ") + name(analysis, one.party()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String name(Analysis analysis, Party party) {
        return switch (party) {
            case Party.Known known ->
                analysis.entities().stream()
                        .filter(entity -> entity.id().equals(known.entity()))
                        .findFirst()
                        .orElseThrow()
                        .name();
            case Party.Unnamed unnamed -> unnamed.text();
            case Party.Anonymous anonymous -> anonymous.anonymous();
        };
    }
}
