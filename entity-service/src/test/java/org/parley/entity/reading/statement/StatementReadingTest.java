package org.parley.entity.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.SpanCheck;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.analysis.Statement.Polarity;
import org.parley.entity.reading.document.Article;

/** Where the words that somebody is reported to have said begin and end, and whose they are. */
class StatementReadingTest {

    private static final ArticleReading READING = ArticleReading.standard();

    private static Analysis read(String text) {
        Analysis analysis = READING.read(Article.given("story.txt", text, "Harbour Post", LocalDate.of(2031, 5, 15)));
        assertThat(SpanCheck.faults(analysis)).isEmpty();
        return analysis;
    }

    private static String said(Analysis analysis, Statement statement) {
        String text = analysis.article().text();
        return speaker(analysis, statement.speaker()) + ": "
                + text.substring(
                        statement.content().start(), statement.content().end());
    }

    private static String speaker(Analysis analysis, Party party) {
        return switch (party) {
            case Party.Known known ->
                analysis.entities().stream()
                        .filter(entity -> entity.id().equals(known.entity()))
                        .map(Entity::name)
                        .findFirst()
                        .orElseThrow();
            case Party.Unnamed unnamed -> unnamed.text();
            case Party.Anonymous anonymous -> anonymous.anonymous();
        };
    }

    private static List<String> allSaid(Analysis analysis) {
        return analysis.statements().stream()
                .map(statement -> said(analysis, statement))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A spokeswoman, Ida Berg, said the port was closed.                                        | Ida Berg: the port was closed
            Secretary of Energy Ida Berg said that the port was closed.                               | Ida Berg: the port was closed
            The port was closed, a banker briefed on the talks told Reuters.                          | a banker: The port was closed
            Ida Berg told the judge, Nils Aas, that the port was closed.                              | Ida Berg: the port was closed
            Ida Berg wrote to the ministry in the spring that the port was not safe.                  | Ida Berg: the port was not safe
            Ida Berg warned the ministry in May that the port was not safe.                           | Ida Berg: the port was not safe
            Asked about the price, Ida Berg told reporters to be patient.                             | Ida Berg: to be patient
            The port was closed, a statement by the Energy Ministry said.                             | Energy Ministry: The port was closed
            “The port is closed,” Ida Berg was quoted as saying.                                      | Ida Berg: “The port is closed,”
            Ida Berg called the ruling “unjust” and “late”.                                           | Ida Berg: the ruling “unjust” and “late”
            Ida Berg confirmed the talks with Sweden but played down reports of a deal.               | Ida Berg: the talks with Sweden
            OSLO: The port was closed, Ida Berg said.                                                 | Ida Berg: The port was closed
            """)
    void takesAllOfTheReportedWordsAndNothingElse(String text, String expected) {
        assertThat(allSaid(read(text))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ida Berg, who warned the ministry, will be the first witness.
            Ida Berg welcomed the inquiry.
            """)
    void aNounAloneIsNothingThatWasSaid(String text) {
        assertThat(read(text).statements()).isEmpty();
    }

    @Test
    void oneQuotationOfSeveralSentencesIsOneStatement() {
        Analysis analysis =
                read("\"I asked to wait. The answer was no,\" Ida Berg said. \"We left at dawn. It was late.\"");

        assertThat(allSaid(analysis))
                .containsExactly(
                        "Ida Berg: \"I asked to wait. The answer was no,\"",
                        "Ida Berg: \"We left at dawn. It was late.\"");
        assertThat(analysis.statements()).extracting(Statement::mode).containsOnly(Mode.QUOTE);
    }

    @Test
    void whoDeniesThisDeniesWhatSomebodyElseHasSaid() {
        Analysis analysis =
                read("Ida Berg met Piet Vos in Oslo on Tuesday, Nils Aas said. Spokesman Jan Lie denied this.");

        Statement denial = analysis.statements().getLast();
        assertThat(said(analysis, denial)).isEqualTo("Jan Lie: Ida Berg met Piet Vos in Oslo on Tuesday");
        assertThat(denial.polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(analysis.events().getFirst().tellings())
                .extracting(Event.Telling::status)
                .containsExactly(Status.HELD, Status.DENIED);
    }

    @Test
    void whoSaysThatSomethingDidNotHappenDeniesNothing() {
        assertThat(read("“I did not see the letter,” Ida Berg said. Nils Aas did not deny that it came.")
                        .statements())
                .extracting(Statement::polarity)
                .containsOnly(Polarity.AFFIRMED);
    }

    @Test
    void anUnnamedSpeakerIsTheOneWhomTheSentenceBeforeBringsIn() {
        assertThat(allSaid(read("A Norwegian official gave another reason. The port was closed, the official said.")))
                .containsExactly("A Norwegian official: The port was closed");
    }

    @Test
    void sheIsTheWomanOfTheSentenceBefore() {
        assertThat(
                        allSaid(
                                read(
                                        "Ankersen led the talks, spokeswoman Tarja Holm said at a briefing. She said they were short.")))
                .containsExactly("Tarja Holm: Ankersen led the talks", "Tarja Holm: they were short");
    }

    @Test
    void anAgencyNamedLastPassesOnTheWholeSentence() {
        assertThat(read("The port was closed, Ida Berg said, AFP reports.").statements())
                .filteredOn(statement -> statement.chain().contains("Ida Berg"))
                .extracting(Statement::chain)
                .containsExactly(List.of("Ida Berg", "Agence France-Presse", "Harbour Post"));
    }
}
