package org.parley.web.client;

import java.util.UUID;

/** A search that the reader keeps under a name: the page that asks it, by path and query. */
public record SavedSearch(UUID id, String name, String address) {}
