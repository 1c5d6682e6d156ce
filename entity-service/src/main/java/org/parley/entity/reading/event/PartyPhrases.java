package org.parley.entity.reading.event;

import org.parley.entity.reading.analysis.Party;

/** How well the words for a party tell who it is. */
final class PartyPhrases {

    /** "12 people", "at least three people": known by how many they are. */
    private static final String COUNTED =
            "(?i)(?:.* )?(?:\\d\\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of)(?: .*)?";

    private PartyPhrases() {}

    /** A name, or a phrase with one ("Norwegian students"); not "the company", "protesters". */
    static boolean isDescribed(Participant one) {
        return one.isNamed()
                || one.party() instanceof Party.Unnamed(String text)
                        && text.chars().skip(1).anyMatch(Character::isUpperCase)
                || !one.sides().isEmpty();
    }

    /** "soldiers of both countries", "rival militias": those of two sides in one phrase. */
    static boolean isOfSeveral(Participant one) {
        return one.party() instanceof Party.Unnamed(String text) && text.matches("(?i)(?:.* )?(?:both|two|rival) .*s");
    }

    /** "nine women", "at least 12 people". */
    static boolean isCounted(Participant one) {
        return one.party() instanceof Party.Unnamed(String text) && text.matches(COUNTED);
    }

    /** "people", "nine people": of whom nothing more is told. */
    static boolean isAnybody(Participant one) {
        return one.party() instanceof Party.Unnamed(String text)
                && text.matches("(?i)(?:.* )?(?:people|persons)(?: .*)?");
    }
}
