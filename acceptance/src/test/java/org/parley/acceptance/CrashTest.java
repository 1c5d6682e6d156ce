package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Part;
import org.parley.acceptance.stack.Role;
import org.parley.local.chaos.Chaos;
import org.parley.local.stack.PartName;

/** Whatever dies in the middle of a load, every accepted article ends up in the graph exactly once. */
@ExtendWith(ParleyExtension.class)
class CrashTest {

    private static final int ARTICLES = 16;

    @Test
    void nothingIsLostOrDoubledWhenAPartIsKilled(Parley parley, @TempDir Path folder) {
        Chaos chaos = new Chaos(parley.stack(), folder, 7);
        try {
            chaos.round(PartName.ENTITY_SERVICE, ARTICLES);
            chaos.round(PartName.INGEST_SERVICE, ARTICLES);
            chaos.round(PartName.WEB_UI, ARTICLES);
            chaos.round(PartName.POSTGRES, ARTICLES);
            assertThat(chaos.findings()).isEmpty();
        } finally {
            deleteWhatWasInvented(parley);
        }
    }

    /** Other tests look at the desk of the same system. */
    private static void deleteWhatWasInvented(Parley parley) {
        for (JsonNode article : parley.api()
                .get(Part.INGEST, "/api/articles?size=100", Role.ADMIN)
                .body()
                .path("items")) {
            if (article.path("file").asText().startsWith("invented-")) {
                parley.api()
                        .send(
                                Part.INGEST,
                                "DELETE",
                                "/api/articles/" + article.path("id").asText(),
                                Role.ADMIN,
                                "",
                                "");
            }
        }
    }
}
