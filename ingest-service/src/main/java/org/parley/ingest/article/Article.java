package org.parley.ingest.article;

import jakarta.persistence.Basic;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.Problem;

/** An accepted article. Its text stays as it is; every other change that the graph must follow is a new version. */
@Entity
public class Article {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public long version;

    public @Nullable String file;

    @Embedded
    public Metadata metadata;

    public @Nullable String language;

    /** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
    public String sha256;

    /** Length of the text in Unicode code points, which is what all offsets count. */
    public int characters;

    /** Not read along with lists. */
    @Basic(fetch = FetchType.LAZY)
    public String text;

    @Enumerated(EnumType.STRING)
    public ArticleState state;

    @Embedded
    public @Nullable Problem problem;

    public @Nullable UUID runId;

    public Instant receivedAt;

    public String receivedBy;

    public Instant updatedAt;
}
