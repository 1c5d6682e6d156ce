package org.parley.entity.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Analysis.DateBasis;

/** An article as it stands now. Its text lies with its version. */
@Entity
@Table(name = "article")
public class ArticleRow {

    @Id
    public UUID id;

    public int version;

    @Enumerated(EnumType.STRING)
    public ArticleState state;

    @Column(name = "problem_code")
    public @Nullable String problemCode;

    @Column(name = "problem_detail")
    public @Nullable String problemDetail;

    public @Nullable String file;
    public @Nullable String title;
    public @Nullable String outlet;
    public String publisher;
    public @Nullable String url;

    @Column(name = "published_at")
    public @Nullable LocalDate publishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_at_basis")
    public DateBasis publishedAtBasis;

    public String excerpt;
    public int claims;

    /** The day since which it is known: of publication or, where that is unknown, on which it came in. */
    public LocalDate known;

    @Column(name = "received_at")
    public Instant receivedAt;
}
