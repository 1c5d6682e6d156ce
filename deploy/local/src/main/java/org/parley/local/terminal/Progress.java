package org.parley.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is being done and how long it took, one line a step: on a terminal the line counts the seconds, elsewhere it is written once
 * when the step begins and completed when it ends.
 */
public final class Progress {

    private static final Duration WORTH_TELLING = Duration.ofSeconds(1);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(20);

    private final PrintStream out;
    private final boolean interactive;
    private @Nullable Step current;

    private Progress(PrintStream out, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
    }

    /** Progress on that stream; `interactive` when it is a terminal. */
    public static Progress on(PrintStream out, boolean interactive) {
        return new Progress(out, interactive);
    }

    /** Tells nobody. */
    public static Progress silent() {
        return new Progress(new PrintStream(java.io.OutputStream.nullOutputStream()), false);
    }

    /** Does one step and tells it. */
    public <T> T step(String what, Supplier<T> work) {
        Step step = new Step(what, Instant.now());
        current = step;
        out.print("  " + what + " … ");
        out.flush();
        try (ScheduledExecutorService ticker = ticker(step)) {
            boolean done = false;
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                ticker.shutdownNow();
                finish(step, done);
            }
        }
    }

    /** As {@link #step(String, Supplier)}, for work that has no result. */
    public void step(String what, Runnable work) {
        step(what, () -> {
            work.run();
            return true;
        });
    }

    /** Adds what the current step is at: on a terminal at once, elsewhere in a line of its own now and then. */
    public void detail(String text) {
        Step step = current;
        if (step != null) {
            step.detail = text;
            if (interactive) {
                step.draw();
            } else {
                step.tellNowAndThen();
            }
        }
    }

    /** One line of its own. */
    public void say(String line) {
        out.println(line);
    }

    private ScheduledExecutorService ticker(Step step) {
        ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("progress").factory());
        if (interactive) {
            ticker.scheduleAtFixedRate(step::draw, 1, 1, TimeUnit.SECONDS);
        }
        return ticker;
    }

    private void finish(Step step, boolean done) {
        current = null;
        synchronized (out) {
            if (interactive) {
                out.print("\r\u001b[K  " + step.what + " … ");
            }
            Duration took = Duration.between(step.begun, Instant.now());
            if (!done) {
                out.println("failed");
            } else if (took.compareTo(WORTH_TELLING) < 0) {
                out.println("done");
            } else {
                out.println(text(took));
            }
        }
    }

    /** A duration as people say it: `8 s`, `2 min 5 s`. */
    public static String text(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }

    private final class Step {
        private final String what;
        private final Instant begun;
        private volatile String detail = "";
        private Instant told;

        Step(String what, Instant begun) {
            this.what = what;
            this.begun = begun;
            this.told = begun;
        }

        void tellNowAndThen() {
            Instant now = Instant.now();
            if (Duration.between(told, now).compareTo(NOW_AND_THEN) >= 0) {
                told = now;
                out.println();
                out.print("    " + detail + ", after " + text(Duration.between(begun, now)) + " … ");
                out.flush();
            }
        }

        void draw() {
            synchronized (out) {
                String behind = detail.isEmpty() ? "" : " (" + detail + ")";
                out.print("\r\u001b[K  " + what + " … " + text(Duration.between(begun, Instant.now())) + behind);
                out.flush();
            }
        }
    }
}
