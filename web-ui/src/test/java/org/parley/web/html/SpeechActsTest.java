package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.Claim;
import org.parley.web.client.Statement;

class SpeechActsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Berg accused | the mayor of lying | accused",
                "Ada Berg promised on Friday | to repeal the law | promised",
                "Ada Berg called for | early elections | called for",
                "Ada Berg has called on | both sides to talk | called on",
                "Ada Berg confirmed | the date | confirmed",
                "Ada Berg said | the mayor had lied | says",
                "Ada Berg announced that | the mayor had gone | says",
                "Ada Berg, who was accused of fraud, said on Friday | the mayor had lied | says",
                "Ada Berg told the crowd she had promised it, and added: | the law goes | says"
            })
    void theVerbIsTheArticlesOwnWhereWhatFollowsNeedsIt(String before, String content, String verb) {
        assertThat(Words.verb(statement(before + " " + content + ".", content, null)))
                .isEqualTo(verb);
    }

    @Test
    void whoDeniesDenies() {
        assertThat(Words.verb(statement("Ada Berg rejected the report.", "the report", "NEGATED")))
                .isEqualTo("denies");
    }

    private static Statement statement(String sentence, String content, String polarity) {
        ArticleSummary article = new ArticleSummary(UUID.randomUUID(), "a.txt", null, null, null, null, null, 1, null);
        Claim claim = new Claim(
                UUID.randomUUID(),
                article,
                0,
                sentence.length(),
                sentence,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
        return new Statement(
                UUID.randomUUID(),
                null,
                null,
                content,
                "PARAPHRASE",
                polarity,
                null,
                null,
                1,
                null,
                List.of(claim),
                null);
    }
}
