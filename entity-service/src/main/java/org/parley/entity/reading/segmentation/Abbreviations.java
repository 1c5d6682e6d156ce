package org.parley.entity.reading.segmentation;

import java.util.Set;

/** Words of news English that are written with a full stop. */
final class Abbreviations {

    /** Stand before a name or number, so that a sentence hardly ever ends with one. */
    private static final Set<String> LEADING = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "cpl",
            "brig", "gov", "sen", "rep", "reps", "sens", "pres", "rev", "hon", "fr", "st", "ste", "mt", "ft", "amb",
            "sec", "supt", "insp", "messrs", "mme", "mlle", "no", "nos", "vs", "v", "cf", "al", "approx", "ca", "dept",
            "fig", "vol", "pp", "art", "lt-gen", "maj-gen", "e.g", "i.e");

    /** May stand anywhere, the end of a sentence included. */
    private static final Set<String> ANYWHERE = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "jr", "sr", "inc", "corp", "co", "cos", "ltd", "bros",
            "plc", "llc", "etc", "a.m", "p.m", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill",
            "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
            "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "u.s", "u.n", "u.k", "d.c", "ph.d", "est", "dist",
            "ave", "blvd", "rd", "assn", "bn", "mln", "min", "max");

    private Abbreviations() {}

    /** Whether the word, in lower case and without its last full stop, stands before what it belongs to. */
    static boolean isLeading(String word) {
        return LEADING.contains(word);
    }

    /** Whether the word, in lower case and without its last full stop, is an abbreviation at all. */
    static boolean isKnown(String word) {
        return LEADING.contains(word) || ANYWHERE.contains(word);
    }
}
