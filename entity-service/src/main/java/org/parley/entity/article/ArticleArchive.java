package org.parley.entity.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.article.ArchivedArticle.SecondAnswer;
import org.parley.entity.article.ArchivedArticle.Version;
import org.parley.entity.graph.GraphWriter;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.ParleyException;
import org.parley.entity.second.SecondAnswerRepository;
import org.parley.entity.second.SecondAnswerRow;

/** Articles as they leave for an archive and come back from one. */
@ApplicationScoped
public class ArticleArchive {

    private static final int AT_ONCE = 50;
    private static final int TIMEOUT_SECONDS = 300;

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final ArticleStore store;
    private final StoredReading readings;
    private final SecondAnswerRepository answers;
    private final GraphWriter graph;
    private final ObjectMapper json;

    ArticleArchive(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            ArticleStore store,
            StoredReading readings,
            SecondAnswerRepository answers,
            GraphWriter graph,
            ObjectMapper json) {
        this.articles = articles;
        this.versions = versions;
        this.store = store;
        this.readings = readings;
        this.answers = answers;
        this.graph = graph;
        this.json = json;
    }

    /** Some articles in the order of their ids. */
    @Transactional
    public List<ArchivedArticle> after(UUID id) {
        List<ArchivedArticle> some =
                articles.after(id, AT_ONCE).stream().map(this::archived).toList();
        articles.forget();
        return some;
    }

    private ArchivedArticle archived(ArticleRow row) {
        return new ArchivedArticle(
                row.id,
                row.receivedAt,
                versions.all(row.id).stream()
                        .sorted(Comparator.comparing(version -> version.key.version()))
                        .map(version -> new Version(
                                version.delivery.withText(version.text),
                                version.receivedAt,
                                tree(version.analysis),
                                version.key.version() == row.version && row.problemCode != null
                                        ? new DeliveryResult.Reason(row.problemCode, String.valueOf(row.problemDetail))
                                        : null,
                                answers.of(key(row.id, version.key.version()))
                                        .map(given -> new SecondAnswer(given.reader, String.valueOf(given.answer)))
                                        .orElse(null)))
                        .toList());
    }

    private static SecondAnswerRow.Key key(UUID article, int version) {
        return new SecondAnswerRow.Key(article, version);
    }

    private @Nullable JsonNode tree(@Nullable String analysis) {
        try {
            return analysis == null ? null : json.readTree(analysis);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored analysis is always whole", e);
        }
    }

    /** Takes an article back as it was, without reading it again; false when it is there already. */
    public boolean restore(ArchivedArticle article) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
            graph.lock();
            if (articles.findByIdOptional(article.id()).isPresent()) {
                return false;
            }
            for (Version version : article.versions()) {
                store.put(
                        article.id(),
                        version.delivery(),
                        outcome(version),
                        new ArticleStore.Received(article.receivedAt(), version.receivedAt()));
                @Nullable SecondAnswer second = version.second();
                if (second != null) {
                    answers.keep(key(article.id(), version.delivery().version()), second.reader(), second.answer());
                }
            }
            return true;
        });
    }

    private ArticleReader.Outcome outcome(Version version) {
        try {
            return version.analysis() == null
                    ? new ArticleReader.Outcome(null, version.problem())
                    : new ArticleReader.Outcome(
                            readings.analysis(version.analysis().toString()), null);
        } catch (IllegalArgumentException e) {
            throw new ParleyException(ErrorCode.INVALID_REQUEST, String.valueOf(e.getMessage()));
        }
    }
}
