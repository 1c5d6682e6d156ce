package org.parley.entity.ledger.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** Two papers quote one utterance. */
class QuoteDriftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                The harbour will open before the first snow | The harbour may open before the first snow
                We signed that paper in the old harbour | We signed this paper in the old harbour
                Nobody has paid the crew since last summer  | Nobody had paid the crew since last summer
                """)
    void otherWordsAreDrift(String one, String other) {
        assertThat(disagreements(one, other))
                .extracting(Disagreement::kind, Disagreement::slot)
                .containsExactly(tuple(Kind.QUOTE_DRIFT, "words"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                The harbour will open before the first snow     | the harbour will open before the first snow
                But the harbour will open before the first snow | The harbour will open before the first snow
                The harbour will open before the first snow     | The harbour will open before the first snow and stay so
                """)
    void thePartOfAQuotationAndWhatJoinedItAreNone(String one, String other) {
        assertThat(disagreements(one, other)).isEmpty();
    }

    @Test
    void paraphrasesDifferByNature() {
        List<Disagreement> raised = WholeLedger.of(List.of(
                        told("a.txt", "Baltic Courier", "the harbour will open before the first snow"),
                        told("b.txt", "Visby Post", "the harbour may open before the first snow")))
                .disagreements();

        assertThat(raised).isEmpty();
    }

    private static List<Disagreement> disagreements(String one, String other) {
        return WholeLedger.of(List.of(
                        told("a.txt", "Baltic Courier", "“" + one + "”"),
                        told("b.txt", "Visby Post", "“" + other + "”")))
                .disagreements();
    }

    private static Script told(String file, String outlet, String content) {
        Script script = Script.article(file, outlet, "2026-03-04");
        script.says(content + ", Marta Lindqvist said.").person("Marta Lindqvist");
        return script.said(script.known("Marta Lindqvist"), content, null, "Marta Lindqvist", outlet);
    }
}
