package org.parley.web.platform;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address to return to that came with a request: only ever a path of these pages, never another host. */
public final class LocalAddress {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    static final String DECIDED = "decided";
    static final String UNDONE = "undone";
    static final String SAVED = "saved";
    static final String FORGOTTEN = "forgotten";

    /** What a page reports, each once. */
    static final List<String> REPORTS = List.of(DECIDED, UNDONE, SAVED, FORGOTTEN);

    private LocalAddress() {}

    /** The address if it is a path of ours, else the desk. */
    public static String orDesk(@Nullable String address) {
        return address != null && LOCAL.matcher(address).matches() && isAddress(address) ? address : "/";
    }

    private static boolean isAddress(String text) {
        try {
            return !new URI(text).isAbsolute();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** As {@link #orDesk}, and the page there reports that decision. */
    public static URI deciding(@Nullable String address, UUID decision) {
        return reporting(address, DECIDED, decision);
    }

    /** As {@link #orDesk}, and the page there reports that the decision was undone. */
    public static URI undoing(@Nullable String address, UUID decision) {
        return reporting(address, UNDONE, decision);
    }

    /** As {@link #orDesk}, and the page there reports that this search is saved. */
    public static URI saving(@Nullable String address, UUID search) {
        return reporting(address, SAVED, search);
    }

    /** As {@link #orDesk}, and the page there reports that this search is deleted. */
    public static URI forgetting(@Nullable String address, UUID search) {
        return reporting(address, FORGOTTEN, search);
    }

    private static URI reporting(@Nullable String address, String parameter, UUID what) {
        URI local = URI.create(orDesk(address));
        UriBuilder there = UriBuilder.fromUri(local);
        String query = Objects.requireNonNullElse(local.getRawQuery(), "");
        REPORTS.stream().filter(report -> query.contains(report + "=")).forEach(there::replaceQueryParam);
        return there.replaceQueryParam(parameter, what).build();
    }
}
