package org.parley.entity.reading.text;

/** Names in nothing but capitals, as datelines and headings write them. */
public final class Capitals {

    private Capitals() {}

    /** Whether a name has nothing but capitals, as in datelines and headings: "KUALA LUMPUR"; not "UAE" or "U.S.". */
    public static boolean isShouted(String name) {
        return name.codePoints().filter(Character::isLetter).count() > 3
                && name.codePoints().noneMatch(Character::isLowerCase)
                && !name.contains(".");
    }

    /** A shouted name as it is written in running text: "Kuala Lumpur" for "KUALA LUMPUR". */
    public static String spoken(String shouted) {
        StringBuilder spoken = new StringBuilder();
        boolean begins = true;
        for (int letter : shouted.codePoints().toArray()) {
            spoken.appendCodePoint(begins ? letter : Character.toLowerCase(letter));
            begins = !Character.isLetter(letter) && letter != '\'' && letter != '’';
        }
        return spoken.toString();
    }

    /** A name written small as it is written elsewhere: "Kuala Lumpur" for "kuala lumpur". */
    public static String capitalised(String small) {
        StringBuilder capitalised = new StringBuilder();
        boolean begins = true;
        for (int letter : small.codePoints().toArray()) {
            capitalised.appendCodePoint(begins ? Character.toUpperCase(letter) : letter);
            begins = letter == ' ' || letter == '-';
        }
        return capitalised.toString();
    }
}
