package org.parley.entity.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.second.SecondReader;
import org.parley.entity.reading.second.SecondStage;
import org.parley.entity.second.ChatEndpoint;
import org.parley.entity.second.SecondAnswerRepository;
import org.parley.entity.second.SecondAnswerRow;
import org.parley.entity.second.SecondReaderConfig;

/**
 * Which reading an article is due: the one that ships and, where a second reader is configured and has answered, what holds of its answer
 * besides. Without one, what it once told is due to go.
 */
@Singleton
class DueReading {

    private final Provider<ArticleReading> first;
    private final SecondAnswerRepository answers;
    private final ArticleMeters meters;
    private final Optional<SecondReader> second;

    @Inject
    DueReading(
            Provider<ArticleReading> first,
            SecondAnswerRepository answers,
            ArticleMeters meters,
            SecondReaderConfig config) {
        this(
                first,
                answers,
                meters,
                config.baseUrl()
                        .map(address -> new ChatEndpoint(address, config.model(), config.apiKey(), config.timeout())));
    }

    DueReading(
            Provider<ArticleReading> first,
            SecondAnswerRepository answers,
            ArticleMeters meters,
            Optional<SecondReader> second) {
        this.first = first;
        this.answers = answers;
        this.meters = meters;
        this.second = second;
    }

    /** The second reader; none unless one is configured. */
    Optional<SecondReader> second() {
        return second;
    }

    /** The version of the reading that is due where no second reader has answered. */
    String version() {
        return first.get().version().value();
    }

    /** The version that is due where the second reader has answered; another answer is another article's or version's. */
    String versionWithAnswer() {
        return second.map(reader -> with(reader, "").version().value()).orElseGet(this::version);
    }

    /** The reading of this version of an article. */
    ArticleReading of(ArticleVersionRow.Key version) {
        SecondAnswerRow.Key key = new SecondAnswerRow.Key(version.articleId(), version.version());
        return second.flatMap(reader -> QuarkusTransaction.requiringNew()
                        .call(() -> answers.of(key))
                        .filter(given -> given.reader.equals(reader.name()))
                        .map(given -> with(reader, String.valueOf(given.answer))))
                .orElseGet(first::get);
    }

    private ArticleReading with(SecondReader reader, String answer) {
        return first.get().and(new SecondStage(reader.name(), answer, meters::examined));
    }
}
