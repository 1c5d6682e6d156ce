package org.parley.entity.reading.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * Sentences of news English, by rule: a sentence ends with a mark, and whatever closes behind it, before white space
 * and something that may begin another one. Abbreviations and initials do not end it. What goes on for longer than any sentence (a table, a log) is
 * cut, since the cost of reading a sentence grows with the square of its length.
 */
final class NewsSentenceSplitter implements SentenceSplitter {

    private static final Pattern END = Pattern.compile(
            "([.!?…]+)([\"'”’»)\\]]*)(\\s+)(?=[\"'“‘«(\\[—–-]*\\s*[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}@#])|([.!?])(?=\\p{Lu}\\p{Ll}*\\s)");
    /** In characters; three times the longest sentence of much news. */
    private static final int LONGEST = 3000;

    /** How far before an end, and behind it, its rules look. */
    private static final int NEAR = 100;

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}.'’/-]+$");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)*\\p{Lu}");
    private static final Pattern STARTER = Pattern.compile(
            "(?:The|A|An|In|On|At|He|She|It|They|We|But|And|This|That|These|Those|However|For|As|If|When|While|Its|His|Her"
                    + "|Their|There|After|Before|With|By|Meanwhile|Since|Some|Many|Both|Last|Officials|Earlier|Then|Under|To|I)\\b.*",
            Pattern.DOTALL);

    @Override
    public List<Span> split(ArticleText text, Span block) {
        String value = text.slice(block);
        int base = text.index(block.start());
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(value);
        while (end.find()) {
            boolean glued = end.group(4) != null;
            int stop = glued ? end.end() : end.end(2);
            int next = end.end();
            if (glued ? isGluedEnd(value, end.start(), next) : isEnd(value, end, next)) {
                add(text, base, value, from, stop, sentences);
                from = next;
            }
        }
        if (from < value.length()) {
            add(text, base, value, from, value.length(), sentences);
        }
        return sentences;
    }

    private static void add(ArticleText text, int base, String value, int start, int end, List<Span> sentences) {
        int from = start;
        while (end - from > LONGEST) {
            int space = value.lastIndexOf(' ', from + LONGEST);
            int cut = space > from ? space : value.offsetByCodePoints(from, LONGEST / 2);
            sentences.add(text.spanOfIndexes(base + from, base + cut));
            from = space > from ? cut + 1 : cut;
        }
        sentences.add(text.spanOfIndexes(base + from, base + end));
    }

    private static String before(String value, int index) {
        return value.substring(Math.max(0, index - NEAR), index);
    }

    private static String behind(String value, int index) {
        return value.substring(index, Math.min(value.length(), index + NEAR));
    }

    /** "…of the war.The next day": no space, but a word that begins sentences. */
    private static boolean isGluedEnd(String value, int mark, int next) {
        Matcher word = LAST_WORD.matcher(before(value, mark));
        return word.find()
                && word.group().length() > 2
                && Character.isLowerCase(value.charAt(mark - 1))
                && STARTER.matcher(behind(value, next)).matches();
    }

    private static boolean isEnd(String value, Matcher end, int next) {
        String mark = end.group(1);
        String rest = behind(value, next);
        if (!mark.equals(".")) {
            // "Yahoo! Finance", or a question inside a sentence: only what follows small goes on, and END excludes it.
            return true;
        }
        String before = before(value, end.start());
        Matcher word = LAST_WORD.matcher(before);
        if (!word.find()) {
            return true;
        }
        String last = word.group();
        String lower = last.toLowerCase(Locale.ROOT);
        boolean closed = !end.group(2).isEmpty();
        if (Abbreviations.isLeading(lower)) {
            if (isAcronym(last, rest)) {
                return true;
            }
            return closed || (lower.equals("no") && !Character.isDigit(rest.codePointAt(0)));
        }
        if (last.equals("X") && before.substring(0, word.start()).endsWith(" on ")) {
            return true;
        }
        if (Abbreviations.isKnown(lower) || INITIALS.matcher(last).matches()) {
            return closed || STARTER.matcher(rest).matches();
        }
        return true;
    }

    /** "He told the FT. Nobody …", but "MT. ETNA" where all is in capitals. */
    private static boolean isAcronym(String last, String rest) {
        boolean capitals = last.length() > 1 && last.chars().allMatch(Character::isUpperCase);
        return capitals && rest.length() > 1 && !Character.isUpperCase(rest.charAt(1));
    }
}
