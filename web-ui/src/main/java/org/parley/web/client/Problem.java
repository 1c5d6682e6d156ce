package org.parley.web.client;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What went wrong with one article, and what to do next. */
public record Problem(@Nullable String code, @Nullable String detail) {

    /** What failed on the way; all else lies in the file itself, and trying again as it is would end the same way. */
    private static final Set<String> ON_THE_WAY = Set.of("DELIVERY_FAILED", "DELIVERY_REFUSED", "INTERNAL");

    /** Whether trying again may help. */
    public boolean passing() {
        return code == null || ON_THE_WAY.contains(code);
    }
}
