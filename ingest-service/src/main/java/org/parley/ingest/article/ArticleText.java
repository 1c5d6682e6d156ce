package org.parley.ingest.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/** A text that can be an article: not blank, no control characters, Unicode throughout, of a length that can be read. */
record ArticleText(String text, int characters, String sha256) {

    /** 33,000 words, more than any article has: reading them takes about twenty seconds of processor time. */
    static final int MAX_CHARACTERS = 200_000;

    static ArticleText of(String text) {
        if (text.isBlank()) {
            throw new IngestException(
                    ErrorCode.TEXT_EMPTY, "There is nothing to read in it. Send the text of the article.");
        }
        int characters = text.codePointCount(0, text.length());
        if (characters > MAX_CHARACTERS) {
            throw new IngestException(
                    ErrorCode.TEXT_TOO_LONG,
                    "It has " + characters + " characters; an article may have " + MAX_CHARACTERS + ". Split it.");
        }
        int position = 0;
        for (int codePoint : text.codePoints().toArray()) {
            if (!isText(codePoint)) {
                throw new IngestException(
                        ErrorCode.TEXT_INVALID,
                        String.format(
                                "Character %d is U+%04X, which no text holds. Remove it, or save the file as plain UTF-8 text.",
                                position, codePoint));
            }
            position++;
        }
        return new ArticleText(text, characters, sha256(text));
    }

    private static boolean isText(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', '\f', 0x85 -> true;
            case 0xFFFE, 0xFFFF -> false;
            default -> !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
        };
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
