package org.parley.entity.reading.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.ReadingFixture;

class AnalysisTest {

    private static final List<String> SENTENCES = List.of(
            "Anna Berg met Lars Holm in Oslo.",
            "“We will sign 😀,” said Berg’s envoy.",
            "The Nordic Council (NC) said on Oct. 3 that it backs a 12-point plan.",
            "U.S. officials told Reuters\u00A0that e\u0301lan matters — שלום.",
            "وقال Holm إن 👩‍👩‍👧 talks in Tel Aviv failed.",
            "“",
            "\u200F\uFEFF",
            "He said: \"No.\"",
            "𝔸lpha Corp. bought Nordkyst A/S for $2.5bn…");
    private static final List<String> GLUE = List.of(" ", "\n", "\r\n\r\n", "\u00A0", "\t", "", "😀 ");

    @Test
    void everySpanChecksWhateverTheTextIsMadeOf() {
        Random random = new Random(11);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size())))
                        .append(GLUE.get(random.nextInt(GLUE.size())));
            }
            Analysis analysis = ReadingFixture.read(text.toString());
            assertThat(SpanCheck.faults(analysis)).as(text.toString()).isEmpty();
        }
    }

    @Test
    void theSameArticleGivesTheSameAnalysis() {
        String text = String.join(" ", SENTENCES);
        assertThat(AnalysisJson.write(ReadingFixture.read(text), true))
                .isEqualTo(AnalysisJson.write(ReadingFixture.read(text), true));
    }

    @Test
    void jsonIsOneLineThatSaysWhatTheAnalysisSays() throws Exception {
        Analysis analysis = ReadingFixture.read("Anna Berg met “Lars\tHolm” in Oslo.\n\u2028😀 \\ Moscow believes it.");
        String json = AnalysisJson.write(analysis, false);
        assertThat(json.lines().count()).isEqualTo(1);
        JsonNode root = new ObjectMapper().readTree(json);
        assertThat(root.at("/article/text").asText())
                .isEqualTo(analysis.article().text());
        assertThat(root.at("/article/publishedAtBasis").asText()).isEqualTo("UNKNOWN");
        assertThat(root.at("/article/publishedAt").isMissingNode()).isTrue();
        assertThat(root.at("/mentions/0/text").asText()).isEqualTo("Anna Berg");
        assertThat(root.at("/mentions/0/rule").isMissingNode()).isTrue();
        assertThat(new ObjectMapper()
                        .readTree(AnalysisJson.write(analysis, true))
                        .at("/mentions/0/rule")
                        .asText())
                .contains("given name");
    }

    @Test
    void theCheckFindsWhatIsWrong() {
        Analysis right = ReadingFixture.read("Anna Berg met Lars Holm.");
        Mention wrong = new Mention("e99", 0, 4, "Berg", Mention.Form.NAME, null, null);
        Analysis broken = new Analysis(
                right.article(),
                right.pipelineVersion(),
                right.sentences(),
                right.entities(),
                List.of(wrong),
                right.times(),
                right.relations(),
                right.events(),
                right.statements(),
                right.quantities(),
                right.reliesOn());
        assertThat(SpanCheck.faults(broken))
                .anyMatch(fault -> fault.contains("“Anna”"))
                .anyMatch(fault -> fault.contains("e99"));
    }
}
