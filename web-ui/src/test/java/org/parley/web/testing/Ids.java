package org.parley.web.testing;

import java.util.UUID;

/** The ids of things in the invented stories, by their keys. */
public final class Ids {

    private Ids() {}

    public static UUID id(String key) {
        return Newsroom.id(key);
    }
}
