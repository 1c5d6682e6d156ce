package org.parley.entity.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of articles, with their texts. */
@ApplicationScoped
public class ArticleVersionRepository implements PanacheRepositoryBase<ArticleVersionRow, ArticleVersionRow.Key> {

    /** All versions of an article, the newest first. */
    public List<ArticleVersionRow> all(UUID article) {
        return list("key.articleId = ?1 order by key.version desc", article);
    }

    /**
     * Articles in the graph that another reading read than is due, in the order of their ids.
     *
     * @param version the reading that is due
     * @param reader the second reader, where there is one
     * @param answered the reading that is due where it has answered
     */
    List<UUID> stale(String version, Optional<String> reader, String answered, UUID after, int limit) {
        return getSession()
                .createNativeQuery("""
                        select a.id from article a join article_version v on v.article_id = a.id and v.version = a.version
                             left join second_answer s on s.article_id = a.id and s.version = a.version
                                                      and s.reader = :reader and s.answer is not null
                        where a.state = 'PROCESSED' and a.id > :after
                          and v.pipeline_version <> case when s.article_id is null then :version else :answered end
                        order by a.id limit :limit
                        """, UUID.class)
                .setParameter("version", version)
                .setParameter("reader", reader.orElse(""))
                .setParameter("answered", answered)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The version that an article stands at. */
    public Optional<ArticleVersionRow> current(UUID article) {
        return find(
                        "from ArticleVersionRow v join ArticleRow a on v.key.articleId = a.id and v.key.version = a.version"
                                + " where a.id = ?1 select v",
                        article)
                .firstResultOptional();
    }
}
