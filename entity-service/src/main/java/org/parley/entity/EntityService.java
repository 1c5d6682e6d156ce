package org.parley.entity;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.parley.entity.article.StandardReading;

/** Starts the service. The reading is loaded beside all else, for it needs none of it; the service is ready when both are. */
@QuarkusMain
public final class EntityService {

    private EntityService() {}

    public static void main(String... arguments) {
        Thread.ofPlatform().daemon().name("load reading").start(StandardReading::load);
        Quarkus.run(arguments);
    }
}
