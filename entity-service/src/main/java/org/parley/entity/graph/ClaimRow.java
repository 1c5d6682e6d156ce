package org.parley.entity.graph;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Claim;

/**
 * A claim, and the fact or utterance that it was found to be of.
 *
 * <p>The anchor is the id that its event or utterance has when this claim is the least of it: old links are followed by it.
 */
@Entity
@DynamicUpdate
@Table(name = "claim")
public class ClaimRow {

    @Id
    public UUID id;

    @Column(name = "article_id")
    public UUID articleId;

    public String kind;
    public @Nullable UUID anchor;

    @Column(name = "fact_id")
    public @Nullable UUID factId;

    @Column(name = "statement_id")
    public @Nullable UUID statementId;

    public int position;

    /** With all outlets that are known now; the body tells it as far as the article alone does. */
    public String origin;

    @Column(name = "doubtful_source")
    public @Nullable String doubtfulSource;

    public @Nullable LocalDate published;

    /** The day since which it is known: of publication or, where that is unknown, on which the article came in. */
    public LocalDate known;

    /** By a person's decision: it stays with its article and carries nothing. */
    public boolean rejected;

    /** Whether it says that the event is none: then it counts only where no claim says otherwise. */
    public boolean denies;

    /** Whether a second reader told it, beside the reading. */
    @Column(name = "second_reader")
    public boolean secondReader;

    @JdbcTypeCode(SqlTypes.JSON)
    public Claim body;

    /** The fact or statement that it is of; a rejected claim is of none. */
    public UUID group() {
        return Objects.requireNonNull(factId == null ? statementId : factId);
    }
}
