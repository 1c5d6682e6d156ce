package org.parley.entity.article;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.parley.entity.reading.ArticleReading;

/** Makes the reading that ships once, as loading it takes a moment and memory. */
@Singleton
public class StandardReading {

    private static final class Loaded {
        private static final ArticleReading READING = ArticleReading.standard();
    }

    /** Loads the reading, unless it is there. Whoever needs it meanwhile waits. */
    public static void load() {
        var unused = Loaded.READING;
    }

    @Produces
    @Singleton
    @DefaultBean
    ArticleReading reading() {
        return Loaded.READING;
    }
}
