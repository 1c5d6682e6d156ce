package org.parley.entity.graph;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.statement.Utterance;
import org.parley.entity.reading.analysis.Statement.Modality;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.analysis.Statement.Polarity;

/** An utterance. Which articles, publishers and origins stand behind it, the database reckons from its claims. */
@Entity
@DynamicUpdate
@Table(name = "statement")
public class StatementRow {

    @Id
    public UUID id;

    @Column(name = "speaker_id")
    public @Nullable UUID speakerId;

    @JdbcTypeCode(SqlTypes.JSON)
    public Utterance.Speaker speaker;

    @Column(name = "told_to_id")
    public @Nullable UUID toldToId;

    public String content;

    @Enumerated(EnumType.STRING)
    public Mode mode;

    @Enumerated(EnumType.STRING)
    public Polarity polarity;

    @Enumerated(EnumType.STRING)
    public Modality modality;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> chain;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<List<String>> variants;

    @Column(insertable = false, updatable = false)
    public int articles;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(insertable = false, updatable = false)
    public List<String> publishers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(insertable = false, updatable = false)
    public List<String> origins;

    @Column(insertable = false, updatable = false)
    public @Nullable LocalDate latest;

    /** The day of publication since which it is known. */
    @Column(name = "known_since", insertable = false, updatable = false)
    public @Nullable LocalDate knownSince;

    /** Takes over what the claims say. */
    public void tell(Utterance utterance) {
        id = utterance.id();
        speakerId = utterance.speakerEntity();
        speaker = utterance.speaker();
        toldToId = utterance.toldTo();
        content = utterance.content();
        mode = utterance.mode();
        polarity = utterance.polarity();
        modality = utterance.modality();
        chain = utterance.chain();
        variants = utterance.variants();
    }
}
