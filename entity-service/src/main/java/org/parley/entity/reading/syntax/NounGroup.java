package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.syntax.Chunk.Kind;

/**
 * Coordinated noun phrases, with the appositions of their members set aside.
 *
 * @param last the chunk at the far end of the group: its last one, or, read from the end, its first one
 */
public record NounGroup(List<NounPhrase> members, int last) {

    public NounGroup {
        members = List.copyOf(members);
    }

    /** Reads "A", "A and B", "A, B and C", "A along with B" from a noun chunk on. */
    static NounGroup from(List<Chunk> chunks, int start) {
        List<NounPhrase> members = new ArrayList<>();
        int at = start;
        int last = start;
        while (at < chunks.size() && chunks.get(at).noun() != null) {
            NounPhrase noun = chunks.get(at).noun();
            if (noun != null) {
                members.add(noun);
            }
            last = at;
            boolean inSubject = start > 0
                    && chunks.get(start - 1).is(Kind.PREPOSITION)
                    && (chunks.get(start - 1).text().equals("between") || !verbBefore(chunks, start));
            int joined = GroupJoints.joined(chunks, at + 1, inSubject);
            if (joined < 0 || (isSubject(chunks, joined) || GroupJoints.startsClause(chunks, joined)) && !inSubject) {
                break;
            }
            at = joined;
        }
        return new NounGroup(members, last);
    }

    /** The noun phrases right after the verb of a chunk, unless they begin a clause of their own: "met [Aas and Lie]". */
    static List<NounPhrase> objectOf(List<Chunk> chunks, int verbChunk) {
        int i = verbChunk + (isCallingOff(chunks, verbChunk) ? 2 : 1);
        while (i < chunks.size()
                && (chunks.get(i).is(Kind.ADVERB)
                        || chunks.get(i).is(Kind.QUOTE)
                        || isOwnerTime(chunks, i)
                        || chunks.get(i).is(Kind.ADJECTIVE) && i > verbChunk + 1)) {
            i++;
        }
        return i >= chunks.size() || chunks.get(i).noun() == null || isSubject(chunks, i)
                ? List.of()
                : from(chunks, i).members();
    }

    /** "called off a visit", "put off the vote": what is called off stands behind the particle. */
    private static boolean isCallingOff(List<Chunk> chunks, int verbChunk) {
        VerbGroup verb = chunks.get(verbChunk).verb();
        return verb != null
                && verb.lemma().matches("call|put")
                && verbChunk + 1 < chunks.size()
                && chunks.get(verbChunk + 1).text().equals("off");
    }

    /** "attended Friday's meeting": the day and its mark before what was attended. */
    private static boolean isOwnerTime(List<Chunk> chunks, int at) {
        boolean day = chunks.get(at).is(Kind.TIME)
                && at + 1 < chunks.size()
                && chunks.get(at + 1).text().matches("['’]s?");
        return day
                || chunks.get(at).text().matches("['’]s?") && chunks.get(at - 1).is(Kind.TIME);
    }

    /** Reads the group that ends with a noun chunk, from its last member back. */
    static NounGroup endingAt(List<Chunk> chunks, int end) {
        List<NounPhrase> members = new ArrayList<>();
        int at = end;
        boolean list = false;
        while (true) {
            NounPhrase noun = chunks.get(at).noun();
            if (noun != null) {
                members.addFirst(noun);
            }
            int before = at - 1;
            if (before >= 1
                    && (chunks.get(before).is(Kind.CONJUNCTION)
                                    && !chunks.get(before).text().equals("but")
                            || GroupJoints.isJoining(chunks.get(before)))) {
                if (members.size() == 1 && !isBetween(chunks, before) && isSubjectAlone(chunks, before, end)) {
                    return new NounGroup(members, at);
                }
                list = true;
                before--;
                if (before >= 1 && chunks.get(before).is(Kind.COMMA)) {
                    before--;
                    if (members.size() == 1 && isEndOfClause(chunks, before)) {
                        return new NounGroup(members, at);
                    }
                }
            } else if (before >= 1 && list && chunks.get(before).is(Kind.COMMA)) {
                before--;
            } else {
                return new NounGroup(members, at);
            }
            int previous = beforeModifiers(chunks, before, members.getLast());
            if (previous < 0 || isOpening(chunks, previous)) {
                return new NounGroup(members, at);
            }
            at = previous;
        }
    }

