package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What kind of thing an entity is. A type that this version does not know reads as {@link #OTHER}. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    OUTLET,
    PLACE,
    PLAN,
    EVENT,
    @JsonEnumDefaultValue
    OTHER
}
