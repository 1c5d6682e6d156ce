package org.parley.entity.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Full-text search by PostgreSQL. */
@ApplicationScoped
class SearchQueries {

    /** Marks of the database around matches and between fragments; no text has them. */
    static final char START = '\uE000';

    static final char END = '\uE001';
    static final char BREAK = '\uE002';

    private final Session session;

    SearchQueries(Session session) {
        this.session = session;
    }

    /** An article that matches, its text, and fragments of it with their matches marked. */
    record Hit(UUID article, String text, String headline) {}

    /** Articles whose text matches, the best first. */
    List<Hit> articles(String q, int offset, int limit) {
        return session
                .createNativeQuery("""
                        with hit as (
                            select v.article_id, v.text, ts_rank_cd(v.search, query.q) rank
                            from websearch_to_tsquery('english', :q) query(q), article_version v
                            join article a on a.id = v.article_id and a.version = v.version
                            where v.search @@ query.q
                            order by rank desc, a.received_at desc, a.id
                            offset :offset limit :limit)
                        select article_id, text,
                            ts_headline('english', text, websearch_to_tsquery('english', :q), :options)
                        from hit order by rank desc, article_id
                        """, Object[].class)
                .setParameter("q", q)
                .setParameter("offset", offset)
                .setParameter("limit", limit)
                .setParameter(
                        "options",
                        "StartSel=\"%c\", StopSel=\"%c\", FragmentDelimiter=\"%c\", MaxFragments=3, MaxWords=30, MinWords=10"
                                .formatted(START, END, BREAK))
                .getResultList()
                .stream()
                .map(row -> new Hit((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    long countArticles(String q) {
        return session.createNativeQuery("""
                        select count(*) from article_version v join article a on a.id = v.article_id and a.version = v.version
                        where v.search @@ websearch_to_tsquery('english', :q)
                        """, Long.class).setParameter("q", q).getSingleResult();
    }

    List<UUID> statements(String q, int limit) {
        return session.createNativeQuery("""
                        select id from statement
                        where to_tsvector('english', content) @@ websearch_to_tsquery('english', :q)
                        order by ts_rank_cd(to_tsvector('english', content), websearch_to_tsquery('english', :q)) desc,
                                 latest desc nulls last, id
                        limit :limit
                        """, UUID.class)
                .setParameter("q", q)
                .setParameter("limit", limit)
                .getResultList();
    }
}
