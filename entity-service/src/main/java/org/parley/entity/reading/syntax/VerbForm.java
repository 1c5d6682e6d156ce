package org.parley.entity.reading.syntax;

/** The forms of an English verb. A regular verb's past and participle look the same and are read as PAST. */
enum VerbForm {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
}
