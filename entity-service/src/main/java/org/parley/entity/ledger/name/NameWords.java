package org.parley.entity.ledger.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.entity.ledger.claim.NameKey;

/** Cuts names into the words that count: without titles, particles in one spelling, numbers as digits. */
final class NameWords {

    private static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "president",
            "prasident",
            "presidente",
            "general",
            "gen",
            "col",
            "colonel",
            "capt",
            "captain",
            "sheikh",
            "shaikh",
            "shaykh",
            "sheik",
            "haji",
            "hajji",
            "mullah",
            "maulavi",
            "maulvi",
            "sayyid",
            "hon",
            "rev",
            "minister",
            "senator",
            "qari",
            "hafiz");
    private static final Set<String> PARTICLES = Set.of(
            "bin", "al", "de", "di", "da", "del", "la", "le", "van", "von", "der", "den", "of", "abu", "el", "na");
    private static final Map<String, String> PARTICLE_SPELLINGS = Map.of(
            "ibn", "bin", "ben", "bin", "bint", "bin", "el", "al", "ul", "al", "ur", "al", "ud", "al", "uld", "bin");
    private static final Map<String, String> NUMBERS = numbers();
    private static final Set<String> TENS = Set.of("20", "30", "40", "50", "60", "70", "80", "90");
    private static final Map<String, Set<String>> NICKNAMES = nicknames();

    private NameWords() {}

    /** The words of a person's name. A surname before a comma goes to the end. */
    static List<String> person(String name) {
        String ordered = name;
        int comma = name.indexOf(',');
        if (comma > 0 && name.indexOf(',', comma + 1) < 0) {
            ordered = name.substring(comma + 1) + " " + name.substring(0, comma);
        }
        List<String> words = new ArrayList<>();
        for (String word : NameKey.words(NameKey.fold(JOINED.matcher(ordered).replaceAll(" ")))) {
            // At the start of a name, Ben is a first name.
            words.add(words.isEmpty() ? word : PARTICLE_SPELLINGS.getOrDefault(word, word));
        }
        List<String> untitled =
                words.stream().filter(word -> !TITLES.contains(word)).toList();
        return new ArrayList<>(untitled.isEmpty() ? words : untitled);
    }

    /** All words of a name, numbers as digits. */
    static List<String> plain(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NameKey.words(
                NameKey.fold(JOINED.matcher(name.replace("&", " and ")).replaceAll(" ")))) {
            String number = NUMBERS.getOrDefault(word, word);
            boolean ones = number.length() == 1 && Character.isDigit(number.charAt(0));
            if (ones && !words.isEmpty() && TENS.contains(words.getLast())) {
                words.set(words.size() - 1, words.getLast().charAt(0) + number);
            } else {
                words.add(number);
            }
        }
        return words;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean areNicknames(String a, String b) {
        return NICKNAMES.getOrDefault(a, Set.of()).contains(b)
                || NICKNAMES.getOrDefault(b, Set.of()).contains(a);
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        String[] ones = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        for (int i = 0; i < ones.length; i++) {
            numbers.put(ones[i], String.valueOf(i));
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            numbers.put(tens[i], (i + 2) + "0");
        }
        String[] ordinals = {
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
        };
        String[] figures = {"1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"};
        for (int i = 0; i < ordinals.length; i++) {
            numbers.put(ordinals[i], String.valueOf(i + 1));
            numbers.put(figures[i], String.valueOf(i + 1));
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Set<String>> nicknames() {
        Map<String, Set<String>> nicknames = new HashMap<>();
        String all = """
                benjamin ben benny bibi
                theodore ted teddy theo
                edward ed eddie ted ned
                robert bob bobby rob robbie bert
                william bill billy will willy liam
                richard dick rick ricky rich
                james jim jimmy jamie
                john jack johnny jon
                michael mike mick mickey misha
                thomas tom tommy
                joseph joe joey
                charles charlie chuck
                anthony tony
                daniel dan danny
                david dave davy
                donald don donny
                kenneth ken kenny
                lawrence larry
                matthew matt
                nicholas nick nicky
                patrick pat paddy
                peter pete
                samuel sam sammy
                stephen steve steven
                timothy tim
                vladimir vova volodya
                alexander alex sasha al
                andrew andy drew
                christopher chris kit
                gregory greg
                elizabeth liz beth betty eliza
                margaret maggie meg peggy
                katherine kate kathy katie
                susan sue susie
                jennifer jen jenny
                barbara barb
                barack barry
                rebecca becky
                deborah debbie
                ronald ron ronnie
                geoffrey geoff jeff
                jeffrey jeff
                leonard len leo
                frederick fred freddy
                francis frank
                philip phil
                raymond ray
                walter walt
                zachary zach
                jacob jake
                """;
        for (String line : all.lines().toList()) {
            List<String> names = Arrays.asList(line.split(" "));
            nicknames.computeIfAbsent(names.getFirst(), name -> new HashSet<>()).addAll(names.subList(1, names.size()));
        }
        return nicknames;
    }
}
