package org.parley.entity.reading.encoder;

/**
 * How a stretch of text is written. The vocabulary is lower-case and names need case, so the network is told this beside
 * each piece. The order is that of the trained embedding.
 */
enum CaseClass {
    /** Lower case, or no letters at all. */
    NONE,
    /** One capital at the start. */
    INITIAL,
    /** Two letters or more, all of them capitals. */
    UPPER,
    /** Capitals elsewhere, as in iPhone and McDonald. */
    MIXED;

    static CaseClass of(String text) {
        int letters = 0;
        int capitals = 0;
        boolean firstIsCapital = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int category = Character.getType(codePoint);
            boolean capital = category == Character.UPPERCASE_LETTER || category == Character.TITLECASE_LETTER;
            if (capital || category == Character.LOWERCASE_LETTER) {
                if (capital) {
                    capitals++;
                    firstIsCapital |= letters == 0;
                }
                letters++;
            }
        }
        if (capitals == 0) {
            return NONE;
        }
        if (capitals == letters && letters > 1) {
            return UPPER;
        }
        return firstIsCapital && capitals == 1 ? INITIAL : MIXED;
    }
}
