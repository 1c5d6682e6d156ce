package org.parley.ingest.run.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.audit.AuditSubject;
import org.parley.ingest.platform.Problem;
import org.parley.ingest.run.Hint;
import org.parley.ingest.run.ItemState;
import org.parley.ingest.run.Run;
import org.parley.ingest.run.RunItem;
import org.parley.ingest.run.RunRepository.Known;
import org.parley.ingest.run.RunRepository.StateCount;

/** A run, with its items where one run is asked for. */
@Schema(name = "Run")
public record RunView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant startedAt,
        @Schema(required = true) String startedBy,

        @Schema(description = "Since when what is not on its way yet stays behind; absent while it goes on") @Nullable
        Instant pausedAt,

        @Schema(description = "When the last of its files left off waiting; absent while one waits") @Nullable
        Instant finishedAt,

        @Schema(required = true) Counts counts,

        @Schema(description = "In the order of the upload; absent in lists") @Nullable
        List<Item> items)
        implements AuditSubject {

    /** How many of the files are in which state. */
    @Schema(name = "RunCounts")
    public record Counts(
            @Schema(required = true) long total,
            @Schema(required = true) long waiting,
            @Schema(required = true) long processed,
            @Schema(required = true) long duplicate,
            @Schema(required = true) long failed) {

        private static Counts of(List<StateCount> counts) {
            return new Counts(
                    counts.stream().mapToLong(StateCount::items).sum(),
                    in(ItemState.WAITING, counts),
                    in(ItemState.PROCESSED, counts),
                    in(ItemState.DUPLICATE, counts),
                    in(ItemState.FAILED, counts));
        }

        private static long in(ItemState state, List<StateCount> counts) {
            return counts.stream()
                    .filter(count -> count.state() == state)
                    .mapToLong(StateCount::items)
                    .sum();
        }
    }

    /** One file of the run. */
    @Schema(name = "RunItem")
    public record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true) String file,
            @Schema(required = true) ItemState state,

            @Schema(description = "Its article, or the one that has the same text") @Nullable
            UUID articleId,

            @Nullable Problem problem,

            @Schema(description = "ISO 639-1, where the article's language is plain") @Nullable
            String language,

            @Schema(required = true, description = "What an admin would want to know of the article, and may put right")
            List<Hint> hints) {

        private static Item from(RunItem item, @Nullable Known known, Clock clock) {
            return new Item(
                    item.id,
                    item.file,
                    item.state,
                    item.articleId,
                    item.problem,
                    known == null ? null : known.language(),
                    known == null ? List.of() : known.hints(clock));
        }
    }

    /** The same with these items. */
    RunView with(List<Item> some) {
        return new RunView(id, startedAt, startedBy, pausedAt, finishedAt, counts, some);
    }

    /** A run without its items. */
    public static RunView from(Run run, List<StateCount> counts) {
        return from(run, counts, null);
    }

    /** A run with its items and what is known of their articles, by item. */
    static RunView from(Run run, List<StateCount> counts, List<RunItem> items, Map<UUID, Known> known, Clock clock) {
        return from(
                run,
                counts,
                items.stream()
                        .map(item -> Item.from(item, known.get(item.id), clock))
                        .toList());
    }

    private static RunView from(Run run, List<StateCount> counts, @Nullable List<Item> items) {
        return new RunView(
                run.id, run.startedAt, run.startedBy, run.pausedAt, run.finishedAt, Counts.of(counts), items);
    }
}
