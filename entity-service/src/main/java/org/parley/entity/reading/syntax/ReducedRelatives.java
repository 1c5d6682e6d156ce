package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.encoder.EncodedToken;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.VerbGroup.Shape;

/**
 * Tells bare pasts that are passive participles from those that are finite: in "the plan drafted in Oslo failed" the plan
 * was drafted, in "Berg drafted the plan" Berg did it. The first is a relative clause reduced to its participle.
 */
final class ReducedRelatives {

    /** Verbs whose bare past after a comma is a participle: "the visit, planned for May, …". */
    private static final Set<String> ASIDE = WordLists.set(ReducedRelatives.class, "aside-verbs.txt");

    private static final Set<String> MADE = Set.of("sign", "reach", "ink", "conclude", "ratify", "broker", "seal");

    private static final Set<String> PAPERS = Set.of(
            "memorandum",
            "agreement",
            "accord",
            "pact",
            "treaty",
            "deal",
            "contract",
            "truce",
            "ceasefire",
            "protocol");

    private static final Set<String> NAMING = Set.of("appoint", "name", "elect", "nominate");

    private static final Set<String> PLANNED = Set.of("plan", "schedule", "set", "slate");

    private static final Set<String> NEVER_PASSIVE = WordLists.set(ReducedRelatives.class, "active-verbs.txt");

    private final List<Chunk> chunks;
    private final LeftNouns nouns;
    private final DraftedClauses clauses;
    private final List<EncodedToken> tree;

    /** The dependency tree, if it is not empty, tells which bare pasts have a subject. */
    ReducedRelatives(List<Chunk> chunks, LeftNouns nouns, DraftedClauses clauses, List<EncodedToken> tree) {
        this.chunks = chunks;
        this.nouns = nouns;
        this.clauses = clauses;
        this.tree = tree;
    }

    /** Whether the verb of the chunk is such a participle; before is the nearest chunk to its left that tells, or -1. */
    boolean isReduced(VerbGroup verb, int verbChunk, int before) {
        boolean bare = verb.isFinite() && verb.past() && !verb.passive() && verb.first() == verb.last();
        if (!bare || before < 0 || verbChunk + 1 >= chunks.size()) {
            return false;
        }
        boolean reduced = hasAgent(verb, verbChunk, before)
                || isPlannedFor(verb, verbChunk)
                || isToBeHeld(verb, verbChunk)
                || !NEVER_PASSIVE.contains(verb.lemma())
                        && before == verbChunk - 1
                        && (isSaidOfNoun(verb, verbChunk)
                                || before > 0 && (isAside(verb, verbChunk) || isSecondVerb(verbChunk)));
        return reduced && !hasOwnSubject(verb) || isMade(verb, verbChunk, before) || isFined(verb, verbChunk);
    }

    /** "The memorandum signed in Oslo": a paper signs nothing itself. */
    private boolean isMade(VerbGroup verb, int verbChunk, int before) {
        NounPhrase noun = chunks.get(before).noun();
        boolean under = before > 0 && chunks.get(before - 1).is(Kind.PREPOSITION);
        return noun != null
                && !under
                && chunks.get(verbChunk + 1).noun() == null
                && MADE.contains(verb.lemma())
                && PAPERS.contains(nouns.lemma(noun));
    }

    /** "a plan drafted by Berg". */
    private boolean hasAgent(VerbGroup verb, int verbChunk, int before) {
        Chunk left = chunks.get(before);
        return chunks.get(verbChunk + 1).text().equals("by")
                && !verb.lemma().equals("stand")
                && (left.noun() != null || left.is(Kind.COMMA));
    }

    /** "a meeting of ministers planned for May": things to come plan nothing. */
    private boolean isPlannedFor(VerbGroup verb, int verbChunk) {
        return PLANNED.contains(verb.lemma())
                && chunks.get(verbChunk - 1).noun() != null
                && chunks.get(verbChunk + 1).text().equals("for")
                && verbChunk + 2 < chunks.size()
                && chunks.get(verbChunk + 2).is(Kind.TIME)
                && clauses.last() != null;
    }

