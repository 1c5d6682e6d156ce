package org.parley.ingest.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.platform.Problem;

/** One file of an upload: where its bytes lie for now, what index.json says of it, and why it is not taken, if it is not. */
public record UploadedFile(
        String name,
        Path content,
        Metadata metadata,
        @Nullable Problem problem) {}
