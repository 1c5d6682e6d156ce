package org.parley.ingest.extract;

/** Plain text, kept exactly as decoded, page chrome included, so that offsets fit the file. */
final class PlainTextExtractor implements TextExtractor {

    @Override
    public boolean recognises(byte[] bytes, String fileName) {
        return true;
    }

    @Override
    public ExtractedArticle extract(byte[] bytes) {
        String text = TextDecoder.decode(bytes);
        return new ExtractedArticle(
                text,
                null,
                null,
                null,
                DateLine.find(text).orElse(null),
                Language.of(text).orElse(null));
    }
}
