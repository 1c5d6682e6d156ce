package org.parley.entity.reading.encoder;

/** What the encoder can say of a name. Outlets are organizations to it; a gazetteer tells them apart. */
public enum NameType {
    PERSON,
    ORGANIZATION,
    PLACE,
    PLAN,
    EVENT,
    OTHER
}
