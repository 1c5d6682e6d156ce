package org.parley.entity.reading.relation;

import java.util.Set;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Whether an office is held now: "former US president", "then-governor", "acting head". */
final class OfficeTenses {

    private static final Set<String> TENSES = Set.of("former", "acting", "interim", "outgoing", "incoming");
    private static final String FORMER = RolePhrases.FORMER + " ";

    private OfficeTenses() {}

    /** The words of an office, the same for all ways to say that it is held no more, or is held now. */
    static String plain(String office) {
        return office.replaceFirst("^(?:previously |formerly |then[- ])", FORMER)
                .replaceFirst("^(?:now|currently) ", "");
    }

    /** "former US president", "acting Nordkraft chairman", "ex-Nordkraft boss": what stands before the owner is the office's. */
    static String before(SentenceSyntax syntax, int first, int roleStart) {
        boolean then = first > 0 && syntax.lower(first - 1).equals("then");
        boolean ex =
                first < roleStart - 1 && syntax.lower(first).equals("ex") && RolePhrases.isHyphen(syntax, first + 1);
        if (then || ex) {
            return FORMER;
        }
        for (int i = roleStart - 1; i >= first && !syntax.words().get(i).isPossessiveMark(); i--) {
            if (TENSES.contains(syntax.lower(i))) {
                return syntax.lower(i) + " ";
            }
        }
        return "";
    }
}