    /** "a summit scheduled to be held in May": what is to be held schedules nothing. */
    private boolean isToBeHeld(VerbGroup verb, int verbChunk) {
        VerbGroup next = chunks.get(verbChunk + 1).verb();
        return PLANNED.contains(verb.lemma())
                && chunks.get(verbChunk - 1).noun() != null
                && clauses.last() != null
                && next != null
                && next.shape() == Shape.INFINITIVE
                && next.passive();
    }

    /** "the visit, planned for May, …". */
    private boolean isAside(VerbGroup verb, int verbChunk) {
        return chunks.get(verbChunk - 1).is(Kind.COMMA)
                && chunks.get(verbChunk - 2).noun() != null
                && ASIDE.contains(verb.lemma())
                && chunks.get(verbChunk + 1).is(Kind.PREPOSITION);
    }

    /** "a plan drafted in Oslo", "progress made during the talks": a bare past after a noun that has a verb already. */
    private boolean isSecondVerb(int verbChunk) {
        int noun = verbChunk - 1;
        Chunk next = chunks.get(verbChunk + 1);
        VerbGroup after = next.verb();
        boolean hangsOn = next.is(Kind.PREPOSITION) || after != null && after.shape() == Shape.INFINITIVE;
        if (chunks.get(noun).noun() == null || !hangsOn || clauses.last() == null) {
            return false;
        }
        Chunk left = chunks.get(noun - 1);
        if (left.verb() != null) {
            return !ContentVerbs.contains(left.verb());
        }
        return left.is(Kind.PREPOSITION) && nouns.subjectHead(noun) < 0;
    }

    /** "the pact signed in Oslo ended the war", "Berg, accused of theft, left": the tree hangs the verb on the noun. */
    private boolean isSaidOfNoun(VerbGroup verb, int verbChunk) {
        return hangsOnNoun(verb)
                && !hasSubject(verb)
                && (chunks.get(verbChunk + 1).is(Kind.PREPOSITION) || isMadeSomebody(verb, verbChunk));
    }

    /** "Equinor, fined €95m in May, paid": nobody fines a sum. */
    private boolean isFined(VerbGroup verb, int verbChunk) {
        NounPhrase sum = chunks.get(verbChunk + 1).noun();
        return verb.lemma().equals("fine")
                && sum != null
                && chunks.get(verbChunk + 1).text().matches(".*[0-9].*|.*illion.*")
                && sum.mention() == null
                && chunks.get(verbChunk - 1).is(Kind.COMMA);
    }

    /** "Berg, appointed chief executive in May, left": what she was made stands behind the participle. */
    private boolean isMadeSomebody(VerbGroup verb, int verbChunk) {
        return NAMING.contains(verb.lemma())
                && chunks.get(verbChunk - 1).is(Kind.COMMA)
                && chunks.get(verbChunk + 1).noun() != null;
    }

    /** "for the release of Aas, kidnapped in Oslo": Aas, on whom the tree hangs the verb; null if it hangs it on no noun. */
    @Nullable
    NounPhrase saidOf(VerbGroup verb) {
        if (!hangsOnNoun(verb)) {
            return null;
        }
        int head = tree.get(verb.main()).head();
        return chunks.stream()
                .filter(chunk -> chunk.noun() != null && chunk.first() <= head && head <= chunk.last())
                .map(Chunk::noun)
                .findFirst()
                .orElse(null);
    }

    /** "Floods set off by rain killed nine", "Berg spoke by phone": whoever the tree gives the verb for a subject does it. */
    private boolean hasOwnSubject(VerbGroup verb) {
        return hasSubject(verb) && !hangsOnNoun(verb);
    }

    private boolean hasSubject(VerbGroup verb) {
        return tree.stream()
                .anyMatch(token ->
                        token.head() == verb.main() && token.plainRelation().equals("nsubj"));
    }

    private boolean hangsOnNoun(VerbGroup verb) {
        return verb.main() < tree.size()
                && tree.get(verb.main()).plainRelation().equals("acl");
    }
}
