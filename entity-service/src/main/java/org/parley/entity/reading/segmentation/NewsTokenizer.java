package org.parley.entity.reading.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * Tokens of news English, by rule. A hyphen between a name and another word is a token of its own ("Russia - backed",
 * "Putin - Trump"), since either side may be an entity; other hyphenated words stay whole ("son-in-law", "28-point").
 */
public final class NewsTokenizer implements Tokenizer {

    private static final Pattern TOKEN = Pattern.compile("""
            (?x)
              (?: https?:// | www\\. ) [^\\s<>"”’)]+
            | [\\p{L}\\p{N}._+-]+ @ [\\p{L}\\p{N}-]+ (?: \\.[\\p{L}\\p{N}]+ )+     # mail address
            | \\p{Lu}/\\p{Lu} (?! \\p{L} )                                           # A/S
            | [@\\#] [\\p{L}\\p{N}_]+
            | \\d{4}-\\d{2}-\\d{2}
            | (?: \\p{L}\\. ){2,} (?: \\p{L} (?! [\\p{L}\\p{M}] ) )?                # U.S., U.S.S.R
            | \\d+ (?: [.,:] \\d+ )* (?: -? \\p{L}[\\p{L}\\p{M}]* (?: -[\\p{L}\\p{M}]+ )* )?   # 28-point, 20-year-old, 2.5bn
            | [\\p{L}\\p{M}\\p{N}_]+ (?: [-‐‑'’.&] [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]* )*
            | ['’] (?: s | re | ve | ll | d | m ) (?= [\\s.,;:!?)] | $ )                # stray blank: Norway 's, they 're
            | \\.\\.\\. | -- | ''  | ``
            | \\S
            """);

