package org.parley.entity.reading.second;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.event.EventTypes;
import org.parley.entity.reading.text.Span;

class QuestionTest {

    @Test
    void namesAndSentencesAreTheArticles() {
        Question question =
                Question.about(ReadingFixture.read("Ida Berg met Jon Vik in Oslo. They parted as friends."));

        assertThat(question.article()).startsWith("Names: ").contains("Ida Berg", "Jon Vik", "Oslo");
        assertThat(question.article().lines().skip(2))
                .containsExactly("Ida Berg met Jon Vik in Oslo.", "They parted as friends.");
    }

    @Test
    void everyKindThatMayBeAnsweredIsNamed() throws Exception {
        Question question = Question.about(ReadingFixture.read("Ida Berg met Jon Vik."));
        JsonNode fields = new ObjectMapper().readTree(question.schema()).at("/properties/events/items/properties");

        assertThat(question.instructions()).contains(EventTypes.all()).doesNotContain("{types}");
        assertThat(fields.at("/type/enum")).extracting(JsonNode::textValue).containsExactlyElementsOf(EventTypes.all());
        assertThat(fields.at("/status/enum")).hasSameSizeAs(Status.values());
        for (Status status : Status.values()) {
            assertThat(question.instructions()).contains(status.name());
        }
    }

    @Test
    void aLongArticleIsAskedAboutInPart() {
        String sentence = "Ida Berg met Jon Vik in Oslo.";
        Analysis read = ReadingFixture.read(sentence);
        Analysis.ArticleInfo about = read.article();
        Question question = Question.about(new Analysis(
                new Analysis.ArticleInfo(
                        about.file(),
                        about.outlet(),
                        about.publishedAt(),
                        about.publishedAtBasis(),
                        about.language(),
                        about.sha256(),
                        sentence.repeat(1_000),
                        about.notBody()),
                read.pipelineVersion(),
                IntStream.range(0, 1_000)
                        .mapToObj(i -> new Span(i * sentence.length(), (i + 1) * sentence.length()))
                        .toList(),
                read.entities(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));

        assertThat(question.article()).hasSizeBetween(10_000, 20_000).endsWith(sentence + "\n");
    }
}
