package org.parley.ingest.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/**
 * From bytes to text, without guessing: a byte order mark decides; else it is UTF-8 if it is valid UTF-8; else UTF-16 or windows-1252 if
 * it can be nothing else. A mark is a signature and not part of the text.
 */
final class TextDecoder {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};

    private TextDecoder() {}

    /** The text, or ENCODING_UNKNOWN, or FILE_BINARY if it is none. */
    static String decode(byte[] bytes) {
        Optional<String> marked = decodeMarked(bytes);
        if (marked.isPresent()) {
            return checked(marked.get());
        }
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
            return checked(utf8.get());
        }
        Optional<String> utf16 = utf16WithoutMark(bytes);
        if (utf16.isPresent()) {
            return checked(utf16.get());
        }
        if (holdsControls(bytes)) {
            throw binary();
        }
        return windows1252(bytes).orElseThrow(TextDecoder::unknown);
    }

    /** The text by its byte order mark, if it has one and keeps to it. */
    static Optional<String> decodeMarked(byte[] bytes) {
        if (startsWith(bytes, UTF_8_MARK)) {
            return strictly(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, UTF_16BE_MARK)) {
            return strictly(bytes, UTF_16BE_MARK.length, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, UTF_16LE_MARK)) {
            return strictly(bytes, UTF_16LE_MARK.length, StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException invalid) {
            return Optional.empty();
        }
    }

    /** Text whose every other byte is mostly zero is UTF-16 in a language with Latin letters; binaries are not that regular. */
    private static Optional<String> utf16WithoutMark(byte[] bytes) {
        if (bytes.length < 8 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int zerosAtEven = 0;
        int zerosAtOdd = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            zerosAtEven += bytes[i] == 0 ? 1 : 0;
            zerosAtOdd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int units = bytes.length / 2;
        if (zerosAtOdd > units * 0.8 && zerosAtEven == 0) {
            return strictly(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (zerosAtEven > units * 0.8 && zerosAtOdd == 0) {
            return strictly(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /**
     * Western text in one-byte characters: what is above ASCII stands alone or in pairs and is rare. Other one-byte alphabets use such
     * bytes for whole words, and UTF-8 with a broken place has whole characters of UTF-8 in it.
     */
    private static Optional<String> windows1252(byte[] bytes) {
        int high = 0;
        int run = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                run = 0;
                continue;
            }
            high++;
            run++;
            if (run > 2 || startsUtf8Character(bytes, i)) {
                return Optional.empty();
            }
        }
        return high > bytes.length / 8
                ? Optional.empty()
                : strictly(bytes, 0, WINDOWS_1252).filter(TextDecoder::isClean);
    }

    private static boolean startsUtf8Character(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length =
                lead >= 0xF0 && lead < 0xF8 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
        if (length == 0 || at + length > bytes.length) {
            return false;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean holdsControls(byte[] bytes) {
        for (byte value : bytes) {
            if (value >= 0 && isControl(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(int character) {
        return (character < 0x20 && character != '\t' && character != '\n' && character != '\r' && character != '\f')
                || character == 0x7F;
    }

    private static boolean isClean(String text) {
        return text.chars().noneMatch(TextDecoder::isControl);
    }

    private static String checked(String text) {
        if (!isClean(text)) {
            throw binary();
        }
        return text;
    }

    private static IngestException binary() {
        return new IngestException(
                ErrorCode.FILE_BINARY,
                "It holds bytes that no text has, whatever its name says. Send plain text or an HTML page.");
    }

    private static IngestException unknown() {
        return new IngestException(
                ErrorCode.ENCODING_UNKNOWN,
                "It is not valid UTF-8, and it is not plain which other encoding it has. Save it as UTF-8 and send it again.");
    }
}
