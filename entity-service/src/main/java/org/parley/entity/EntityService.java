package org.parley.entity;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.parley.entity.article.StandardReading;

/** Starts the service. The reading is loaded beside all else, for it needs none of it; the service is ready when both are. */
@QuarkusMain
public final class EntityService {

    private EntityService() {}

    public static void main(String... arguments) {
        if (!endsWhenInitialised()) {
            Thread.ofPlatform().daemon().name("load reading").start(StandardReading::load);
        }
        Quarkus.run(arguments);
    }

    /**
     * Whether Quarkus was told to bring the tables up to date and to end, as the chart's migration Jobs tell it: nothing is read then. Asked of the
     * process itself, since Quarkus' own settings are there only once it starts.
     */
    private static boolean endsWhenInitialised() {
        return Boolean.parseBoolean(System.getenv("QUARKUS_INIT_AND_EXIT"))
                || Boolean.getBoolean("quarkus.init-and-exit");
    }
}
