package org.parley.entity.ledger.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was worked out for the names asked for last: they are compared with each other again and again. */
final class Recent {

    private static final int AT_MOST = 20_000;

    private Recent() {}

    /** A map, safe for several threads, that forgets what was not asked for the longest. */
    static <V> Map<String, V> map() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > AT_MOST;
            }
        });
    }
}
