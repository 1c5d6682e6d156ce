package org.parley.entity.reading.segmentation;

import java.util.regex.Pattern;

/** Lines that are no words of the article: buttons, counters, hints to other articles, who wrote and edited it. */
final class Chrome {

    private static final Pattern REST =
            Pattern.compile("[\\s+↺−±×|•·.,:;/A A⁺⁻-]*(?:\\d+\\s*(?:px|min read|comments?|shares?|views?)?)?[\\s|•·]*");
    private static final Pattern LINE = Pattern.compile(
            "(?i)(?:read (?:also|more|next)\\b.*|see also:.*|also read:?.*|related(?: articles?| stories| news)?:?.*|share(?: this)?(?: article| on .*)?|follow us.*|advertisement|advertising"
                    + "|sign up (?:for|to) .*|subscribe(?: now| to .*| here.*)?|click here.*|comments? ?\\(?\\d*\\)?|print|e-?mail|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy link|\\d+ min(?:ute)?s? read|tags?:.*|topics?:.*"
                    + "|photo:.*|image:.*|(?:photo|image) (?:credit|courtesy).*|source:.*|all rights reserved.*|©.*|copyright .*|[\\W_]+|listen to this article.*|back to top|skip to .*|cookie.*|loading.*)");
    private static final Pattern BYLINE = Pattern.compile(
            "By \\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:and |\\p{Lu}|de |van |von |bin |al-)[\\p{L}\\p{M}.'’-]*){1,6}(?:,? (?:in|for) \\p{Lu}.*)?");
    private static final Pattern OFFICE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3},? (?:\\p{L}+ ){0,3}(?i:correspondent|reporter|editor)(?: in \\p{Lu}\\p{L}+)?");
    private static final Pattern CREDIT = Pattern.compile(
            "\\(?(?i:(?:additional )?(?:reporting|writing|editing|production) by|translated by|compiled by) \\p{Lu}.{2,300}");

    private Chrome() {}

    static boolean isLine(String line) {
        return LINE.matcher(line).matches()
                || BYLINE.matcher(line).matches()
                || OFFICE.matcher(line).matches()
                || CREDIT.matcher(line).matches();
    }

    static boolean isByline(String line) {
        return BYLINE.matcher(line).matches() || OFFICE.matcher(line).matches();
    }

    /** Whether what is left of a line behind its date is buttons and counters alone. */
    static boolean isRest(String rest) {
        return REST.matcher(rest).matches();
    }
}
