package org.parley.entity.reading.analysis;

/** One entity of one article. The id ("e1") holds inside this analysis alone; the name is its fullest form in the text. */
public record Entity(String id, EntityType type, String name) {}
