package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.encoder.EncodedToken;
import org.parley.entity.reading.text.Span;

/** The noun phrases of a sentence by their places in its dependency tree. */
final class ParsedNouns {

    /** How far a verb without a subject of its own looks up the tree for the one that it shares. */
    private static final int HIGHEST = 6;

    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");

    private final List<EncodedToken> tree;
    /** For each token the noun phrase that holds it. */
    private final @Nullable NounPhrase[] phraseAt;
    /** Whether the token is the predicate of a clause. */
    private final boolean[] predicate;

    ParsedNouns(List<Clause> clauses, List<Chunk> chunks, List<EncodedToken> encoded) {
        phraseAt = new @Nullable NounPhrase[encoded.size()];
        predicate = new boolean[encoded.size()];
        for (Chunk chunk : chunks) {
            Arrays.fill(phraseAt, chunk.first(), chunk.last() + 1, chunk.noun());
        }
        tree = IntStream.range(0, encoded.size())
                .mapToObj(token -> listedWithName(encoded, token))
                .toList();
        for (Clause clause : clauses) {
            predicate[predicate(clause)] = true;
        }
    }

    /** "with Xi for 30 minutes and Pinera for 35": a name is listed with the name before, never with what is counted. */
    private EncodedToken listedWithName(List<EncodedToken> encoded, int place) {
        EncodedToken token = encoded.get(place);
        int counted = token.head();
        if (!token.plainRelation().equals("conj") || !isName(place) || counted < 0) {
            return token;
        }
        int owner = encoded.get(counted).head();
        if (owner >= 0 && isName(owner) && isOfName(encoded, counted) && hasOfName(encoded, place)) {
            // "Berg of Norway and Aas of Sweden": a name and what it is of are listed with the like
            return new EncodedToken(token.span(), token.text(), token.tag(), owner, token.relation());
        }
        if (!isCounted(encoded, counted)) {
            return token;
        }
        int above = encoded.get(counted).head();
        for (int before = counted - 1; before >= 0; before--) {
            if (encoded.get(before).head() == above && isName(before)) {
                return new EncodedToken(token.span(), token.text(), token.tag(), before, token.relation());
            }
        }
        return token;
    }

    /** "of Norway", "from Norway". */
    private boolean isOfName(List<EncodedToken> encoded, int place) {
        return encoded.get(place).plainRelation().equals("nmod")
                && isName(place)
                && encoded.stream()
                        .anyMatch(token -> token.head() == place
                                && token.plainRelation().equals("case")
                                && NounGroup.isOf(token.text().toLowerCase(Locale.ROOT)));
    }

    /** "Berg of Norway and Aas of Sweden": several, each with what it is of. */
    boolean isParallel(List<NounPhrase> phrases) {
        return phrases.size() > 1 && phrases.stream().allMatch(noun -> noun.isName() && hasOfName(tree, top(noun)));
    }

    private boolean hasOfName(List<EncodedToken> encoded, int place) {
        return IntStream.range(place + 1, encoded.size())
                .anyMatch(child -> encoded.get(child).head() == place && isOfName(encoded, child));
    }

    private boolean isName(int place) {
        NounPhrase phrase = phraseAt[place];
        return phrase != null && phrase.isName();
    }

    private boolean isCounted(List<EncodedToken> encoded, int place) {
        return !isName(place)
                && encoded.stream()
                        .anyMatch(token ->
                                token.head() == place && token.plainRelation().equals("nummod"));
    }

    /**
     * The subject of a verb.
     *
     * @param own whether it stands at the verb itself, and is not shared with another one
     */
    record Subject(List<NounPhrase> phrases, boolean own) {}

    /** The token that the arguments of the verb hang on: the verb itself, or after "be" what is said to be. */
    int predicate(Clause clause) {
        int main = clause.verb().main();
        String relation = tree.get(main).plainRelation();
        return relation.equals("cop") || relation.equals("aux") ? tree.get(main).head() : main;
    }

    Subject subject(int verb) {
        return subject(verb, true, 0);
    }

    private Subject subject(int verb, boolean own, int height) {
        EncodedToken token = tree.get(verb);
        for (int child = 0; child < tree.size(); child++) {
            if (isChild(child, verb, "nsubj")) {
                String text = tree.get(child).text().toLowerCase(Locale.ROOT);
                boolean relative = token.plainRelation().equals("acl") && RELATIVE_PRONOUNS.contains(text);
                return relative ? new Subject(phrase(token.head()), false) : new Subject(group(child), own);
            }
        }
        if (token.head() < 0 || height == HIGHEST) {
            return new Subject(List.of(), false);
        }
        return switch (token.plainRelation()) {
            case "acl" -> new Subject(phrase(token.head()), false);
            case "xcomp" -> {
                List<NounPhrase> controller = dependents(token.head(), Set.of("obj", "iobj"));
                yield controller.isEmpty() ? subject(token.head(), false, height + 1) : new Subject(controller, false);
            }
            case "conj" -> subject(token.head(), own, height + 1);
            case "advcl", "ccomp" -> subject(token.head(), false, height + 1);
            default -> new Subject(List.of(), false);
        };
    }

