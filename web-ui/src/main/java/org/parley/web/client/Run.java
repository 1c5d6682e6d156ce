package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One upload and what became of each of its files. Processed means: in the graph. */
public record Run(
        UUID id,
        Instant startedAt,
        @Nullable String startedBy,
        @Nullable Instant pausedAt,
        @Nullable Instant finishedAt,
        Counts counts,
        List<Item> items) {

    /** How many of the files are where. */
    public record Counts(int total, int waiting, int processed, int duplicate, int failed) {

        public int done() {
            return total - waiting;
        }
    }

    /** One file of the run. */
    public record Item(
            UUID id,
            @Nullable String file,
            State state,
            @Nullable UUID articleId,
            @Nullable Problem problem,
            @Nullable String language,
            List<Hint> hints) {

        public Item {
            hints = Lists.orEmpty(hints);
        }

        public boolean failed() {
            return state == State.FAILED;
        }

        /** Whether it is kept in a language that is not read. */
        public boolean unread() {
            return hints.contains(Hint.LANGUAGE_NOT_READ);
        }

        public boolean correctable() {
            return articleId != null && hints.stream().anyMatch(Hint::isCorrectable);
        }

        boolean worthAnotherTry() {
            return failed() && (problem == null || problem.passing());
        }
    }

    /** What an admin would want to know of an article that came in well. */
    public enum Hint {
        DELETED,
        OUTLET_UNKNOWN,
        DATED_IN_THE_FUTURE,
        LANGUAGE_NOT_READ,
        @JsonEnumDefaultValue
        UNCLEAR;

        /** Whether it can be put right by a correction. */
        public boolean isCorrectable() {
            return this == OUTLET_UNKNOWN || this == DATED_IN_THE_FUTURE;
        }
    }

    /** Where one file is. */
    public enum State {
        WAITING,
        PROCESSED,
        DUPLICATE,
        FAILED,
        @JsonEnumDefaultValue
        UNCLEAR
    }

    public Run {
        items = Lists.orEmpty(items);
    }

    public boolean finished() {
        return counts.waiting() == 0;
    }

    /** Whether what is not on its way yet stays behind for now. */
    public boolean paused() {
        return pausedAt != null && !finished();
    }

    /** Whether any failed file might do better if it were tried again. */
    public boolean worthAnotherTry() {
        return finished() && items.stream().anyMatch(Item::worthAnotherTry);
    }
}
