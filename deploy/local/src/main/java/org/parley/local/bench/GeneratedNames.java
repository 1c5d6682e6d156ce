package org.parley.local.bench;

import java.util.Random;

/** Names that nobody bears, and how often each is in the news. */
final class GeneratedNames {

    private static final int OUTLETS = 300;
    private static final double SKEW = 1.1;
    private static final String[] SYLLABLES = {
        "ba", "ren", "dor", "mi", "sol", "ka", "ver", "tin", "lo", "gar", "pes", "nu", "ha", "rik", "sten", "vo", "ja",
        "mel", "tor", "che"
    };

    private GeneratedNames() {}

    /** A small number far more often than a large one. */
    static int zipf(Random dice, int size) {
        double top = 1 - Math.pow(size, 1 - SKEW);
        return (int) Math.min(size - 1, Math.floor(Math.pow(1 - dice.nextDouble() * top, 1 / (1 - SKEW))) - 1);
    }

    /** The same number gives the same name. */
    static String name(int number, int syllables) {
        Random dice = new Random(number * 2_654_435_761L);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables + dice.nextInt(2); i++) {
            name.append(SYLLABLES[dice.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String outlet(Random dice) {
        return "The " + name(900_000 + zipf(dice, OUTLETS), 2) + " Post";
    }
}
