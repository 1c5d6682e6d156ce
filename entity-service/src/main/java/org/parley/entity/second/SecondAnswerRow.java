package org.parley.entity.second;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a second reader has answered about a version of an article. Once there it stays: nobody is asked twice. */
@Entity
@Table(name = "second_answer")
public class SecondAnswerRow {

    @EmbeddedId
    public Key key;

    /** Who was asked, and what. */
    public String reader;

    /** As it came; null until it has. */
    public @Nullable String answer;

    /** Why there was none, the last time. */
    public @Nullable String problem;

    public int attempts;

    /** When it may be asked again, if it has not answered by then. */
    public Instant due;

    /** Which version of which article. */
    @Embeddable
    public record Key(@Column(name = "article_id") UUID articleId, int version) {}
}
