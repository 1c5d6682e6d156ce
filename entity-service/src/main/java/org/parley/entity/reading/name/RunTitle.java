package org.parley.entity.reading.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Token;

/**
 * The title that stands in a stretch of capitalised words: "White House | Press Secretary | Jane Doe".
 *
 * @param start its first token
 * @param end the token behind it
 */
record RunTitle(int start, int end) {

    static @Nullable RunTitle find(Gazetteer gazetteer, List<Token> tokens, int from, int to) {
        return new Search(gazetteer, tokens, from, to).title();
    }

    /** What is looked through for a title: tokens from (inclusive) to (exclusive). */
    private record Search(Gazetteer gazetteer, List<Token> tokens, int from, int to) {

        private static final Set<String> MINISTERS = Set.of("Minister", "Secretary", "Commissioner", "Undersecretary");
        private static final Set<String> TITLE_ENDS = Set.of("Elect", "General", "Designate", "Emeritus", "Executive");

        /** The first title between two tokens. */
        private @Nullable RunTitle title() {
            int head = -1;
            for (int i = from; i < to; i++) {
                if (Lexicon.isTitleHead(text(i)) && isBeforePerson(i) && isEndOfBody(i)) {
                    return new RunTitle(i + 1, i + 1);
                }
                if ((isTitleWord(i) || isRank(i)) && isTitleHere(i)) {
                    head = i;
                    break;
                }
            }
            if (head < 0) {
                return null;
            }
            int field = fieldStart(head);
            int start = field;
            while (start > from && Lexicon.isTitleModifier(text(start - 1))) {
                start--;
            }
            start = field < head ? start : backOutOfBody(start, head);
            int end = head + 1;
            int more = end;
            while (more < to
                    && !Lexicon.isTitleOrName(text(more))
                    && (Lexicon.isTitleHead(text(more))
                            || isRank(more)
                            || Lexicon.isTitleModifier(text(more))
                            || text(more).equals("-"))) {
                more++;
                if (Lexicon.isTitleHead(text(more - 1)) || isRank(more - 1) || TITLE_ENDS.contains(text(more - 1))) {
                    end = more;
                }
            }
            return new RunTitle(start, end);
        }

        /** Whether a title ends here; "Shah" of "Shah Jahan Aziz" is a name, and "the PM" nobody's. */
        private boolean isTitleWord(int index) {
            boolean alone = index + 1 == to && Lexicon.isShortOffice(text(index));
            return alone || Lexicon.isTitleHead(text(index)) && !(Lexicon.isTitleOrName(text(index)) && to - index > 2);
        }

        /** "Lt Gen Ida Berg": ranks without a period are titles where a given name or nothing known stands behind them. */
        private boolean isRank(int index) {
            if (!Lexicon.isRank(text(index)) || index + 1 >= to || gazetteer.longestAt(tokens, index, to) != null) {
                return false;
            }
            String next = text(index + 1);
            return isRank(index + 1)
                    || Lexicon.isGivenName(next)
                    || Lexicon.isTitleHead(next)
                    || Character.isUpperCase(next.codePointAt(0))
                            && !Lexicon.isCommonWord(tokens.get(index + 1).lower())
                            && gazetteer.find(next) == null
                            && !NameShape.isAcronym(next);
        }

        /** "Energy and Mineral Resources | Minister": where the field of an office of several words begins; the head if it has none. */
        private int fieldStart(int head) {
            int start = head;
            boolean office = MINISTERS.contains(text(head));
            while (office && start > from && isField(start - 1)) {
                start--;
            }
            boolean field =
                    start < head && isFieldWord(start) && (head - start > 1 || !Lexicon.isTitleModifier(text(start)));
            return field ? start : head;
        }

        private boolean isField(int index) {
            return isFieldWord(index)
                    || text(index).matches("and|&|,")
                            && index > from
                            && isFieldWord(index - 1)
                            && isFieldWord(index + 1);
        }

        private boolean isFieldWord(int index) {
            return tokens.get(index).isCapitalised()
                    && CommonBodies.isPortfolio(tokens.get(index).lower());
        }

        /** "Security Council Secretary": "Security" and "Council" belong to the body, not to the title. */
        private int backOutOfBody(int start, int head) {
            for (int i = head - 1; i >= start; i--) {
                boolean portfolio =
                        i == from + 1 && Lexicon.isTitleModifier(text(i)) && gazetteer.isNationality(text(from));
                // "Treasury Cabinet Secretary": a rank of office, no cabinet of the treasury's
                boolean rank = i == head - 1 && text(i).equals("Cabinet");
                if (Lexicon.isHead("ORGANIZATION", text(i)) && i > from && !portfolio && !rank) {
                    return i + 1;
                }
            }
            if (start > from && start < head && NamePhrases.isPlainWord(gazetteer, tokens.get(start - 1))) {
                return start;
            }
            Gazetteer.Hit body = start > from ? null : gazetteer.longestAt(tokens, from, head);
            return body != null && body.to() - body.from() > 1 ? body.to() : start;
        }

        private boolean isTitleHere(int head) {
            String last = text(to - 1);
            if (isEndOfBody(head)) {
                return false;
            }
            if (head == to - 1) {
                return true;
            }
            boolean ambiguous =
                    NamePhrases.headType(last) != null && !text(head + 1).equals("of");
            if (text(head + 1).equals("of")) {
                return head == from || !Lexicon.isHead("OF", text(head));
            }
            return !ambiguous;
        }

        /** "Office of the President", "Cabinet of Ministers": the title is a part of the body's name. */
        private boolean isEndOfBody(int head) {
            int first = head;
            while (first - 1 > from && Lexicon.isTitleModifier(text(first - 1))) {
                first--;
            }
            int of = first - from > 2 && text(first - 1).equals("the") ? first - 2 : first - 1;
            return of > from && text(of).equals("of") && Lexicon.isHead("ORGANIZATION", text(of - 1));
        }

        /** "(Office of the President) Ida Berg". */
        private boolean isBeforePerson(int head) {
            return to - head > 2
                    && !Lexicon.isTitleHead(text(head + 1))
                    && !Lexicon.isTitleModifier(text(head + 1))
                    && NamePhrases.headType(text(to - 1)) == null;
        }

        private String text(int index) {
            return tokens.get(index).text();
        }
    }
}
