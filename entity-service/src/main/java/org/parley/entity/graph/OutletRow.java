package org.parley.entity.graph;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The outlet that published an article, by its key. */
@Entity
@Table(name = "outlet")
class OutletRow {

    @Id
    @Column(name = "article_id")
    public UUID articleId;

    public String key;
}
