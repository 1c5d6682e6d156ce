package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became known after the day {@code from} up to the day {@code to}.
 *
 * @param counts how many there are of each kind, by its name
 */
public record Changes(
        @Nullable String from,
        @Nullable String to,
        Map<String, Long> counts,
        List<Change> items,
        int page,
        int size,
        long total) {

    /** What kind of news it is. */
    public enum Kind {
        NEW_ENTITY,
        NEW_FACT,
        NEW_STATEMENT,
        NEW_STATUS,
        NEW_TIME,
        NEW_ORIGIN,
        NEW_DISAGREEMENT,
        @JsonEnumDefaultValue
        UNCLEAR
    }

    /** One piece of news, with what it is about; {@code before} and {@code after} in words. */
    public record Change(
            Kind kind,
            @Nullable String known,
            String label,
            @Nullable EntityRef entity,
            @Nullable Fact fact,
            @Nullable Statement statement,
            @Nullable Disagreement disagreement,
            @Nullable String before,
            @Nullable String after) {}

    public Changes {
        counts = counts == null ? Map.of() : Map.copyOf(counts);
        items = Lists.orEmpty(items);
    }

    public long count(Kind kind) {
        return counts.getOrDefault(kind.name(), 0L);
    }

    /** The items as a page of a list. */
    public Paged<Change> paged() {
        return new Paged<>(items, page, size, total);
    }
}
