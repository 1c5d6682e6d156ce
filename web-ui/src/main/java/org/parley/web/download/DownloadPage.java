package org.parley.web.download;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.EntityClient;
import org.parley.web.client.GraphPart;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/** The facts and statements that a page shows, with their sentences, sources and origins, as a file to keep. */
@Path("/download")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class DownloadPage {

    private static final int LONGEST_SEARCH = 200;

    private final EntityClient entities;

    DownloadPage(EntityClient entities) {
        this.entities = entities;
    }

    /**
     * Those about an entity, or those that have some words; one of the two has to be asked for.
     *
     * @param format {@code json}, or else a table
     */
    @GET
    public Response download(
            @RestQuery @Nullable UUID about,
            @RestQuery @Nullable String q,
            @RestQuery boolean events,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String format) {
        String words = FormValue.orNull(q);
        if (about == null && words == null || words != null && words.length() > LONGEST_SEARCH) {
            throw new NotFoundException();
        }
        boolean json = "json".equals(format);
        GraphPart part = new GraphPart(
                about, words, events, FormValue.dayOrNull(from), FormValue.dayOrNull(to), FormValue.dayOrNull(asOf));
        String name = (about == null ? "search" : events ? "events" : "dossier") + (json ? ".json" : ".csv");
        InputStream found = entities.export(part, json ? "JSON" : "CSV").orElseThrow(NotFoundException::new);
        return Response.ok(found)
                .type(json ? MediaType.APPLICATION_JSON : "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"parley-" + name + "\"")
                .build();
    }
}
