package org.parley.ingest.run.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one listener has been told of a run, so that it is told only what is new. */
final class RunNews {

    private final Map<UUID, RunView.Item> told = new HashMap<>();
    private @Nullable RunView last;

    /** The run with the items that have changed since the last time, all of them the first time; empty when nothing has. */
    Optional<RunView> since(RunView now) {
        List<RunView.Item> items = now.items() == null ? List.of() : now.items();
        List<RunView.Item> changed = items.stream()
                .filter(item -> !item.equals(told.put(item.id(), item)))
                .toList();
        boolean same = changed.isEmpty() && last != null && last.with(items).equals(now);
        last = now;
        return same ? Optional.empty() : Optional.of(now.with(changed));
    }
}
