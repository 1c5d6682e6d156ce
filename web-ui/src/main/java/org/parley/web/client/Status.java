package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How far an event has come, as claimed. {@link #UNCLEAR} stands for a value that this version does not know. */
public enum Status {
    HELD,
    ONGOING,
    PLANNED,
    POSTPONED,
    CANCELLED,
    ON_HOLD,
    DENIED,
    @JsonEnumDefaultValue
    UNCLEAR
}
