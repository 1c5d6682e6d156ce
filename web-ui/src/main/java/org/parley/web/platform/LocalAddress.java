package org.parley.web.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address to return to that came with a request: only ever a path of these pages, never another host. */
public final class LocalAddress {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private LocalAddress() {}

    /** The address if it is a path of ours, else the desk. */
    public static String orDesk(@Nullable String address) {
        return address != null && LOCAL.matcher(address).matches() ? address : "/";
    }
}
