package org.parley.ingest.platform;

import java.util.function.BooleanSupplier;

/**
 * Work that waits in the database and is done in the background, by one replica of the service at a time. It must bear to be killed at
 * any point and to run twice.
 */
public interface BackgroundJob {

    String name();

    /** Does what is waiting and returns when there is no more, or soon after `stopping` says so. */
    void run(BooleanSupplier stopping);
}
