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
import org.parley.entity.reading.analysis.Reliance;
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
            “The port is closed,” its founder, Ida Berg, told the Harbour Post.                       | Ida Berg: “The port is closed,”
            The port was closed, the bank's envoy to Libya, Ida Berg, said on Friday.                 | Ida Berg: The port was closed
            “Who closed the port?” Ida Berg asked.                                                    | Ida Berg: “Who closed the port?”
            “The port is closed!” Ida Berg told reporters.                                            | Ida Berg: “The port is closed!”
            “The port is closed,” Ida Berg was quoted as saying.                                      | Ida Berg: “The port is closed,”
            According to a senior official, Ida Berg closed the port.                                 | a senior official: Ida Berg closed the port
            Her predecessor, Nils Aas, told the BBC that the port was safe.                           | Nils Aas: the port was safe
            The port was not safe, according to a memo that was leaked to Reuters.                    | a memo: The port was not safe
            Ida Berg called the ruling “unjust” and “late”.                                           | Ida Berg: the ruling “unjust” and “late”
            Ida Berg confirmed the talks with Sweden but played down reports of a deal.               | Ida Berg: the talks with Sweden
            OSLO: The port was closed, Ida Berg said.                                                 | Ida Berg: The port was closed
            “The port is closed,” Ida Berg, the firm's director told Reuters.                         | Ida Berg: “The port is closed,”
            The adviser to the board of the port, Ida Berg, said the port was closed.                 | Ida Berg: the port was closed
            A statement issued in Oslo by Energy Minister Ida Berg said the port was closed.          | Ida Berg: the port was closed
            Reuters quotes Ida Berg as saying: "The port is closed."                                  | Ida Berg: "The port is closed."
            The port is closed until further notice, reports our Oslo correspondent.                  | our Oslo correspondent: The port is closed until further notice
            Ida Berg responded by saying that the port was closed.                                    | Ida Berg: the port was closed
            The firm issued a statement saying the port was closed.                                   | The firm: the port was closed
            The mayor, said the statement, had closed the port.                                       | the statement: had closed the port
            Ida Berg is calling for an inquiry.                                                       | Ida Berg: an inquiry
            Nordkraft has denied negligence.                                                          | Nordkraft: negligence
            Ida Berg announced a grant for the port, but the council had to agree.                    | Ida Berg: a grant for the port
            Ida Berg claimed responsibility for the delay.                                            | Ida Berg: responsibility for the delay
            The port was closed, Ida Berg told reporters as she left.                                 | Ida Berg: The port was closed
            The port was closed, Ida Berg said; the union put the loss at a million.                  | Ida Berg: The port was closed
            The port was closed by the end of the year, said the PHA.                                 | PHA: The port was closed by the end of the year
            BERGEN, May 12 (NTB) -- The port was closed, Ida Berg said.                               | Ida Berg: The port was closed
            The port was closed, Ida Berg continued.                                                  | Ida Berg: The port was closed
            Ida Berg urged the board to open, once and for all, the port that it had closed.          | Ida Berg: the board to open, once and for all, the port that it had closed
            According to Ida Berg, the mayor's spokeswoman, the port was closed.                      | Ida Berg: the port was closed
            Opening the port, Ida Berg wrote on Instagram: “The port is closed.”                      | Ida Berg: “The port is closed.”
            Local media reported that the port was closed.                                            | Local media: the port was closed
            Ida Berg denied reports that the port was closed.                                         | Ida Berg: reports that the port was closed
            Ida Berg, who threatened to close the port, praised the crew.                             | Ida Berg: to close the port
            The mayor put the number of ships at 40.                                                  | The mayor: the number of ships at 40
            Ida Berg, who is facing a charge that she denies, accused the port of greed.              | Ida Berg: the port of greed
            Ida Berg reported, without naming a ship, that the port was closed.                       | Ida Berg: the port was closed
            """)
    void takesAllOfTheReportedWordsAndNothingElse(String text, String expected) {
        assertThat(allSaid(read(text))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ida Berg, who warned the ministry, will be the first witness.
            Ida Berg welcomed the inquiry.
            Norway recalled its envoy in May after shots had been heard.
            The storm has claimed 38 lives along the coast.
            Snow fell on the port, and Ida Berg continued.
            Ida Berg expressed gratitude to the port's workers.
            Ida Berg, who opened the port, welcomed the accord and is due to host Nils Aas next month.
            The plan asks Norway to cede the port, a demand Norway has rejected.
            Ida Berg rejected an offer of two million euros.
            Lawmakers rejected a motion that would have banned the port.
            Ida Berg has decided to dissolve the board and call for fresh polls.
            The police arrested two men who they said had fled.
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
    void aQuotationBehindItsCueGoesOnToItsEnd() {
        Analysis analysis = read(
                "Ida Berg said: “The port is closed. Nobody was hurt. We will reopen on Monday.” She left at noon.");

        assertThat(allSaid(analysis))
                .containsExactly("Ida Berg: “The port is closed. Nobody was hurt. We will reopen on Monday.”");
    }

    @Test
    void aQuotationThatGoesOnWithAMarkOfItsOwnIsOne() {
        String quoted = "\"The port is closed. \"Nobody was hurt. We will see. \"It opens on Monday.\"";

        assertThat(allSaid(read("The report said: " + quoted + " Ida Berg left at noon.")))
                .containsExactly("The report: " + quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ida Berg called the plan a mistake. “It is sad that Anna Lund supports it,” she said.       | Ida Berg
            Nils Aas had sold his shares, Piet Vos said. However, there was no contract, he said.       | Piet Vos
            The mayor met Mr Nils Aas on Monday. As for Ms Ida Berg, she said the port was closed.       | Ida Berg
            The ministry said the port was closed. In a letter, it added that nobody was hurt.          | The ministry
            Deputy leader and Harbour Minister Nils Aas said the port was closed.                       | Nils Aas
            The army said “hits” were seen on the shore and said nobody was hurt.                       | The army
            """)
    void whoGoesOnSpeaking(String text, String speaker) {
        Analysis analysis = read(text);
        assertThat(speaker(analysis, analysis.statements().getLast().speaker())).isEqualTo(speaker);
    }

    @Test
    void anAgencyOfSomeoneIsNoNewsAgency() {
        Analysis analysis =
                read("The climber told Reuters that he was tired. He broke a record, according to his agency.");
        assertThat(speaker(analysis, analysis.statements().getLast().speaker())).isEqualTo("his agency");
    }

    @Test
    void unnamedSpeakersAreTyped() {
        assertThat(read("The airlines said the route was open. A decree said the route was closed. Banks said no.")
                        .statements())
                .extracting(Statement::speaker)
                .extracting(party -> party instanceof Party.Anonymous unnamed ? unnamed.kind() : "named")
                .startsWith("ORGANIZATION", "DOCUMENT");
    }

    @Test
    void theAgencyOfADatelineStandsInEveryChain() {
        Analysis analysis = read("OSLO, May 12 (Reuters) - The port was closed, Ida Berg said. It is the largest one.");

        assertThat(analysis.reliesOn()).extracting(Reliance::outlet).containsExactly("Reuters");
        assertThat(analysis.statements())
                .extracting(Statement::chain)
                .containsExactly(List.of("Ida Berg", "Reuters", "Harbour Post"));
        assertThat(read("The shipping agency (Reuters) closed the port, Ida Berg said.")
                        .statements())
                .as("no dateline")
                .extracting(Statement::chain)
                .containsExactly(List.of("Ida Berg", "Harbour Post"));
    }

    @Test
    void hearsayIsNobodysWhereTheArticleRestsOnNoOtherReport() {
        Analysis analysis = read("Nils Aas opened the quay in May. The town was proud of it. Boats came from afar. "
                + "It rained in June. The quay reportedly sank in July. The mayor resigned, NTB reported.");
        assertThat(allSaid(analysis)).containsExactly("NTB: The mayor resigned");
    }

    @Test
    void anOutletIsToldWithTheWordForWhatItIsBehindItsName() {
        Statement statement = read("“The port is closed,” Ida Berg told Reuters television.")
                .statements()
                .getFirst();
        assertThat(statement.chain()).containsExactly("Ida Berg", "Reuters", "Harbour Post");
        assertThat(read("“The port is closed,” Ida Berg told the tugboat crew.").statements())
                .extracting(Statement::toldTo)
                .containsOnlyNulls();
    }

    @Test
    void whatWasCalledOffIsNotWanted() {
        assertThat(read("The meeting was called off, Ida Berg said.").statements())
                .extracting(Statement::modality)
                .containsExactly(Statement.Modality.ASSERTED);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ida Berg said Nils Aas was “too slow”, and claimed that the port was closed. | Ida Berg: Nils Aas was “too slow” | Ida Berg: the port was closed
            Ida Berg confirmed that Nils Aas would come, but said the port was closed.  | Ida Berg: Nils Aas would come | Ida Berg: the port was closed
            Ida Berg claimed that the port was closed, which Nils Aas denied.           | Ida Berg: the port was closed | Nils Aas: the port was closed
            Ida Berg said the port was open, with the spokesman Nils Aas saying that ships had come. | Ida Berg: the port was open | Nils Aas: ships had come
            Ida Berg said she knew nothing, although the port was closed, according to two pilots. | Ida Berg: she knew nothing, although the port was closed | two pilots: the port was closed
            """)
    void ofTwoCuesEachHasItsOwnSpeakerAndWords(String text, String first, String second) {
        assertThat(allSaid(read(text))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void aPaperNamedBeforeTheWordForItSpeaks() {
        assertThat(allSaid(read("The Bergens Tidende newspaper reported that the port was closed.")))
                .containsExactly("Bergens Tidende: the port was closed");
    }

    @Test
    void whoSawALetterIsNotWhoWroteIt() {
        assertThat(allSaid(read(
                        "According to Reuters, which said it had seen a draft, the port was closed. The memo was written in"
                                + " May, Reuters reported. It says that the port was not safe.")))
                .containsExactly(
                        "Reuters: it had seen a draft",
                        "Reuters: the port was closed",
                        "Reuters: The memo was written in May",
                        "The memo: the port was not safe");
    }

    @Test
    void aClaimToTheSeaSaysNothing() {
        assertThat(read("Norway, which claims most of the sea, criticised the patrols.")
                        .statements())
                .isEmpty();
    }
}
