package org.parley.web.platform;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address to return to that came with a request: only ever a path of these pages, never another host. */
public final class LocalAddress {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    static final String DECIDED = "decided";
    static final String UNDONE = "undone";

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

    private static URI reporting(@Nullable String address, String parameter, UUID decision) {
        return UriBuilder.fromUri(orDesk(address))
                .replaceQueryParam(DECIDED)
                .replaceQueryParam(UNDONE)
                .replaceQueryParam(parameter, decision)
                .build();
    }
}
