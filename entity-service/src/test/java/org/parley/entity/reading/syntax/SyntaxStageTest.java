package org.parley.entity.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.reading.coreference.CoreferenceStage;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.encoder.ReadingEncoder;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.NameStage;
import org.parley.entity.reading.segmentation.EncoderStage;
import org.parley.entity.reading.segmentation.TextStage;
import org.parley.entity.reading.time.TimeStage;

/** Who does what to whom in a clause, with the encoder's tree and without it. */
class SyntaxStageTest {

    private static final Stage TEXT = new TextStage(Gazetteer.shipped().outletNames());
    private static final Stage ENCODER = new EncoderStage(ReadingEncoder.shipped());
    private static final List<Stage> REST =
            List.of(new NameStage(), new CoreferenceStage(), new TimeStage(), new SyntaxStage());

    private static SentenceSyntax read(String text, boolean encoded) {
        Document document =
                TEXT.read(Document.of(Article.given("story.txt", text, "Nordic Ledger", LocalDate.of(2031, 5, 15))));
        document = encoded ? ENCODER.read(document) : document;
        for (Stage stage : REST) {
            document = stage.read(document);
        }
        return document.syntax().getFirst();
    }

    private static Clause clause(SentenceSyntax syntax, String verb) {
        return syntax.clauses().stream()
                .filter(clause -> clause.verb().lemma().equals(verb))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause of “" + verb + "” in " + syntax.clauses()));
    }

    private static String tell(SentenceSyntax syntax, List<NounPhrase> phrases) {
        return phrases.stream().map(phrase -> syntax.lower(phrase.head())).collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway's special envoy for fisheries, Ida Berg, and Swedish envoy Nils Aas met in Oslo.  | meet   | berg + aas  | -
            The minister has set up a commission.                                                     | set    | minister    | commission
            We like companies that make things, and we keep the workshops open.                       | keep   | we          | workshops
            The manner in which the plan will address the issues remains unknown.                     | remain | manner      | -
            Ida Berg and the former chief of staff Nils Aas praised the plan.                         | praise | berg + aas  | plan
            In Norway Minister Ida Berg praised the plan.                                             | praise | berg        | plan
            At least 45 people have died and 1,300 houses have been damaged.                          | die    | people      | -
            Plans to build a dam in Norway have been dropped.                                         | drop   | plans       | -
            Talks with the unions on raising the rate will begin on Monday.                           | begin  | talks       | -
            Ida Berg said attempts to sell the mine had failed.                                       | fail   | attempts    | -
            Ida Berg, who met the bank's director, Nils Aas, in Oslo last week, has ruled it out.      | rule   | berg        | -
            Ida Berg of Norway and Nils Aas of Sweden spoke on Monday.                                | speak  | berg + aas  | -
            The minister received both Ida Berg and Nils Aas.                                         | receive | minister   | berg + aas
            The bank held merger talks with Telenor last year.                                        | hold   | bank        | talks
            Ida Berg told Reuters he spent three days in Oslo.                                        | spend  | he          | -
            """)
    void readsArgumentsThatStandFarFromTheirVerb(String text, String verb, String subject, String object) {
        SentenceSyntax syntax = read(text, true);

        Clause clause = clause(syntax, verb);

        assertThat(tell(syntax, clause.subject())).isEqualTo(subject);
        if (!object.equals("-")) {
            assertThat(tell(syntax, clause.object())).isEqualTo(object);
        }
    }

    @Test
    void readsEachCoordinatedPersonUnderOnePreposition() {
        SentenceSyntax syntax =
                read("Ida Berg held talks with Nils Aas for 30 minutes and Piet Vos for 35 minutes.", true);

        assertThat(tell(syntax, clause(syntax, "hold").under("with"))).isEqualTo("aas + vos");
    }

    @Test
    void givesAnAsideWhatStandsBeforeTheVerbOfItsSentence() {
        SentenceSyntax syntax =
                read("Ida Berg, who met the bank's director, Nils Aas, in Oslo last week, has ruled it out.", true);

        assertThat(tell(syntax, clause(syntax, "meet").under("in"))).isEqualTo("oslo");
        assertThat(clause(syntax, "rule").obliques()).isEmpty();
    }

    @Test
    void readsPlainSentencesWithoutTheEncoder() {
        SentenceSyntax syntax = read("Ida Berg met Nils Aas in Oslo.", false);

        Clause clause = clause(syntax, "meet");
        assertThat(tell(syntax, clause.subject())).isEqualTo("berg");
        assertThat(tell(syntax, clause.object())).isEqualTo("aas");
        assertThat(tell(syntax, clause.under("in"))).isEqualTo("oslo");
    }
}