    /** "the talks planned between Berg and Aas have been put off": between two. */
    private static boolean isBetween(List<Chunk> chunks, int conjunction) {
        return conjunction > 1 && chunks.get(conjunction - 2).text().equals("between");
    }

    /** "took Bergen, and the rebels fled": the last phrase of a clause before ", and", not of a list. */
    private static boolean isEndOfClause(List<Chunk> chunks, int noun) {
        return noun > 0 && !chunks.get(noun - 1).is(Kind.COMMA) && verbBefore(chunks, noun);
    }

    /** "denied the claim and Labour has accused her": with a verb in the singular, what stands before "and" is its object. */
    private static boolean isSubjectAlone(List<Chunk> chunks, int conjunction, int noun) {
        return chunks.get(conjunction).text().equals("and")
                && noun + 1 < chunks.size()
                && chunks.get(noun + 1).verb() != null
                && chunks.get(noun + 1).text().matches("(?:has|is|was|does)(?: .*)?")
                && verbBefore(chunks, conjunction)
                && !isRelativeOpen(chunks, conjunction);
    }

    /** "the man who shot Berg and Aas was jailed", "the lawyer of those suing Berg and Aas has resigned": the verb before is not the sentence's. */
    private static boolean isRelativeOpen(List<Chunk> chunks, int at) {
        for (int i = at - 1; i > 0; i--) {
            VerbGroup verb = chunks.get(i).verb();
            if (verb != null) {
                return !verb.isFinite()
                        || chunks.get(i - 1).is(Kind.RELATIVE)
                        || chunks.get(i - 1).text().equals("that");
            }
        }
        return false;
    }

    /** "In Oslo, A and B met": what opens a sentence belongs to no list. */
    private static boolean isOpening(List<Chunk> chunks, int noun) {
        boolean under = noun > 0
                && chunks.get(noun - 1).is(Kind.PREPOSITION)
                && chunks.get(noun + 1).is(Kind.COMMA);
        for (int i = 0; under && i < noun - 1; i++) {
            under = chunks.get(i).noun() == null;
        }
        return under && !verbBefore(chunks, noun);
    }

    private static boolean verbBefore(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= 0 && !chunks.get(i).is(Kind.SUBORDINATOR); i--) {
            if (chunks.get(i).verb() != null) {
                return true;
            }
        }
        return false;
    }

    /** The noun chunk at i, or the one that "of …" at i hangs on; -1 if there is none. */
    private static int beforeModifiers(List<Chunk> chunks, int i, NounPhrase last) {
        int at = i;
        NounPhrase near = chunks.get(at).noun();
        boolean outer = last.isName() && near != null && !near.isName();
        while (outer
                && at >= 2
                && chunks.get(at).noun() != null
                && chunks.get(at - 1).is(Kind.PREPOSITION)
                && isOf(chunks.get(at - 1).text())
                && chunks.get(at - 2).noun() != null) {
            at -= 2;
        }
        return at >= 0 && chunks.get(at).noun() != null ? at : -1;
    }

    static boolean isOf(String preposition) {
        return preposition.equals("of") || preposition.equals("from");
    }

    /** Whether the noun phrase is followed by a finite verb, and so begins a clause of its own. */
    static boolean isSubject(List<Chunk> chunks, int noun) {
        int i = noun + 1;
        while (i < chunks.size()
                && (chunks.get(i).is(Kind.ADVERB) || chunks.get(i).is(Kind.TIME))) {
            i++;
        }
        VerbGroup verb = i < chunks.size() ? chunks.get(i).verb() : null;
        return verb != null && verb.isFinite();
    }
}
