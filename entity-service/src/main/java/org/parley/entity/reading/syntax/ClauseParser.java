package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.encoder.EncodedToken;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause.Link;
import org.parley.entity.reading.syntax.Clause.Oblique;
import org.parley.entity.reading.syntax.VerbGroup.Shape;

/** Finds subject, object and obliques of every verb group, from left to right, by what stands beside it. */
final class ClauseParser {

    /** Verbs whose object does what the infinitive after it says. */
    private static final Set<String> OBJECT_CONTROL = WordLists.set(ClauseParser.class, "object-control-verbs.txt");
    /** Verbs that take a clause without "that". */
    private static final Set<String> ZERO_THAT = WordLists.set(ClauseParser.class, "content-verbs.txt");

    /** Verbs whose bare past after a comma is a participle: "the visit, planned for May, …". */
    private static final Set<String> ASIDE = WordLists.set(ClauseParser.class, "aside-verbs.txt");

    private static final Set<String> NEVER_PASSIVE = WordLists.set(ClauseParser.class, "active-verbs.txt");
    private static final Set<String> ADVERBIAL = Set.of(
            "after",
            "before",
            "while",
            "when",
            "as",
            "because",
            "although",
            "though",
            "since",
            "until",
            "if",
            "once",
            "unless",
            "whereas");

    private final List<Chunk> chunks;
    private final LeftNouns nouns;
    private final List<EncodedToken> tree;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseParser(List<Chunk> chunks, List<Word> words, List<EncodedToken> tree) {
        this.chunks = chunks;
        this.nouns = new LeftNouns(chunks, words);
        this.tree = tree;
    }

    /** The clauses of a sentence; its dependency tree, if there is one, tells which bare pasts have a subject. */
    static List<Clause> parse(List<Chunk> chunks, List<Word> words, List<EncodedToken> tree) {
        return new ClauseParser(chunks, words, tree).run();
    }

    /** What was found to the left of a verb. */
    private record Left(
            List<NounPhrase> subject,
            Link link,
            int governor,
            @Nullable String opener,
            int start) {}

