package org.parley.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The address of the page being shown, for links that change one part of it and keep the rest. */
@RequestScoped
@Named("here")
public class Here {

    /** Where one is in a list, what is opened or ticked there, and what became of an article. */
    private static final List<String> BESIDE_THE_QUESTION =
            List.of("page", "evidence", "select", "deleted", "restored");

    private final UriInfo request;
    private final HttpHeaders headers;

    Here(UriInfo request, HttpHeaders headers) {
        this.request = request;
        this.headers = headers;
    }

    /** The path with its query. */
    public String address() {
        return relative(request.getRequestUri());
    }

    /** The path alone. */
    public String getPath() {
        return request.getRequestUri().getRawPath();
    }

    /** This page with one parameter set. */
    public String with(String name, Object value) {
        return relative(builder().replaceQueryParam(name, value).build());
    }

    /** This list with a filter set, or without it when the value is empty, from its first page on. */
    public String filtered(String name, Object value) {
        UriBuilder builder = builder().replaceQueryParam("page");
        return relative(
                value.toString().isEmpty()
                        ? builder.replaceQueryParam(name).build()
                        : builder.replaceQueryParam(name, value).build());
    }

    /** This page without one parameter. */
    public String without(String name) {
        return relative(builder().replaceQueryParam(name).build());
    }

    /** What this page shows of an entity (null: of a search), or its events alone, to take along as a file. */
    public String download(String format, @Nullable Object about, boolean events) {
        UriBuilder builder =
                UriBuilder.fromUri(getQuestion()).replacePath("/download").replaceQueryParam("format", format);
        if (about != null) {
            builder.replaceQueryParam("about", about);
        }
        return relative(events ? builder.replaceQueryParam("events", true).build() : builder.build());
    }

    /** The decision that this page reports, as its address says; null when it reports none. */
    public @Nullable UUID getDecided() {
        return id(LocalAddress.DECIDED);
    }

    /** The decision that this page reports as undone; null when it reports none. */
    public @Nullable UUID getUndone() {
        return id(LocalAddress.UNDONE);
    }

    /** The search that this page reports as saved; null when it reports none. */
    public @Nullable UUID getSaved() {
        return id(LocalAddress.SAVED);
    }

    /** The saved search that this page reports as deleted; null when it reports none. */
    public @Nullable UUID getForgotten() {
        return id(LocalAddress.FORGOTTEN);
    }

    /** What this page asks: its address from the first page on, with nothing opened or ticked and nothing reported. */
    public String getQuestion() {
        UriBuilder builder = builder();
        BESIDE_THE_QUESTION.forEach(builder::replaceQueryParam);
        LocalAddress.REPORTS.forEach(builder::replaceQueryParam);
        return relative(builder.build());
    }

    private @Nullable UUID id(String parameter) {
        String id = request.getQueryParameters().getFirst(parameter);
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** The page that the reader sees: for a part that a script fetched, the page that it was fetched into. */
    public String page() {
        String around = headers.getHeaderString("HX-Current-URL");
        try {
            return around == null ? address() : LocalAddress.orDesk(relative(URI.create(around)));
        } catch (IllegalArgumentException noAddress) {
            return address();
        }
    }

    /** Whether this page belongs to a section of the navigation. */
    public boolean in(String section) {
        String path = request.getRequestUri().getPath();
        return "/".equals(section) ? "/".equals(path) : path.equals(section) || path.startsWith(section + "/");
    }

    private UriBuilder builder() {
        return request.getRequestUriBuilder();
    }

    private static String relative(URI uri) {
        // What took parameters away may leave the signs between them.
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery().replaceAll("^&+", "");
        return query.isEmpty() ? uri.getRawPath() : uri.getRawPath() + "?" + query;
    }
}
