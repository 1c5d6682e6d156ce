package org.parley.entity.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.coreference.CoreferenceStage;
import org.parley.entity.reading.dependence.DependenceStage;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.encoder.ReadingEncoder;
import org.parley.entity.reading.event.EventStage;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.NameStage;
import org.parley.entity.reading.quantity.QuantityStage;
import org.parley.entity.reading.relation.RelationStage;
import org.parley.entity.reading.segmentation.EncoderStage;
import org.parley.entity.reading.segmentation.TextStage;
import org.parley.entity.reading.statement.StatementStage;
import org.parley.entity.reading.syntax.SyntaxStage;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.time.TimeStage;

/**
 * Reads articles: one in, one analysis out, the same one every time. Thread-safe. Loading takes a moment and memory, so
 * make one and keep it.
 */
public final class ArticleReading {

    private final List<Stage> stages;
    private final PipelineVersion version;

    /** A reading of these stages, in their order (see {@link Stage}). */
    public ArticleReading(List<Stage> stages) {
        this.stages = List.copyOf(stages);
        this.version = PipelineVersion.of(this.stages);
    }

    /** The reading that ships. */
    public static ArticleReading standard() {
        return new ArticleReading(List.of(
                new TextStage(Gazetteer.shipped().outletNames()),
                new EncoderStage(ReadingEncoder.shipped()),
                new NameStage(),
                new CoreferenceStage(),
                // What the sentences say, in this order:
                new TimeStage(),
                new SyntaxStage(),
                new DependenceStage(),
                new StatementStage(),
                new RelationStage(),
                new EventStage(),
                new QuantityStage()));
    }

    /** This reading with one stage more behind its own, which are shared. */
    public ArticleReading and(Stage last) {
        List<Stage> all = new ArrayList<>(stages);
        all.add(last);
        return new ArticleReading(all);
    }

    public PipelineVersion version() {
        return version;
    }

    public Analysis read(Article article) {
        Document document = Document.of(article);
        for (Stage stage : stages) {
            document = stage.read(document);
        }
        return analysis(document);
    }

    private Analysis analysis(Document document) {
        return new Analysis(
                about(document),
                version.value(),
                document.sentences().stream().map(Sentence::span).toList(),
                document.entities(),
                document.mentions(),
                document.times(),
                document.relations(),
                document.events(),
                document.statements(),
                document.quantities(),
                document.reliesOn());
    }

    private static Analysis.ArticleInfo about(Document document) {
        Article article = document.article();
        @Nullable LocalDate date = article.publishedAt();
        return new Analysis.ArticleInfo(
                article.file(),
                article.outlet(),
                date == null ? null : date.toString(),
                article.publishedAtBasis(),
                "en",
                sha256(article.text()),
                article.text(),
                document.notBody());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
