package org.parley.entity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.analysis.SpanCheck;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.document.Article;

/** What whole sentences mean: relations, events and statements, from text to analysis. All stories are invented. */
class MeaningTest {

    private static final ArticleReading READING = ArticleReading.standard();
    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 15);

    private static Analysis read(String text) {
        Analysis analysis = READING.read(Article.given("story.txt", text, "Nordic Ledger", PUBLISHED));
        assertThat(SpanCheck.faults(analysis)).isEmpty();
        return analysis;
    }

    private static String name(Analysis analysis, @Nullable String id) {
        return analysis.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse("-");
    }

    private static String name(Analysis analysis, Party party) {
        return switch (party) {
            case Party.Known known -> name(analysis, known.entity());
            case Party.Unnamed unnamed -> unnamed.text();
            case Party.Anonymous anonymous -> anonymous.anonymous();
        };
    }

    private static String slice(Analysis analysis, Statement statement) {
        return analysis.article()
                .text()
                .substring(statement.content().start(), statement.content().end());
    }

    @Test
    void whoActsBehindACommaIsNotTheOneBeforeIt() {
        assertThat(read("At the request of Ida Berg, the king dissolved the house in Oslo.")
                        .relations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian Foreign Minister Ida Berg spoke in Oslo.                  | HOLDS_ROLE | Ida Berg   | foreign minister | Norway
            Ida Berg, the special envoy of President Nils Aas, spoke in Oslo.   | HOLDS_ROLE | Ida Berg   | special envoy    | Nils Aas
            Secretary of State Ida Berg spoke in Oslo.                          | HOLDS_ROLE | Ida Berg   | secretary of state | -
            Ida Berg, minister of foreign affairs, spoke in Oslo.               | HOLDS_ROLE | Ida Berg   | minister of foreign affairs | -
            Ida Berg spoke in Oslo. She is the prime minister                   | HOLDS_ROLE | Ida Berg   | prime minister   | -
            Analyst Ida Berg of the World Bank spoke in Oslo.                   | HOLDS_ROLE | Ida Berg   | analyst          | World Bank
            President Nils Aas of Sweden met Ida Berg in Oslo.                  | HOLDS_ROLE | Nils Aas   | president        | Sweden
            Committee chair Senator Ida Berg spoke in Oslo.                     | HOLDS_ROLE | Ida Berg   | senator          | -
            The NATO envoy for Norway, Ida Berg, spoke in Oslo.                 | HOLDS_ROLE | Ida Berg   | envoy            | NATO
            The World Bank's chairman, Sir Nils Aas, spoke in Oslo.             | HOLDS_ROLE | Nils Aas   | chairman         | World Bank
            NATO Secretary-General Ida Berg spoke in Oslo.                      | HOLDS_ROLE | Ida Berg   | secretary-general | NATO
            Ida Berg, who heads the World Bank, spoke in Oslo.                  | HEADS      | Ida Berg   | -                | World Bank
            NATO Secretary General Ida Berg spoke in Oslo.                      | HOLDS_ROLE | Ida Berg   | secretary general | NATO
            Ida Berg met Nils Aas. Berg's son-in-law Piet Vos stayed in Oslo.   | FAMILY_OF  | Piet Vos   | son-in-law       | Ida Berg
            A bridge fell in Bergen in western Norway.                          | LOCATED_IN | Bergen     | -                | Norway
            Sweden applied to join NATO.                                        | SEEKS      | Sweden     | membership       | NATO
            """)
    void readsRelations(String text, String predicate, String subject, String role, String object) {
        Analysis analysis = read(text);

        assertThat(analysis.relations())
                .extracting(
                        Relation::predicate,
                        relation -> name(analysis, relation.subject()),
                        relation -> relation.role() == null ? "-" : relation.role(),
                        relation -> name(analysis, relation.object()))
                .contains(org.assertj.core.groups.Tuple.tuple(predicate, subject, role, object));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg met Nils Aas in Oslo on Tuesday.                               | HELD      | Ida Berg, Nils Aas | Oslo   | 2031-05-13
            Norway's special envoy for fisheries, Ida Berg, and Swedish envoy Nils Aas met in Oslo on 12 May. | HELD | Ida Berg, Nils Aas | Oslo | 2031-05-12
            Ida Berg met chief of staff Nils Aas in Oslo on 12 May. | HELD | Ida Berg, Nils Aas | Oslo | 2031-05-12
            Ida Berg held talks with Nils Aas in Oslo from 2 to 4 May.              | HELD      | Ida Berg, Nils Aas | Oslo   | 2031-05-02
            Ida Berg will meet Nils Aas in Oslo on Monday.                          | PLANNED   | Ida Berg, Nils Aas | Oslo   | 2031-05-19
            Ida Berg was due to meet Nils Aas in Oslo on 12 May but postponed the trip. | POSTPONED | Ida Berg, Nils Aas | Oslo | 2031-05-12
            The meeting between Ida Berg and Nils Aas in Oslo on 12 May was cancelled. | CANCELLED | Ida Berg, Nils Aas | Oslo | 2031-05-12
            Ida Berg's planned meeting with Nils Aas in Oslo on 20 May has been called off. | CANCELLED | Ida Berg, Nils Aas | Oslo | 2031-05-20
            """)
    void readsEvents(String text, Status status, String participants, String place, String start) {
        Analysis analysis = read(text);

        List<Event> meetings = analysis.events().stream()
                .filter(event -> !event.type().equals("CANCELLATION"))
                .toList();
        assertThat(meetings).hasSize(1);
        Event event = meetings.getFirst();
        assertThat(event.status()).isEqualTo(status);
        assertThat(String.join(
                        ", ",
                        event.parties().stream()
                                .map(party -> name(analysis, party))
                                .toList()))
                .isEqualTo(participants);
        assertThat(name(analysis, event.place())).isEqualTo(place);
        assertThat(event.time()).isNotNull().extracting(Event.When::start).isEqualTo(start);
        assertThat(event.plover()).isEqualTo("CONSULT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Ida Berg replaced Foreign Minister Nils Aas with Piet Vos.      | APPOINTMENT HELD Ida Berg, Piet Vos; DISMISSAL HELD Ida Berg, Nils Aas
            Ida Berg replaced Nils Aas as foreign minister.                           | APPOINTMENT HELD Ida Berg
            Ida Berg became foreign minister.                                         | APPOINTMENT HELD Ida Berg
            Ida Berg and Nils Aas began a hunger strike.                              | PROTEST ONGOING Ida Berg, Nils Aas
            Ida Berg became a banker.                                                 |
            Ida Berg took over from Nils Aas as foreign minister.                     | APPOINTMENT HELD Ida Berg
            Ida Berg took over the tools.                                             |
            Ida Berg will stand down in October.                                      | RESIGNATION PLANNED Ida Berg
            Nils Aas was relieved of his duties.                                      | DISMISSAL HELD Nils Aas
            The prime minister dismissed Nils Aas.                                    | DISMISSAL HELD Nils Aas
            President Ida Berg hosted Nils Aas in Oslo.                               | MEETING HELD Ida Berg, Nils Aas
            Norway and Sweden have postponed talks on fish.                           | TALKS POSTPONED Norway, Sweden
            Ida Berg cancelled her trip to Sweden.                                    | VISIT CANCELLED Ida Berg
            Ida Berg cancelled the talks with Nils Aas on 12 May.                     | CANCELLATION HELD Ida Berg; TALKS CANCELLED Nils Aas, Ida Berg
            Ida Berg said she would not resign.                                       | RESIGNATION DENIED Ida Berg
            Ida Berg has no plans to meet Nils Aas.                                   | MEETING DENIED Ida Berg, Nils Aas
            """)
    void readsWhoComesGoesAndDoesNotMeet(String text, @Nullable String events) {
        Analysis analysis = read(text);

        assertThat(analysis.events())
                .extracting(event -> event.type() + " " + event.status() + " "
                        + String.join(
                                ", ",
                                event.parties().stream()
                                        .map(party -> name(analysis, party))
                                        .toList()))
                .containsExactlyInAnyOrder(events == null ? new String[0] : events.split("; "));
    }

    @Test
    void tellsAResignationFromADismissal() {
        Analysis analysis = read("Minister Ida Berg resigned on Monday. Reuters reported that the prime minister "
                + "dismissed Berg on Sunday. Berg resigned after long talks, her office said.");

        assertThat(analysis.events())
                .filteredOn(event -> Set.of("RESIGNATION", "DISMISSAL").contains(event.type()))
                .extracting(event -> event.type() + " " + event.evidence().size())
                .containsExactly("RESIGNATION 2", "DISMISSAL 1");
    }

    @Test
    void joinsWhatSeveralSentencesTellOfOneEvent() {
        Analysis analysis = read("Ida Berg met Nils Aas in Oslo on Tuesday. The talks lasted two hours.");

        assertThat(analysis.events()).hasSize(1);
        assertThat(analysis.events().getFirst().evidence()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ida Berg said that the plan was ready.                          | Ida Berg           | the plan was ready          | PARAPHRASE
            The plan was ready, Ida Berg told Reuters on Monday.            | Ida Berg           | The plan was ready          | PARAPHRASE
            “The plan is ready,” said Ida Berg.                             | Ida Berg           | “The plan is ready,”        | QUOTE
            The plan was ready, according to a Norwegian official.          | a Norwegian official | The plan was ready        | PARAPHRASE
            Ida Berg, speaking to Reuters, described the plan as “ready”.   | Ida Berg           | the plan as “ready”         | PARTIAL_QUOTE
            The firm's founder, Ida Berg, denied that the plan was ready.   | Ida Berg           | the plan was ready          | PARAPHRASE
            """)
    void readsStatements(String text, String speaker, String content, Mode mode) {
        Analysis analysis = read(text);

        assertThat(analysis.statements()).hasSize(1);
        Statement statement = analysis.statements().getFirst();
        assertThat(name(analysis, statement.speaker())).isEqualTo(speaker);
        assertThat(slice(analysis, statement)).isEqualTo(content);
        assertThat(statement.mode()).isEqualTo(mode);
    }

    @Test
    void givesEachClaimItsChain() {
        Analysis analysis = read("Ida Berg told Reuters that Nils Aas met Piet Vos in Oslo on Tuesday. Aas flew home.");

        assertThat(analysis.reliesOn()).extracting("outlet").containsExactly("Reuters");
        assertThat(analysis.statements().getFirst().chain()).containsExactly("Ida Berg", "Reuters", "Nordic Ledger");
        Event meeting = analysis.events().stream()
                .filter(event -> event.type().equals("MEETING"))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.statement()).isEqualTo("s1");
        assertThat(meeting.chain()).containsExactly("Ida Berg", "Reuters", "Nordic Ledger");
    }

    @Test
    void keepsUnnamedSpeakersApart() {
        Analysis analysis =
                read("A Norwegian official said the plan was ready. The official added that it had 12 points. "
                        + "Another Norwegian official said it was not.");

        List<Party> speakers =
                analysis.statements().stream().map(Statement::speaker).toList();
        assertThat(speakers).hasSize(3);
        assertThat(speakers.get(1)).isEqualTo(speakers.get(0));
        assertThat(speakers.get(2)).isNotEqualTo(speakers.get(0));
    }
}
