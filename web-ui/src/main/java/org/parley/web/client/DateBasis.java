package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How an article's date is known. */
public enum DateBasis {
    GIVEN,
    TEXT,
    ESTIMATED,
    @JsonEnumDefaultValue
    UNKNOWN
}
