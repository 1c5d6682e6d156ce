package org.parley.ingest.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.parley.ingest.article.ArticleState;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.article.PublicationDay;

/** What an admin would want to know of an article that came in well, and may put right. */
public enum Hint {
    /** It was deleted after it had been in the graph. */
    DELETED,

    /** Neither the file nor who brought it names an outlet: it counts as one of its own that nobody knows. */
    OUTLET_UNKNOWN,

    /** Its day of publication is still to come. */
    DATED_IN_THE_FUTURE,

    /** It is kept and can be searched, and nothing is read in it. */
    LANGUAGE_NOT_READ;

    private static final String READ = "en";

    static List<Hint> of(RunRepository.Known known, Clock clock) {
        if (known.state() == ArticleState.DELETED) {
            return List.of(DELETED);
        }
        List<Hint> hints = new ArrayList<>();
        Metadata metadata = known.metadata();
        if (metadata.outlet() == null) {
            hints.add(OUTLET_UNKNOWN);
        }
        if (PublicationDay.isStillToCome(metadata.publishedAt(), clock)) {
            hints.add(DATED_IN_THE_FUTURE);
        }
        String language = known.language();
        if (language != null && !language.startsWith(READ)) {
            hints.add(LANGUAGE_NOT_READ);
        }
        return List.copyOf(hints);
    }
}
