package org.parley.ingest.extract;

/** Reads files of one format. A new format is one more implementation, and a line in {@link ArticleReader}. */
interface TextExtractor {

    /** Whether the bytes look like this format, whatever the file is called. */
    boolean recognises(byte[] bytes, String fileName);

    /** The article in the file, or an IngestException that says why there is none. */
    ExtractedArticle extract(byte[] bytes);
}
