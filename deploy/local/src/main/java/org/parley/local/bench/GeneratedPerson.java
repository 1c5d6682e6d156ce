package org.parley.local.bench;

import static org.parley.local.bench.GeneratedNames.name;
import static org.parley.local.bench.GeneratedNames.zipf;

import java.util.Random;

/** A person under one of the spellings of the name. */
record GeneratedPerson(String given, String family) {

    static final int PERSONS = 20_000;

    /** Somebody, who is more often one of a few. */
    static GeneratedPerson any(Random dice) {
        return of(zipf(dice, PERSONS));
    }

    static GeneratedPerson of(int number) {
        return new GeneratedPerson(name(100_000 + number % 700, 2), name(200_000 + number % 6_000, 3));
    }

    String full() {
        return given + " " + family;
    }

    /** Most outlets write a name in one way, some transliterate it in another. */
    GeneratedPerson spelled(Random dice) {
        return switch (dice.nextInt(8)) {
            case 0 -> new GeneratedPerson(given, family.replace('k', 'q'));
            case 1 -> new GeneratedPerson(given.replace("v", "w"), family.replace("v", "w"));
            default -> this;
        };
    }
}
