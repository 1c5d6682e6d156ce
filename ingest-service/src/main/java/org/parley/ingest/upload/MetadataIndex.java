package org.parley.ingest.upload;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/** What an `index.json` says about the files beside it: `[{"file","title","outlet","publishedAt","url"}]`. */
final class MetadataIndex {

    static final String FILE_NAME = "index.json";

    static final MetadataIndex NONE = new MetadataIndex(Map.of());

    private static final String FORM =
            " It is a list like [{\"file\":\"one.txt\",\"title\":\"…\",\"outlet\":\"…\",\"publishedAt\":\"2025-11-19\",\"url\":\"https://…\"}]. Nothing was taken in; correct it and send all again.";

    private record Entry(
            @Nullable String file,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String publishedAt,
            @Nullable String url) {}

    private final Map<String, Entry> entries;

    private MetadataIndex(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** The index, or INDEX_INVALID. A wrong value in an entry is the problem of that file alone and comes up in `of`. */
    static MetadataIndex parse(byte[] json, ObjectMapper mapper) {
        Map<String, Entry> entries = new HashMap<>();
        for (Entry entry : read(json, mapper)) {
            if (entry == null || entry.file() == null || entry.file().isBlank()) {
                throw invalid("An entry names no file.");
            }
            if (entries.put(entry.file(), entry) != null) {
                throw invalid("It names “" + entry.file() + "” twice.");
            }
        }
        return new MetadataIndex(entries);
    }

    Metadata of(String fileName) {
        Entry entry = entries.get(fileName);
        return entry == null
                ? Metadata.NONE
                : Metadata.given(entry.title(), entry.outlet(), entry.url(), entry.publishedAt());
    }

    private static Entry[] read(byte[] json, ObjectMapper mapper) {
        try {
            Entry[] entries = mapper.readValue(json, Entry[].class);
            if (entries == null) {
                throw invalid("It holds null.");
            }
            return entries;
        } catch (IOException malformed) {
            throw invalid("It is not the JSON that it should be.");
        }
    }

    private static IngestException invalid(String reason) {
        return new IngestException(ErrorCode.INDEX_INVALID, reason + FORM);
    }
}
