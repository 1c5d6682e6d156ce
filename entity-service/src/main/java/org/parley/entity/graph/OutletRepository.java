package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which outlets have published articles. */
@ApplicationScoped
class OutletRepository implements PanacheRepositoryBase<OutletRow, UUID> {

    /**
     * Notes the outlet of an article.
     *
     * @param key null where it is unknown
     * @return the keys of the outlet that it had before and of the one that it has now, where the two differ
     */
    Set<String> replace(UUID article, @Nullable String key) {
        @Nullable OutletRow known = findById(article);
        if (known != null && known.key.equals(key)) {
            return Set.of();
        }
        Set<String> touched = new HashSet<>();
        if (known != null) {
            touched.add(known.key);
            delete(known);
        }
        flush();
        if (key != null) {
            touched.add(key);
            OutletRow row = new OutletRow();
            row.articleId = article;
            row.key = key;
            persistAndFlush(row);
        }
        return touched;
    }

    /** Those of these that are keys of outlets. */
    Set<String> known(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(getSession()
                        .createNativeQuery("select distinct key from outlet where key = any(:keys)", String.class)
                        .setParameter("keys", keys.toArray(String[]::new))
                        .getResultList());
    }
}
