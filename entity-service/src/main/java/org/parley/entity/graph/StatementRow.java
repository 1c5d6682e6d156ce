package org.parley.entity.graph;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

/** An utterance. */
@Entity
@DynamicUpdate
@Table(name = "statement")
public class StatementRow extends CarriedRow {

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
