package org.parley.ingest.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Formats that are recognised by their first bytes in order to say by name that they are not read. */
enum ForeignFormat {
    PDF("a PDF", "%PDF-"),
    ZIP("a ZIP archive or an office document", "PK\u0003\u0004"),
    GZIP("a gzip archive", "\u001f\u008b"),
    RTF("an RTF document", "{\\rtf"),
    OLE("an old office document", "\u00d0\u00cf\u0011\u00e0"),
    PNG("a PNG image", "\u0089PNG"),
    JPEG("a JPEG image", "\u00ff\u00d8\u00ff"),
    GIF("a GIF image", "GIF8"),
    MHTML("a web archive", "MIME-Version:");

    private final String description;
    private final byte[] signature;

    ForeignFormat(String description, String signature) {
        this.description = description;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    String description() {
        return description;
    }

    static Optional<ForeignFormat> of(byte[] bytes) {
        return Stream.of(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < signature.length) {
            return false;
        }
        return java.util.Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