    private static final Pattern CLITIC =
            Pattern.compile("(?i)(?<=[\\p{L}\\p{M}\\p{N}.])(?:n['’]t|['’](?:s|re|ve|ll|d|m))$");
    private static final Pattern JOINED_SENTENCES = Pattern.compile("(?<=\\p{Ll}{2})\\.(?=\\p{Lu}\\p{Ll}*$)");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
    private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’]*");
    private static final Pattern WORD_PART = Pattern.compile("\\p{Ll}[\\p{L}\\p{M}'’]+");

    private static final String SYLLABLE = "[^\\P{Ll}aeiouy]{0,3}[aeiouyw]{1,3}[^\\P{Ll}aeiouy]{0,2}";
    private static final Pattern EAST_ASIAN_FAMILY_NAME = Pattern.compile("(?=\\p{Lu})(?i:" + SYLLABLE + ")");
    private static final Pattern EAST_ASIAN_GIVEN_NAME =
            Pattern.compile("(?=\\p{Lu}\\p{Ll}*-)(?i:" + SYLLABLE + ")-(" + SYLLABLE + ")");

    /** What is joined to any name: "Trump-led". */
    private static final Set<String> COMPOUNDED = Set.of(
            "led", "run", "born", "bound", "held", "free", "wide", "like", "style", "made", "based", "backed", "era");

    private static final Set<String> STARTERS = Set.of(
            "The", "A", "An", "In", "On", "At", "He", "She", "It", "They", "We", "But", "And", "This", "That",
            "However", "For", "As", "If", "When", "While", "Its", "His", "Her", "Their", "There", "After", "Before",
            "With", "By");
    private static final Set<String> PREFIXES = Set.of(
            "anti", "pro", "non", "ex", "post", "pre", "mid", "co", "re", "un", "sub", "multi", "inter", "counter",
            "self", "cross", "semi", "quasi", "ultra", "neo", "trans", "vice", "former", "then", "late", "early");
    /** Parts of names that are written small before a hyphen: "al-Assad". */
    private static final Set<String> NAME_PARTICLES =
            Set.of("al", "el", "ul", "ad", "as", "ar", "an", "e", "i", "bin", "ibn");

    /** The words of a name or phrase, curly apostrophes straightened. */
    public static List<String> words(String phrase) {
        ArticleText text = new ArticleText(phrase.replace('’', '\''));
        return new NewsTokenizer()
                .tokenize(text, text.whole()).stream().map(text::slice).toList();
    }

    @Override
    public List<Span> tokenize(ArticleText text, Span sentence) {
        String value = text.slice(sentence);
        List<int[]> cuts = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(value);
        while (matcher.find()) {
            split(value, matcher.start(), matcher.end(), cuts);
        }
        joinStops(value, cuts);
        int base = text.index(sentence.start());
        return cuts.stream()
                .map(cut -> text.spanOfIndexes(base + cut[0], base + cut[1]))
                .toList();
    }

    private static void split(String value, int start, int end, List<int[]> cuts) {
        String word = value.substring(start, end);
        Matcher joined = JOINED_SENTENCES.matcher(word);
        if (joined.find() && STARTERS.contains(word.substring(joined.end()))) {
            split(value, start, start + joined.start(), cuts);
            cuts.add(new int[] {start + joined.start(), start + joined.end()});
            split(value, start + joined.end(), end, cuts);
            return;
        }
        Matcher clitic = CLITIC.matcher(word);
        if (clitic.find()) {
            splitHyphens(value, start, start + clitic.start(), cuts);
            cuts.add(new int[] {start + clitic.start(), end});
            return;
        }
        splitHyphens(value, start, end, cuts);
    }

    private static void splitHyphens(String value, int start, int end, List<int[]> cuts) {
        String word = value.substring(start, end);
        if (isGivenName(value, word, cuts)) {
            cuts.add(new int[] {start, end});
            return;
        }
        Matcher hyphen = HYPHEN.matcher(word);
        int from = 0;
        while (hyphen.find()) {
            String left = word.substring(from, hyphen.start());
            String right = word.substring(hyphen.end());
            if (isCut(left, right)) {
                cuts.add(new int[] {start + from, start + hyphen.start()});
                cuts.add(new int[] {start + hyphen.start(), start + hyphen.end()});
                from = hyphen.end();
            }
        }
        if (from < word.length()) {
            cuts.add(new int[] {start + from, start + word.length()});
        }
    }

    /** "Kim Jong-un", "Tsai Ing-wen": two syllables behind a family name of one. */
    private static boolean isGivenName(String value, String word, List<int[]> cuts) {
        Matcher syllables = EAST_ASIAN_GIVEN_NAME.matcher(word);
        if (cuts.isEmpty() || !syllables.matches() || COMPOUNDED.contains(syllables.group(1))) {
            return false;
        }
        int[] before = cuts.getLast();
        return EAST_ASIAN_FAMILY_NAME
                .matcher(value.substring(before[0], before[1]))
                .matches();
    }

    private static boolean isCut(String left, String right) {
        boolean leftName = NAME_PART.matcher(left).matches();
        boolean rightName = NAME_PART.matcher(firstPart(right)).matches();
        String leftLower = left.toLowerCase(Locale.ROOT);
        if (rightName) {
            return !NAME_PARTICLES.contains(leftLower) && (leftName || PREFIXES.contains(leftLower));
        }
        return leftName
                && left.length() >= 2
                && !PREFIXES.contains(leftLower)
                && WORD_PART.matcher(firstPart(right)).matches();
    }

    private static String firstPart(String word) {
        Matcher hyphen = HYPHEN.matcher(word);
        return hyphen.find() ? word.substring(0, hyphen.start()) : word;
    }

    /** Gives abbreviations ("Oct", "Mr") and initials ("J") the full stop that follows them. */
    private static void joinStops(String value, List<int[]> cuts) {
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int[] word = cuts.get(i);
            int[] next = cuts.get(i + 1);
            if (next[0] != word[1] || next[1] - next[0] != 1 || value.charAt(next[0]) != '.') {
                continue;
            }
            String lower = value.substring(word[0], word[1]).toLowerCase(Locale.ROOT);
            boolean last = i + 2 == cuts.size();
            // "the FT.": what stands before its word ends no sentence, so this is an acronym.
            boolean acronym = last
                    && word[1] - word[0] > 1
                    && Abbreviations.isLeading(lower)
                    && value.substring(word[0], word[1]).chars().allMatch(Character::isUpperCase);
            boolean initial = word[1] - word[0] == 1 && Character.isUpperCase(value.charAt(word[0]));
            if ((Abbreviations.isKnown(lower) && !acronym && !(last && lower.equals("no"))) || (initial && !last)) {
                word[1] = next[1];
                cuts.remove(i + 1);
            }
        }
    }
}
