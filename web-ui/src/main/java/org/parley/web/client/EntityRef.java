package org.parley.web.client;

import java.util.UUID;

/** An entity as others point to it. */
public record EntityRef(UUID id, EntityType type, String name) {}
