package org.parley.entity.reading.syntax;

import java.util.List;
import org.parley.entity.reading.syntax.Chunk.Kind;

/** Where a further member of a list of phrases begins, and where what looks like one belongs to something else. */
final class GroupJoints {

    private GroupJoints() {}

    /** The chunk of the next member, if a conjunction (or a comma within a list) leads to one; else -1. */
    static int joined(List<Chunk> chunks, int at, boolean inSubject) {
        int i = at;
        // what hangs on the member ("of the council", "from Norway") may stand before the conjunction
        while (i + 1 < chunks.size()
                && chunks.get(i).is(Kind.PREPOSITION)
                && NounGroup.isOf(chunks.get(i).text())
                && chunks.get(i + 1).noun() != null) {
            NounPhrase under = chunks.get(i + 1).noun();
            i += 2;
            int next = i + 1 < chunks.size() && chunks.get(i).is(Kind.CONJUNCTION) ? i + 1 : -1;
            NounPhrase member = next < 0 ? null : chunks.get(next).noun();
            if (member != null && under != null && (under.isName() || !member.isName())) {
                return -1;
            }
            if (isListUnder(chunks, at - 1, i)) {
                return -1;
            }
        }
        if (i + 1 >= chunks.size()) {
            return -1;
        }
        Chunk chunk = chunks.get(i);
        boolean conjunction = chunk.is(Kind.CONJUNCTION)
                && !chunk.text().equals("but")
                && !chunk.text().equals("yet");
        if (conjunction || isJoining(chunk)) {
            return chunks.get(i + 1).noun() != null ? i + 1 : -1;
        }
        if (!chunk.is(Kind.COMMA)) {
            return -1;
        }
        int apposition = pastApposition(chunks, i);
        if (apposition > 0) {
            NounPhrase further =
                    apposition + 1 < chunks.size() ? chunks.get(apposition + 1).noun() : null;
            boolean goesOn = further != null
                    && !further.isName()
                    && chunks.get(apposition).is(Kind.CONJUNCTION)
                    && !chunks.get(apposition - 1).is(Kind.COMMA);
            return goesOn ? -1 : joined(chunks, apposition, inSubject);
        }
        if (chunks.get(i + 1).is(Kind.CONJUNCTION) || isJoining(chunks.get(i + 1))) {
            return i + 2 < chunks.size()
                            && chunks.get(i + 2).noun() != null
                            && !chunks.get(i + 1).text().equals("but")
                    ? i + 2
                    : -1;
        }
        return chunks.get(i + 1).noun() != null && listGoesOn(chunks, i + 1, inSubject) ? i + 1 : -1;
    }

    static boolean isJoining(Chunk chunk) {
        return chunk.text().equals("along with")
                || chunk.text().equals("together with")
                || chunk.text().equals("as well as");
    }

    /** "the ministers of Norway, Sweden and Kenya": what the comma lists are those countries, not people beside the ministers. */
    private static boolean isListUnder(List<Chunk> chunks, int outer, int comma) {
        NounPhrase head = chunks.get(outer).noun();
        NounPhrase under = chunks.get(comma - 1).noun();
        NounPhrase member = comma + 1 < chunks.size() ? chunks.get(comma + 1).noun() : null;
        return comma < chunks.size()
                && chunks.get(comma).is(Kind.COMMA)
                && head != null
                && !head.isName()
                && chunks.get(outer).text().endsWith("s")
                && under != null
                && under.isName()
                && member != null
                && member.isName()
                && listGoesOn(chunks, comma + 1, true);
    }

    private static boolean isApposition(String text) {
        boolean determined = text.matches("(?:an?|the|his|her|its|their|who) .*");
        return determined || PersonNouns.isSingular(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** "Berg, the foreign minister of Norway, and …": the chunk after the apposition that the comma opens, else -1. */
    private static int pastApposition(List<Chunk> chunks, int comma) {
        NounPhrase before = chunks.get(comma - 1).noun();
        NounPhrase after = comma + 1 < chunks.size() ? chunks.get(comma + 1).noun() : null;
        if (before == null
                || after == null
                || !before.isName()
                || after.isName()
                || !isApposition(chunks.get(comma + 1).text())) {
            return -1;
        }
        int i = comma + 2;
        while (i + 1 < chunks.size()
                && chunks.get(i).is(Kind.PREPOSITION)
                && chunks.get(i + 1).noun() != null
                && !chunks.get(i).text().contains("with")) {
            i += 2;
        }
        if (i < chunks.size() && chunks.get(i).is(Kind.COMMA)) {
            i++;
        }
        return i < chunks.size() ? i : -1;
    }

    /** A comma lists only if a conjunction follows further on; otherwise it sets off an apposition. */
    private static boolean listGoesOn(List<Chunk> chunks, int noun, boolean inSubject) {
        int i = noun + 1;
        while (i < chunks.size()) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Kind.CONJUNCTION)) {
                // "envoys of Norway, Sweden and Kenya met": the list ends before the verb of those whom it hangs on
                return i + 1 < chunks.size()
                        && chunks.get(i + 1).noun() != null
                        && (inSubject || !NounGroup.isSubject(chunks, i + 1));
            }
            boolean listed = chunk.is(Kind.COMMA)
                    || chunk.noun() != null
                    || chunk.is(Kind.PREPOSITION) && NounGroup.isOf(chunk.text());
            if (!listed) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** "clashed with officers, and a post in the town was attacked": what hangs on a subject stands before its verb. */
    static boolean startsClause(List<Chunk> chunks, int noun) {
        boolean parted = noun > 2
                && chunks.get(noun - 1).is(Kind.CONJUNCTION)
                && chunks.get(noun - 2).is(Kind.COMMA);
        int i = noun;
        while (parted
                && i + 2 < chunks.size()
                && chunks.get(i + 1).is(Kind.PREPOSITION)
                && chunks.get(i + 2).noun() != null) {
            i += 2;
        }
        return i > noun && NounGroup.isSubject(chunks, i);
    }
}
