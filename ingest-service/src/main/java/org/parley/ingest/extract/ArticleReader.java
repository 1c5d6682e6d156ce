package org.parley.ingest.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/** Reads a file of any known format. Content decides the format, never the name. */
@ApplicationScoped
public class ArticleReader {

    /** In the order of asking; plain text takes what no other knows. */
    private static final List<TextExtractor> EXTRACTORS = List.of(new HtmlExtractor(), new PlainTextExtractor());

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
        TextExtractor extractor = EXTRACTORS.stream()
                .filter(candidate -> candidate.recognises(bytes, fileName))
                .findFirst()
                .orElseThrow();
        try {
            return extractor.extract(bytes);
        } catch (IngestException told) {
            throw told;
        } catch (RuntimeException | StackOverflowError broken) {
            // Whatever a hostile or broken file does to a parser, it is that file's problem alone.
            throw new IngestException(
                    ErrorCode.FILE_UNREADABLE,
                    "Reading it failed (" + broken.getClass().getSimpleName() + "). Save the article as plain text.");
        }
    }
}
