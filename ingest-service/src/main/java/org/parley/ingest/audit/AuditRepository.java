package org.parley.ingest.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.parley.ingest.platform.PageView;

/** What was done. Rows are added and read, nothing else. */
@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    private static final String MATCHING = """
            (:who is null or who = :who) and (:action is null or action = :action)
            and (:subject is null or subject = :subject) and at >= :since and at < :until
            order by at desc, id desc""";

    /** A page of entries, the last first, and how many there are in all. */
    record Listing(List<AuditEntry> entries, long total) {}

    Listing matching(AuditQuery query, int page, int size) {
        PanacheQuery<AuditEntry> found = find(
                MATCHING,
                Parameters.with("who", query.who())
                        .and("action", query.action())
                        .and("subject", query.subject())
                        .and("since", query.since())
                        .and("until", query.until()));
        return new Listing(found.page(PageView.at(page, size)).list(), found.count());
    }

    /** Keeps the beginning of a session; nothing happens if it is there already. */
    void signedIn(String who, String session, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into audit_entry (at, who, action, session) values (:at, :who, 'SIGNED_IN', :session)
                        on conflict (session) where action = 'SIGNED_IN' do nothing
                        """)
                .setParameter("at", at)
                .setParameter("who", who)
                .setParameter("session", session)
                .executeUpdate();
    }
}
