package org.parley.entity.article;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.parley.entity.reading.ArticleReading;

/** Makes the reading that ships once, as loading it takes a moment and memory. */
@Singleton
class StandardReading {

    @Produces
    @Singleton
    @DefaultBean
    ArticleReading reading() {
        return ArticleReading.standard();
    }
}
