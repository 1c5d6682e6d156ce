package org.parley.entity.second;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.parley.entity.second.SecondAnswerRow.Key;

/** The answers of second readers, and which articles wait for one. */
@ApplicationScoped
public class SecondAnswerRepository implements PanacheRepositoryBase<SecondAnswerRow, SecondAnswerRow.Key> {

    /**
     * Takes the article that this reader is to be asked about next, the newest first. It is nobody else's until the time is over; then, without an
     * answer, it is taken again, each time after twice the pause, up to a day. Another reader need not wait for these pauses.
     */
    public Optional<Key> take(String reader, Duration time) {
        return getSession()
                .createNativeQuery("""
                        insert into second_answer (article_id, version, reader, attempts, due)
                        select v.article_id, v.version, :reader, 1, now() + :seconds * interval '1 second' + interval '1 minute'
                        from article a join article_version v on v.article_id = a.id and v.version = a.version
                             left join second_answer s on s.article_id = v.article_id and s.version = v.version
                        where a.state = 'PROCESSED' and v.language = 'en'
                          and (s.article_id is null or s.due <= now() and s.answer is null
                               or s.reader <> :reader and (s.answer is not null or s.problem is not null))
                        order by a.received_at desc, a.id limit 1
                        on conflict (article_id, version) do update
                        set reader = excluded.reader, answer = null, problem = null,
                            attempts = case when second_answer.reader = excluded.reader then second_answer.attempts + 1 else 1 end,
                            due = excluded.due + least(interval '1 day', interval '1 minute'
                                * case when second_answer.reader = excluded.reader then power(2, least(second_answer.attempts, 12)) else 0 end)
                        where second_answer.due <= now() and second_answer.answer is null
                           or second_answer.reader <> excluded.reader
                              and (second_answer.answer is not null or second_answer.problem is not null)
                        returning article_id, version
                        """, Object[].class)
                .setParameter("reader", reader)
                .setParameter("seconds", time.toSeconds())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Key((UUID) row[0], (Integer) row[1]));
    }

    /** Keeps an answer; false when the article is gone, or another reader is asked about it by now. */
    public boolean answered(Key key, String reader, String answer) {
        return update("answer = ?1, problem = null where key = ?2 and reader = ?3", answer, key, reader) > 0;
    }

    /** Keeps why there was no answer, unless another reader is asked by now. */
    public void unanswered(Key key, String reader, String problem) {
        update("problem = ?1 where key = ?2 and reader = ?3", problem, key, reader);
    }

    /** Who has answered about a version, and what. */
    public Optional<SecondAnswerRow> of(Key key) {
        return findByIdOptional(key).filter(row -> row.answer != null);
    }

    /** Keeps an answer that somebody was asked for elsewhere. */
    public void keep(Key key, String reader, String answer) {
        SecondAnswerRow row = new SecondAnswerRow();
        row.key = key;
        row.reader = reader;
        row.answer = answer;
        row.attempts = 1;
        row.due = Instant.now();
        persist(row);
    }

    /** How many articles wait for an answer that did not come when it was asked for. */
    public long failing() {
        return count("answer is null and problem is not null");
    }
}