    /**
     * The objects of a predicate, or what it makes of its subject: "became minister", "was named head".
     *
     * @param main the verb; another word than the predicate after "be"
     */
    List<NounPhrase> objects(int predicate, int main) {
        if (predicate != main) {
            return List.of();
        }
        List<NounPhrase> objects = dependents(predicate, Set.of("iobj", "obj"));
        if (!objects.isEmpty()) {
            return objects;
        }
        for (int child = 0; child < tree.size(); child++) {
            if (isChild(child, predicate, "xcomp") && phraseAt[child] != null && !this.predicate[child]) {
                return group(child);
            }
        }
        return List.of();
    }

    /** The verb whose subject the phrase is in the tree, or -1. */
    int governorAsSubject(NounPhrase noun) {
        EncodedToken top = tree.get(top(noun));
        return top.plainRelation().equals("nsubj") ? top.head() : -1;
    }

    /** The phrase and all that the tree coordinates with it. */
    List<NounPhrase> coordinated(NounPhrase noun) {
        return group(top(noun));
    }

    /** The phrase that this one is coordinated with, if it is not the first of its list. */
    @Nullable
    NounPhrase coordinatedWith(NounPhrase noun) {
        EncodedToken top = tree.get(top(noun));
        return top.plainRelation().equals("conj") && top.head() >= 0 ? phraseAt[top.head()] : null;
    }

    /**
     * The phrases, each title whose name stands further off joined with it: "the special envoy for water, Ida Berg".
     * A name right beside its title is left to those who ask for it.
     */
    List<NounPhrase> named(List<NounPhrase> phrases) {
        List<NounPhrase> named = new ArrayList<>(phrases.size());
        for (NounPhrase phrase : phrases) {
            NounPhrase name = phrase.isName() || phrase.isPronoun() ? null : nameFurtherOff(phrase);
            NounPhrase best = name == null
                    ? phrase
                    : new NounPhrase(
                            phrase.first(),
                            name.last(),
                            name.head(),
                            phrase.possessor(),
                            name.mention(),
                            new Span(phrase.span().start(), name.span().end()));
            if (!named.contains(best)) {
                named.add(best);
            }
        }
        return named;
    }

    private @Nullable NounPhrase nameFurtherOff(NounPhrase phrase) {
        String head = tree.get(phrase.head()).text().toLowerCase(Locale.ROOT);
        if (PersonNouns.isPerson(head) && !PersonNouns.isSingular(head)) {
            // "the presidents of both countries, Berg and Aas": two are named, not one
            return null;
        }
        int top = top(phrase);
        for (int child = phrase.last() + 3; child < tree.size(); child++) {
            NounPhrase other = phraseAt[child];
            if (isChild(child, top, "appos")
                    && other != null
                    && other.isName()
                    && phraseAt[other.first() - 2] != phrase) {
                return other;
            }
        }
        return null;
    }

    private List<NounPhrase> dependents(int head, Set<String> relations) {
        List<NounPhrase> found = new ArrayList<>();
        for (int child = 0; child < tree.size(); child++) {
            if (tree.get(child).head() == head
                    && relations.contains(tree.get(child).plainRelation())) {
                group(child).stream().filter(noun -> !found.contains(noun)).forEach(found::add);
            }
        }
        return found;
    }

    private List<NounPhrase> group(int token) {
        Set<Integer> places = new TreeSet<>();
        collect(token, places);
        List<NounPhrase> members = new ArrayList<>();
        for (int place : places) {
            phrase(place).stream().filter(noun -> !members.contains(noun)).forEach(members::add);
        }
        return members;
    }

    /** A conjunct may hang on any word of a name. */
    private void collect(int token, Set<Integer> places) {
        if (!places.add(token)) {
            return;
        }
        NounPhrase phrase = phraseAt[token];
        for (int child = token + 1; child < tree.size(); child++) {
            int head = tree.get(child).head();
            boolean within = head == token || phrase != null && head >= 0 && phraseAt[head] == phrase;
            if (within
                    && tree.get(child).plainRelation().equals("conj")
                    && !predicate[child]
                    && phraseAt[child] != phrase) {
                collect(child, places);
            }
        }
    }

    private List<NounPhrase> phrase(int token) {
        NounPhrase phrase = phraseAt[token];
        return phrase == null ? List.of() : List.of(phrase);
    }

    private boolean isChild(int child, int head, String relation) {
        return tree.get(child).head() == head && tree.get(child).plainRelation().equals(relation);
    }

    /** The token of the phrase that the others of it hang on. */
    private int top(NounPhrase noun) {
        int top = noun.head();
        for (int step = noun.first(); step <= noun.last(); step++) {
            int head = tree.get(top).head();
            if (head < noun.first() || head > noun.last()) {
                return top;
            }
            top = head;
        }
        return top;
    }
}