    private List<Clause> run() {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).verb() != null) {
                verbs.add(i);
            }
        }
        for (int at : verbs) {
            clauses.add(draft(at));
        }
        List<Clause> finished = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            int end = i + 1 < clauses.size() ? clauses.get(i + 1).firstChunk() - 1 : chunks.size() - 1;
            finished.add(finish(clauses.get(i), end));
        }
        return finished;
    }

    private Clause draft(int at) {
        VerbGroup verb = verb(at);
        int before = nouns.skipLeft(at - 1);
        Chunk left = before < 0 ? null : chunks.get(before);
        boolean agent = at + 1 < chunks.size() && chunks.get(at + 1).text().equals("by");
        boolean hasSubjectLeft = left != null && left.noun() != null && !nouns.isUnderPreposition(before);
        if (verb.isFinite()
                && verb.past()
                && !verb.passive()
                && agent
                && verb.first() == verb.last()
                && !verb.lemma().equals("stand")
                && !hasOwnSubject(verb)
                && left != null
                && (left.noun() != null || left.is(Kind.COMMA))) {
            verb = verb.asPassiveParticiple();
        }
        if (isReducedPassive(verb, at, before) && !hasOwnSubject(verb)) {
            verb = verb.asPassiveParticiple();
        }
        Left found = switch (verb.shape()) {
            case INFINITIVE -> infinitive(at, before);
            case ING -> ing(at, before);
            case PARTICIPLE -> participle(at, before, hasSubjectLeft);
            case FINITE -> finite(at, before);
        };
        return new Clause(
                clauses.size(),
                verb,
                found.link(),
                found.governor(),
                found.opener(),
                found.subject(),
                List.of(),
                List.of(),
                found.start(),
                at,
                at);
    }

    /** "Floods set off by rain killed nine", "Berg spoke by phone": whoever the tree gives the verb for a subject does it. */
    private boolean hasOwnSubject(VerbGroup verb) {
        return verb.main() < tree.size()
                && !tree.get(verb.main()).plainRelation().equals("acl")
                && tree.stream()
                        .anyMatch(token -> token.head() == verb.main()
                                && token.plainRelation().equals("nsubj"));
    }

    /** "a plan drafted in Oslo", "progress made during the talks": a bare past after a noun that has a verb already. */
    private boolean isReducedPassive(VerbGroup verb, int at, int before) {
        boolean bare = verb.isFinite()
                && verb.past()
                && !verb.passive()
                && verb.first() == verb.last()
                && !NEVER_PASSIVE.contains(verb.lemma());
        boolean aside = bare
                && before == at - 1
                && before > 0
                && chunks.get(before).is(Kind.COMMA)
                && chunks.get(before - 1).noun() != null
                && ASIDE.contains(verb.lemma())
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Kind.PREPOSITION);
        if (aside) {
            return true;
        }
        if (!bare || before != at - 1 || before < 1 || chunks.get(before).noun() == null || at + 1 >= chunks.size()) {
            return false;
        }
        VerbGroup after = chunks.get(at + 1).verb();
        boolean hangsOn = chunks.get(at + 1).is(Kind.PREPOSITION) || after != null && after.shape() == Shape.INFINITIVE;
        if (!hangsOn || clauses.isEmpty()) {
            return false;
        }
        int head = before - 1;
        Chunk left = chunks.get(head);
        if (left.verb() != null) {
            return !ZERO_THAT.contains(left.verb().lemma());
        }
        return left.is(Kind.PREPOSITION) && nouns.subjectHead(before) < 0;
    }

    private Left finite(int at, int before) {
        if (before < 0) {
            return new Left(List.of(), Link.MAIN, -1, null, at);
        }
        Chunk left = chunks.get(before);
        if (left.is(Kind.RELATIVE)
                || LeftNouns.isThat(left)
                        && before > 0
                        && chunks.get(before - 1).noun() != null) {
            return relative(before);
        }
        if (left.is(Kind.CONJUNCTION)) {
            return coordinated(at, before);
        }
        if (left.noun() != null) {
            int subject = nouns.subjectHead(before);
            if (subject >= 0) {
                return withSubject(subject, at);
            }
        }
        if (left.is(Kind.COMMA) || left.text().equals("—") || left.text().equals("–")) {
            int noun = nouns.beforeParenthesis(before);
            if (noun >= 0) {
                return withSubject(noun, at);
            }
            Clause previous = lastFinite();
            if (previous != null && left.is(Kind.COMMA)) {
                return new Left(previous.subject(), Link.COORDINATED, previous.index(), null, at);
            }
        }
        if (left.is(Kind.SUBORDINATOR) && !clauses.isEmpty()) {
            return new Left(clauses.getLast().subject(), link(left), clauses.size() - 1, left.text(), before);
        }
        return new Left(List.of(), Link.MAIN, -1, null, at);
    }

    /** The subject group that ends at or before the noun chunk; tells from what stands before it how the clause hangs on. */
    private Left withSubject(int noun, int at) {
        NounGroup group = NounGroup.endingAt(chunks, noun);
        int first = group.last();
        boolean apart = false;
        for (Clause clause : clauses) {
            apart = apart || clause.verbChunk() > first && clause.verbChunk() < at;
        }
        int opener = nouns.skipLeft(first - 1);
        Chunk before = opener < 0 ? null : chunks.get(opener);
        int start = apart ? at : first;
        if (before != null && before.is(Kind.SUBORDINATOR)) {
            boolean relative = LeftNouns.isThat(before)
                    && opener > 0
                    && chunks.get(opener - 1).noun() != null
                    && !nouns.isContentNoun(opener - 1)
                    && !nouns.governedByTelling(opener - 1);
            return new Left(
                    group.members(),
                    relative ? Link.RELATIVE : link(before),
                    governorBefore(opener),
                    before.text(),
                    apart ? at : opener);
        }
        if (before != null && before.is(Kind.RELATIVE)) {
            return new Left(group.members(), Link.RELATIVE, governorBefore(opener), before.text(), apart ? at : opener);
        }
        if (before != null && before.verb() != null && !apart) {
            return new Left(group.members(), Link.CONTENT, governorBefore(first), null, start);
        }
        if (before != null && before.is(Kind.CONJUNCTION)) {
            return new Left(
                    group.members(), Link.COORDINATED, governorBefore(first), before.text(), apart ? at : opener);
        }
        boolean told = before != null && before.noun() != null && nouns.governedByTelling(opener);
        return new Left(
                group.members(), told ? Link.CONTENT : Link.MAIN, told ? governorBefore(first) : -1, null, start);
    }

    private int governorBefore(int chunk) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).verbChunk() < chunk) {
                return i;
            }
        }
        return -1;
    }

    private static Link link(Chunk opener) {
        return ADVERBIAL.contains(opener.text()) ? Link.ADVERBIAL : Link.CONTENT;
    }

    private Left relative(int relative) {
        int antecedent = nouns.antecedent(relative);
        List<NounPhrase> subject = antecedent < 0 ? List.of() : List.of(noun(antecedent));
        return new Left(
                subject, Link.RELATIVE, clauses.size() - 1, chunks.get(relative).text(), relative);
    }

    private Left coordinated(int at, int conjunction) {
        boolean finite = verb(at).isFinite();
        int from = clauses.size() - 1;
        for (int i = from > 0 && isInserted(from, conjunction) ? from - 1 : from; i >= 0; i--) {
            Clause clause = clauses.get(i);
            boolean same = clause.verb().isFinite() == finite
                    && (finite || clause.verb().shape() == verb(at).shape());
            if (same) {
                return new Left(
                        clause.subject(),
                        Link.COORDINATED,
                        i,
                        chunks.get(conjunction).text(),
                        conjunction);
            }
        }
        return new Left(List.of(), Link.MAIN, -1, null, at);
    }

    /** "Berg met Aas, the ministry said, and left": what is said between two commas takes no part in what is joined. */
    private boolean isInserted(int index, int conjunction) {
        Clause said = clauses.get(index);
        int comma = said.firstChunk() - 1;
        return said.verbChunk() == conjunction - 2
                && chunks.get(conjunction - 1).is(Kind.COMMA)
                && ZERO_THAT.contains(said.verb().lemma())
                && comma > 1
                && chunks.get(comma).is(Kind.COMMA)
                && !chunks.get(comma - 1).is(Kind.QUOTE);
    }

    private Left infinitive(int at, int before) {
        if (clauses.isEmpty()) {
            // a headline: "Leaders to meet in Oslo"
            int subject = before >= 0 && chunks.get(before).noun() != null ? nouns.subjectHead(before) : -1;
            return subject >= 0 ? withSubject(subject, at) : new Left(List.of(), Link.MAIN, -1, null, at);
        }
        if (before >= 0 && chunks.get(before).is(Kind.CONJUNCTION)) {
            return coordinated(at, before);
        }
        Clause governor = clauses.getLast();
        List<NounPhrase> object = objectOf(governor.verbChunk());
        boolean byObject = OBJECT_CONTROL.contains(governor.verb().lemma())
                && !governor.verb().passive()
                && !object.isEmpty();
        return new Left(byObject ? object : governor.subject(), Link.INFINITIVE, governor.index(), null, at);
    }

    private Left ing(int at, int before) {
        Clause last = clauses.isEmpty() ? null : clauses.getLast();
        if (before >= 0 && chunks.get(before).noun() != null && !nouns.isUnderPreposition(before) && last == null) {
            return withSubject(before, at);
        }
        if (before >= 0
                && chunks.get(before).noun() != null
                && (last == null || last.verbChunk() < before)
                && !chunks.get(before).is(Kind.COMMA)) {
            return new Left(List.of(noun(before)), Link.ING, last == null ? -1 : last.index(), null, at);
        }
        if (before >= 0 && chunks.get(before).is(Kind.CONJUNCTION)) {
            return coordinated(at, before);
        }
        if (before >= 0 && chunks.get(before).is(Kind.COMMA)) {
            int noun = before > 0 && chunks.get(before - 1).noun() != null && last == null
                    ? nouns.subjectHead(before - 1)
                    : -1;
            if (noun >= 0) {
                return new Left(NounGroup.endingAt(chunks, noun).members(), Link.ING, -1, null, at);
            }
            Clause main = lastFinite();
            return new Left(
                    main == null ? List.of() : main.subject(), Link.ING, main == null ? -1 : main.index(), null, at);
        }
        return new Left(
                last == null ? List.of() : last.subject(),
                Link.ING,
                last == null ? -1 : last.index(),
                opener(before),
                at);
    }

    private @Nullable String opener(int chunk) {
        return chunk >= 0
                        && (chunks.get(chunk).is(Kind.PREPOSITION)
                                || chunks.get(chunk).is(Kind.SUBORDINATOR))
                ? chunks.get(chunk).text()
                : null;
    }

    private Left participle(int at, int before, boolean subjectLeft) {
        Clause last = clauses.isEmpty() ? null : clauses.getLast();
        int governor = last == null ? -1 : last.index();
        if (before >= 0 && chunks.get(before).noun() != null) {
            int head = subjectLeft ? before : nouns.headOfModifiers(before);
            return new Left(List.of(noun(head)), Link.PARTICIPLE, governor, null, at);
        }
        if (last != null) {
            List<NounPhrase> object = objectOf(last.verbChunk());
            return new Left(
                    object.isEmpty() ? last.subject() : List.of(object.getFirst()),
                    Link.PARTICIPLE,
                    governor,
                    null,
                    at);
        }
        return new Left(List.of(), Link.PARTICIPLE, -1, null, at);
    }

    private @Nullable Clause lastFinite() {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).verb().isFinite() && clauses.get(i).link() != Link.RELATIVE) {
                return clauses.get(i);
            }
        }
        return clauses.isEmpty() ? null : clauses.getLast();
    }

    private VerbGroup verb(int chunk) {
        VerbGroup verb = chunks.get(chunk).verb();
        if (verb == null) {
            throw new IllegalStateException("chunk " + chunk + " is no verb group");
        }
        return verb;
    }

    private NounPhrase noun(int chunk) {
        NounPhrase noun = chunks.get(chunk).noun();
        if (noun == null) {
            throw new IllegalStateException("chunk " + chunk + " is no noun phrase");
        }
        return noun;
    }

    private List<NounPhrase> objectOf(int verbChunk) {
        int i = verbChunk + 1;
        while (i < chunks.size()
                && (chunks.get(i).is(Kind.ADVERB)
                        || chunks.get(i).is(Kind.QUOTE)
                        || chunks.get(i).is(Kind.ADJECTIVE) && i > verbChunk + 1)) {
            i++;
        }
        if (i >= chunks.size() || chunks.get(i).noun() == null || NounGroup.isSubject(chunks, i)) {
            return List.of();
        }
        return NounGroup.from(chunks, i).members();
    }

    private Clause finish(Clause clause, int end) {
        List<Oblique> obliques = new ArrayList<>();
        int start = initialStart(clause);
        for (int i = start; i <= end && i + 1 < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.text().equals("according to") && i > clause.verbChunk()) {
                end = i - 1;
                break;
            }
            if (chunk.is(Kind.PREPOSITION) && chunks.get(i + 1).noun() != null) {
                obliques.add(
                        new Oblique(chunk.text(), NounGroup.from(chunks, i + 1).members(), i));
            }
        }
        return new Clause(
                clause.index(),
                clause.verb(),
                clause.link(),
                clause.governor(),
                clause.opener(),
                clause.subject(),
                objectOf(clause.verbChunk()),
                obliques,
                start,
                Math.max(end, clause.verbChunk()),
                clause.verbChunk());
    }

    /** A sentence's opening phrases ("On Friday, in Oslo,") belong to its first clause. */
    private int initialStart(Clause clause) {
        boolean first = clause.index() == 0
                || clauses.get(clause.index() - 1).lastChunk() < clause.firstChunk() && clause.index() == 0;
        return first ? 0 : clause.firstChunk();
    }
}
