package org.parley.ingest.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/** Reads a file of any known format, within a time. Content decides the format, never the name. */
@ApplicationScoped
public class ArticleReader {

    /** In the order of asking; plain text takes what no other knows. */
    private static final List<TextExtractor> EXTRACTORS = List.of(new HtmlExtractor(), new PlainTextExtractor());

    private final List<TextExtractor> extractors;
    private final TimeLimit limit;

    @Inject
    ArticleReader(ReadingConfig config) {
        this(EXTRACTORS, new TimeLimit(config.limit()));
    }

    ArticleReader(List<TextExtractor> extractors, TimeLimit limit) {
        this.extractors = extractors;
        this.limit = limit;
    }

    /** The article in the file, or an IngestException that says why there is none. */
    public ExtractedArticle read(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw new IngestException(ErrorCode.FILE_EMPTY, "It has no bytes. Check where it comes from.");
        }
        ForeignFormat.of(bytes).ifPresent(format -> {
            throw new IngestException(
                    ErrorCode.FORMAT_UNSUPPORTED,
                    "It is " + format.description() + ". Save the article as plain text or as an HTML page.");
        });
        return limit.within(() -> extractors.stream()
                .filter(extractor -> extractor.recognises(bytes, fileName))
                .findFirst()
                .orElseThrow()
                .extract(bytes));
    }
}
