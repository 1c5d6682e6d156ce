package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.encoder.EncodedToken;
import org.parley.entity.reading.syntax.Clause.Oblique;
import org.parley.entity.reading.syntax.ParsedNouns.Subject;
import org.parley.entity.reading.text.PartOfSpeech;

/**
 * Puts together what the dependency tree and the order of the words say of each clause. The tree sees over what stands
 * between a verb and its arguments; the order of the words is surer about lists of names and about what a speech verb
 * governs. Each decides what it is better at (measured on news, see docs/decisions.md).
 */
final class ParsedArguments {

    private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "remind", "warn", "advise");

    private final List<Clause> clauses;
    private final List<Chunk> chunks;
    private final List<EncodedToken> tree;
    private final ParsedNouns nouns;

    private ParsedArguments(List<Clause> clauses, List<Chunk> chunks, List<EncodedToken> tree) {
        this.clauses = clauses;
        this.chunks = chunks;
        this.tree = tree;
        this.nouns = new ParsedNouns(clauses, chunks, tree);
    }

    /** The clauses with better subjects, objects and obliques; all else is left as it is. */
    static List<Clause> refine(List<Clause> clauses, List<Chunk> chunks, List<EncodedToken> tree) {
        ParsedArguments arguments = new ParsedArguments(clauses, chunks, tree);
        List<Clause> refined = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            refined.add(arguments.isVerb(clause) ? arguments.refine(clause) : clause);
        }
        for (int i = 0; i < refined.size(); i++) {
            if (!clauses.get(i).subject().equals(refined.get(i).subject())) {
                ReturnedSubjects.settle(clauses.get(i), refined, chunks);
            }
        }
        return refined;
    }

    private boolean isVerb(Clause clause) {
        PartOfSpeech tag = tree.get(clause.verb().main()).tag();
        return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
    }

    private Clause refine(Clause clause) {
        List<NounPhrase> subject = withLastOfList(nouns.named(subject(clause)), clause);
        return clause.with(subject, nouns.named(objects(clause, subject)), obliques(clause));
    }

    private List<NounPhrase> subject(Clause clause) {
        List<NounPhrase> near = clause.subject();
        Subject parsed = nouns.subject(nouns.predicate(clause));
        if (near.isEmpty() || parsed.phrases().isEmpty()) {
            return near.isEmpty() ? parsed.phrases() : near;
        }
        if (!parsed.own()) {
            return near;
        }
        NounPhrase head = parsed.phrases().getFirst();
        boolean behind = head.first() > clause.verb().last();
        if (behind
                && (clause.verb().shape() == VerbGroup.Shape.INFINITIVE
                        || clause.verb().shape() == VerbGroup.Shape.PARTICIPLE)) {
            // "is expected to open a case, two officials said", "Equinor, fined €95m, paid"
            return near;
        }
        if (behind && isRightBefore(near, clause) && !ContentVerbs.contains(clause.verb())) {
            // "the maker's board appointed veteran Ida Berg": only what is said comes before its subject
            return near;
        }
        if (isOfWhatIsSaid(head, clause)) {
            return near;
        }
        int place = near.indexOf(head);
        if (place == 0 && parsed.phrases().containsAll(near) && nouns.isParallel(parsed.phrases())) {
            return parsed.phrases();
        }
        if (place > 0 && isBehindOtherVerb(near.getFirst(), clause)) {
            // what comes before the head was an object of the clause before: "makes things, and we keep …"
            return near.subList(place, near.size());
        }
        return place >= 0 || isElsewhere(head, near.getFirst(), clause) ? near : parsed.phrases();
    }

    /** Whether another verb stands before the phrase, of which it may be the object. */
    private boolean isBehindOtherVerb(NounPhrase noun, Clause clause) {
        return clauses.stream()
                .anyMatch(
                        other -> other.index() != clause.index() && other.verb().first() < noun.first());
    }

    /** "Nordbank said Berg would leave and named Aas": Berg is the subject of what Nordbank said, not of what it did. */
    private boolean isOfWhatIsSaid(NounPhrase parsed, Clause clause) {
        return clause.link() == Clause.Link.COORDINATED
                && clauses.stream()
                        .anyMatch(said -> said.link() == Clause.Link.CONTENT
                                && said.governor() == clause.governor()
                                && said.index() < clause.index()
                                && said.subject().contains(parsed));
    }

    private boolean isRightBefore(List<NounPhrase> near, Clause clause) {
        int last = clause.verbChunk() - 1;
        return last >= 0 && near.getLast().equals(chunks.get(last).noun());
    }

    /** "Berg, envoy for water, and Aas met": a name after "and" right before the verb belongs to the subject. */
    private List<NounPhrase> withLastOfList(List<NounPhrase> subject, Clause clause) {
        int last = clause.verbChunk() - 1;
        NounPhrase noun = last < 3 ? null : chunks.get(last).noun();
        boolean listed = noun != null
                && noun.isName()
                && !subject.isEmpty()
                && !subject.contains(noun)
                && clause.verb().isFinite()
                && chunks.get(last - 1).text().equals("and")
                && chunks.get(last - 2).is(Chunk.Kind.COMMA)
                && noun.first() > subject.getLast().last()
                && clauses.stream()
                        .noneMatch(other ->
                                other.verb().first() > subject.getLast().first()
                                        && other.verb().first() < clause.verb().first());
        if (!listed || noun == null) {
            return subject;
        }
        List<NounPhrase> all = new ArrayList<>(subject);
        all.add(noun);
        return all;
    }

    /** "told Axios he spent", "BERLIN - the minister said": what the tree takes for the subject belongs further left. */
    private boolean isElsewhere(NounPhrase parsed, NounPhrase near, Clause clause) {
        int verb = clause.verb().first();
        for (Clause other : clauses) {
            boolean between =
                    other.verb().first() < verb && near.first() > other.verb().first() && parsed.first() < near.first();
            // "Berg, who met Aas, the envoy, in Oslo, said": whom a relative clause speaks of is the subject of the
            // sentence too
            boolean aside = other.link() == Clause.Link.RELATIVE
                    && other.verb().first() > parsed.last()
                    && "who".equals(other.opener());
            if (between
                    && !aside
                    && (other.subject().contains(parsed) || other.object().contains(parsed))) {
                return true;
            }
        }
        for (int token = parsed.last() + 1; token < near.first(); token++) {
            String text = tree.get(token).text();
            if (text.equals("-") || text.equals("–") || text.equals("—")) {
                return true;
            }
        }
        return false;
    }

    private List<NounPhrase> objects(Clause clause, List<NounPhrase> subject) {
        List<NounPhrase> objects = new ArrayList<>(clause.object());
        if (!TELLING.contains(clause.verb().lemma())) {
            objects.removeIf(noun -> subject.contains(noun) || isSubjectElsewhere(noun, clause));
        }
        for (NounPhrase noun :
                nouns.objects(nouns.predicate(clause), clause.verb().main())) {
            if (!objects.contains(noun) && !subject.contains(noun) && !isSubjectBehind(noun, clause)) {
                objects.add(noun);
            }
        }
        return objects;
    }

    /** "arrested Berg and Aas has been charged": behind "and" the subject of the next clause. */
    private boolean isSubjectBehind(NounPhrase noun, Clause clause) {
        boolean joined = IntStream.range(1, chunks.size())
                .anyMatch(at ->
                        noun.equals(chunks.get(at).noun()) && chunks.get(at - 1).is(Chunk.Kind.CONJUNCTION));
        return joined
                && clauses.stream()
                        .anyMatch(other -> other.index() > clause.index()
                                && other.verb().isFinite()
                                && other.subject().size() == 1
                                && other.subject().getFirst().equals(noun));
    }

    private boolean isSubjectElsewhere(NounPhrase noun, Clause clause) {
        int governor = nouns.governorAsSubject(noun);
        return governor > clause.verb().last() && governor != nouns.predicate(clause);
    }

    private List<Oblique> obliques(Clause clause) {
        List<Oblique> obliques = new ArrayList<>();
        for (Oblique oblique : clause.obliques()) {
            List<NounPhrase> under = new ArrayList<>(oblique.nouns());
            under.removeIf(noun -> under.indexOf(noun) > 0 && isUnderOther(noun, oblique));
            NounPhrase first = under.getFirst();
            for (NounPhrase noun : nouns.coordinated(first)) {
                if (!under.contains(noun) && !isUnderAnother(noun, oblique)) {
                    under.add(noun);
                }
            }
            obliques.add(new Oblique(oblique.preposition(), nouns.named(under), oblique.chunk()));
        }
        return obliques;
    }

    /** "signed by Norway and Iceland in Oslo": Oslo stands under "in", whatever the tree joins it to. */
    private boolean isUnderAnother(NounPhrase noun, Oblique oblique) {
        Chunk preposition = underPreposition(noun);
        return preposition != null && !preposition.text().equals(oblique.preposition());
    }

    /** "with Xi for 30 minutes and Pinera for 35": Pinera is coordinated with Xi, not with the minutes. */
    private boolean isUnderOther(NounPhrase noun, Oblique oblique) {
        NounPhrase with = nouns.coordinatedWith(noun);
        return with != null && !oblique.nouns().contains(with) && underPreposition(with) != null;
    }

    private @Nullable Chunk underPreposition(NounPhrase noun) {
        for (int i = 1; i < chunks.size(); i++) {
            if (noun.equals(chunks.get(i).noun()) && chunks.get(i - 1).is(Chunk.Kind.PREPOSITION)) {
                return chunks.get(i - 1);
            }
        }
        return null;
    }
}
