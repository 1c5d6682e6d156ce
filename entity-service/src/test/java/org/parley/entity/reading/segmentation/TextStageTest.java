package org.parley.entity.reading.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.analysis.Analysis.DateBasis;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

class TextStageTest {

    private static final TextStage STAGE = new TextStage(Set.of("News.Az", "Harbour Gazette"));

    private static Document read(String text) {
        return STAGE.read(Document.of(Article.given("article.txt", text, null, null)));
    }

    private static List<String> sentences(String text) {
        Document document = read(text);
        return document.sentences().stream().map(s -> document.slice(s.span())).toList();
    }

    private static List<String> tokens(String text) {
        return read(text).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "0x0000ffff", "a😀"})
    void whatGoesOnForLongerThanAnySentenceIsCut(String piece) {
        String text = piece.repeat(4000).strip();

        List<String> sentences = sentences(text);

        assertThat(sentences).hasSizeGreaterThan(1).allMatch(sentence -> sentence.length() <= 3000);
        assertThat(String.join(piece.endsWith(" ") ? " " : "", sentences)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Senate voted on Oct. 3.|It was close.",
                "Gen. Anna Berg met Mr. Holm in Washington, D.C. on Monday.|They talked.",
                "“We will go.”|He left.",
                "She said: “We will go.”|Then she left.",
                "J. R. Holm lost.|Did he know?|No one can say.",
                "Exports to the U.S. fell.|The ministry blamed rain.",
                "He paid $2.5 million.|Nobody asked why.",
                "Sales rose 3.4 percent in Sept. and 2 percent in Oct., the bank said."
            })
    void endsSentencesWhereTheyEnd(String marked) {
        List<String> expected = List.of(marked.split("\\|"));
        assertThat(sentences(String.join(" ", expected) + " The end came."))
                .startsWith(expected.toArray(String[]::new))
                .hasSize(expected.size() + 1);
    }

    @Test
    void aLineBreakEndsASentenceAndShortLinesAreHeadings() {
        Document document =
                read("Ministers to meet in Oslo\nThe ministers will meet on Friday.\r\n\r\nA second round is planned.");
        assertThat(document.sentences()).extracting(Sentence::heading).containsExactly(true, false, false);
        assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 2);
    }

    @Test
    void linesWrappedAtAWidthAreOneParagraph() {
        String wrapped = """
                Harbour talks resume

                The ministers of both countries will meet again in Oslo, said Anna
                Berg, who leads the delegation. No date has been set for the round
                after that.

                A second paper is planned.
                """;
        assertThat(sentences(wrapped).stream().map(sentence -> sentence.replace('\n', ' ')))
                .containsExactly(
                        "Harbour talks resume",
                        "The ministers of both countries will meet again in Oslo, said Anna Berg, who leads the delegation.",
                        "No date has been set for the round after that.",
                        "A second paper is planned.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers to meet in Oslo|Rain expected in the north",
                "Both delegations left the city without a word on Friday morning.|Nobody knows why.",
                "They met in Oslo.|iPhones were not allowed."
            })
    void linesThatEndEarlyStayApart(String marked) {
        assertThat(sentences(marked.replace('|', '\n'))).containsExactly(marked.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "News.Az reports it.|News.Az reports it .",
                "Norway's son-in-law didn't go.|Norway 's son-in-law did n't go .",
                "the 28-point plan (24–26 Oct.)|the 28-point plan ( 24 – 26 Oct. )",
                "US-Russia ties|US - Russia ties",
                "the Oslo-based firm Nordkyst A/S|the Oslo - based firm Nordkyst A/S",
                "Roh Min-seo met Tan Wei-lin of the Oslo-led group|Roh Min-seo met Tan Wei-lin of the Oslo - led group",
                "Bashar al-Assad and AT&T|Bashar al-Assad and AT&T",
                "“never,” he said|“ never , ” he said"
            })
    void cutsTokens(String text, String expected) {
        assertThat(String.join(" ", tokens(text))).isEqualTo(expected);
    }

    @Test
    void takesTheDateFromTheHeaderAndMarksWhatIsNotBody() {
        Document document = read(
                " date 2025-03-09 + ↺ − 16 px\n\nMinisters met. They agreed.\n\nRead also: Ten more stories\n\nNews.Az");
        assertThat(document.article().publishedAt()).isEqualTo(LocalDate.of(2025, 3, 9));
        assertThat(document.article().publishedAtBasis()).isEqualTo(DateBasis.TEXT);
        assertThat(document.article().outlet()).isEqualTo("News.Az");
        assertThat(document.notBody().stream().map(document::slice))
                .containsExactly("date 2025-03-09 + ↺ − 16 px", "Read also: Ten more stories", "News.Az");
        assertThat(document.sentences().stream().map(s -> document.slice(s.span())))
                .containsExactly("Ministers met.", "They agreed.");
    }

    @Test
    void aDateThatRunsIntoTheTextIsCutOff() {
        Document document = read(" date 2025-03-09 Ministers met in the harbour town. They agreed.");
        assertThat(document.notBody().stream().map(document::slice)).containsExactly("date 2025-03-09");
        assertThat(document.slice(document.sentences().getFirst().span()))
                .isEqualTo("Ministers met in the harbour town.");
    }

    @Test
    void aGivenDateAndOutletAreKept() {
        Article given = Article.given(
                "a.txt", "2025-03-09\nMinisters met.\nNews.Az", "Harbour Gazette", LocalDate.of(2025, 3, 8));
        Article told = STAGE.read(Document.of(given)).article();
        assertThat(told.publishedAt()).isEqualTo(LocalDate.of(2025, 3, 8));
        assertThat(told.publishedAtBasis()).isEqualTo(DateBasis.GIVEN);
        assertThat(told.outlet()).isEqualTo("Harbour Gazette");
    }

    @ParameterizedTest
    @CsvSource({
        "9 March 2025",
        "'March 9, 2025'",
        "'Published: 9 Mar 2025, 14:30 GMT'",
        "'Sunday, March 9, 2025'",
        "Updated 2025-03-09T10:00:00Z"
    })
    void readsDatesOfManyShapes(String line) {
        assertThat(read(line + "\nMinisters met.").article().publishedAt()).isEqualTo(LocalDate.of(2025, 3, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "held,hold",
        "planned,plan",
        "negotiated,negotiate",
        "visited,visit",
        "rated,rate",
        "cancelled,cancel",
        "said,say",
        "tries,try"
    })
    void givesVerbsTheirDictionaryForm(String form, String lemma) {
        assertThat(new Lemmatizer().lemma(form, org.parley.entity.reading.text.PartOfSpeech.VERB))
                .isEqualTo(lemma);
    }

    @Test
    void aDateMayStandBelowTheTitleOrTheMasthead() {
        Document titled = read("Ministers to meet in Oslo\n\nFriday, 6 March 2026\n\nThe ministers will meet in Oslo.");
        assertThat(titled.article().publishedAt()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(titled.article().outlet()).isNull();
        assertThat(titled.sentences()).hasSize(2);
        assertThat(titled.sentences().getFirst().heading()).isTrue();

        Document masthead = read(
                "The Fjord Mail\nMarch 6, 2026\nMinisters to meet in Oslo\nThe ministers will meet in Oslo on Friday.");
        assertThat(masthead.article().publishedAt()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(masthead.article().outlet()).isEqualTo("The Fjord Mail");
        assertThat(masthead.sentences()).hasSize(2);
    }

    @Test
    void aDateBelowTheFirstSentencesIsNotTheArticles() {
        assertThat(read("The ministers met in Oslo.\n6 March 2026\nThey talked.")
                        .article()
                        .publishedAt())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO, March 9, 2025 (NTB) --|2025-03-09",
                "OSLO, Norway, March 9 (NTB) - |",
                "OSLO (NTB), Mar 9 2025 - |2025-03-09",
                "OSLO, Norway (NTB) — |",
                "OSLO, March 9, 2025. /NTB/. |2025-03-09",
                "Oslo/Bergen, 9 March 2025 (NTB) – |2025-03-09",
                "Oslo, 9 March 2025 (NTB/TT) - |2025-03-09",
                "(NTB) - |",
                "OSLO, March 9, 2025: |2025-03-09",
                "March 9 (NTB) — |",
                "ST. JOHN'S — |",
                "BERGEN: |"
            })
    void aDatelineBelongsToNoSentenceAndTellsTheDay(String dateline, @Nullable LocalDate day) {
        Document document = read("Ministers meet in Oslo\n" + dateline
                + " The ministers of both countries met on Sunday.\nThey talked.");
        assertThat(document.article().publishedAt()).isEqualTo(day);
        assertThat(document.sentences().stream().map(s -> document.slice(s.span())))
                .containsExactly(
                        "Ministers meet in Oslo",
                        dateline.strip(),
                        "The ministers of both countries met on Sunday.",
                        "They talked.");
        assertThat(document.sentences().get(1).heading()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They had last met on 12 February 2025.|2025-03-09",
                "They will meet again on April 2, 2025.|2025-03-09",
                "They had last met on 12 November 2024.|",
                "They met on 12 February 2025, unlike on 1 March 2024.|",
                "(c) 2025 Harbour Gazette. All rights reserved.|2025-03-09",
                "The treaty of 2025 is in force.|"
            })
    void theYearOfADatelineIsThatOfTheDatesNearIt(String text, @Nullable LocalDate day) {
        Document document =
                read("Ministers meet in Oslo\nOSLO, March 9 (NTB) - The ministers of both countries met on Sunday.\n"
                        + text);
        assertThat(document.article().publishedAt()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Norway – Anna Berg and Jon Holm – met.",
                "Talks on 9 March 2025 - the first since May - failed.",
                "Norway (population 5.5 million) - Sweden's neighbour - joined.",
                "EU-China talks went on."
            })
    void aSentenceWithADashHasNoDateline(String sentence) {
        assertThat(sentences("Ministers meet in Oslo\n" + sentence))
                .containsExactly("Ministers meet in Oslo", sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            quoteCharacter = '^',
            value = {
                "^Oslo, 9 March 2025^|none",
                "^Harbour Gazette - 9 March 2025^|Harbour Gazette",
                "^By Anna Berg and Jon Holm \u00b7 The Fjord Mail \u00b7 Mar 9, 2025^|The Fjord Mail",
                "^By Anna Berg, March 9, 2025^|none"
            })
    void aDateMayStandBesideAuthorsPlacesAndOutlets(String line, @Nullable String outlet) {
        Document document = read("Ministers to meet in Oslo\n" + line + "\nThe ministers will meet in Oslo on Friday.");
        assertThat(document.article().publishedAt()).isEqualTo(LocalDate.of(2025, 3, 9));
        assertThat(document.article().outlet()).isEqualTo(outlet);
        assertThat(document.sentences()).hasSize(2);
    }

    @Test
    void theDateAndWhoWroteMayStandBelowTheText() {
        Document document = read(
                "Ministers meet in Oslo\nThe ministers met on Sunday.\n(Reporting by Anna Berg; editing by Jon Holm)\nMarch 9, 2025");
        assertThat(document.article().publishedAt()).isEqualTo(LocalDate.of(2025, 3, 9));
        assertThat(document.sentences()).hasSize(2);
    }

    @Test
    void aPaperMayStandBesideTheDateAboveTheTitle() {
        Document document = read(
                "The Fjord Mail, 6 March 2026\nMinisters to meet in Oslo\nIda Berg, Transport Correspondent\nThe ministers will meet in Oslo.");
        assertThat(document.article().outlet()).isEqualTo("The Fjord Mail");
        assertThat(document.article().publishedAt()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(document.sentences()).hasSize(2);
    }
}
