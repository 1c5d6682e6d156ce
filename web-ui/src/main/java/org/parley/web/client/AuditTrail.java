package org.parley.web.client;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last of the entries asked for, of all services, the last first.
 *
 * @param total how many there are in all
 * @param older asked for until then, the services have the older ones; null when there are none
 */
public record AuditTrail(
        List<AuditEntry> entries, long total, @Nullable Instant older) {

    /** How many are asked of each service: so many more than are shown that entries of one moment stay together. */
    static final int ASKED = 50;

    private static final int SHOWN = 25;

    static AuditTrail of(List<Paged<AuditEntry>> answers) {
        List<AuditEntry> all = answers.stream()
                .flatMap(answer -> answer.items().stream())
                .sorted(Comparator.comparing(AuditEntry::at).reversed())
                .toList();
        long total = answers.stream().mapToLong(Paged::total).sum();
        if (all.size() <= SHOWN) {
            return new AuditTrail(all, total, null);
        }
        Instant last = all.get(SHOWN - 1).at();
        List<AuditEntry> shown =
                all.stream().takeWhile(entry -> !entry.at().isBefore(last)).toList();
        return new AuditTrail(shown, total, shown.size() < total ? last : null);
    }
}
