package org.parley.ingest.extract;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/**
 * Work that others do not wait for longer than this. A parser can't be stopped, so what takes too long goes on behind, on a thread of its
 * own, until it ends: {@link PageBounds} sees to it that it does.
 */
record TimeLimit(Duration limit) {

    /** What the work gives, or what it throws; FILE_UNREADABLE when it takes too long. */
    <T> T within(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread.ofPlatform().daemon().name("parley-reading").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IngestException(
                    ErrorCode.FILE_UNREADABLE,
                    "Reading it took longer than " + limit.toSeconds()
                            + " seconds, which no page with an article does. Save the article as plain text.");
        } catch (ExecutionException failed) {
            Throwable failure = task.exceptionNow();
            throw failure instanceof IngestException told ? told : broken(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service is stopping", stopping);
        }
    }

    /** Whatever a hostile or broken file does to a parser, it is that file's problem alone. */
    private static IngestException broken(Throwable failure) {
        return new IngestException(
                ErrorCode.FILE_UNREADABLE,
                "Reading it failed (" + failure.getClass().getSimpleName() + "). Save the article as plain text.");
    }
}
