package org.parley.entity.reading.event;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.WordLists;

/** Whose the act of an infinitive is that stands behind a plan or a decision: "angered by Norway's decision to close its embassy". */
final class Plans {

    private static final Map<String, Set<String>> NOUNS = WordLists.named(Plans.class, "plans.txt");

    private static final Set<String> OWN = NOUNS.getOrDefault("own", Set.of());
    private static final Set<String> WORDS = NOUNS.getOrDefault("word", Set.of());
    private static final Set<String> OTHER = NOUNS.getOrDefault("other", Set.of());

    /** What settles it, where a plan leaves it open. */
    private static final Set<String> DECISIONS = Set.of("decision", "move");

    /** What is done by deciding it. */
    private static final Set<String> DONE_BY_WORD =
            Set.of("BAN", "POLICY_RATE", "SANCTION", "REJECTION", "SUSPENSION", "DISMISSAL", "CRITICISM", "DEMAND");

    private Plans() {}

    /** Whether what an infinitive behind the noun tells is only planned, wanted or refused. */
    static boolean isNoun(SentenceSyntax syntax, NounPhrase noun) {
        String word = NounTriggers.singular(syntax, noun);
        return OWN.contains(word) || WORDS.contains(word) || OTHER.contains(word);
    }

    /** Whose plan the clause tells, where that is told; else null. */
    static @Nullable Entity planner(SentenceSyntax syntax, Clause clause, Referents referents) {
        NounPhrase plan = plan(syntax, clause);
        boolean told = plan != null && WORDS.contains(word(syntax, plan)) && clause.link() == Clause.Link.MAIN;
        if (plan == null || told || !isToDo(syntax, plan)) {
            return null;
        }
        NounPhrase by = by(syntax, clause);
        boolean owned = isOfName(syntax, plan) || isDecision(syntax, plan);
        Entity owner = by != null ? referents.entity(by) : owned ? referents.owner(syntax, plan) : null;
        return owner == null || !owner.type().acts() ? null : owner;
    }

    /** "criticised Norway's decision to ban the party": whether the clause tells what is decided, whoever speaks of it. */
    static boolean isDecided(SentenceSyntax syntax, Clause clause, Referents referents) {
        NounPhrase plan = plan(syntax, clause);
        return plan != null && isDecision(syntax, plan) && planner(syntax, clause, referents) != null;
    }

    /** "Norway's decision to ban the party": the ban is there with the decision. */
    static Status settled(SentenceSyntax syntax, Clause clause, String type, Status status, Referents referents) {
        boolean done = status == Status.PLANNED && DONE_BY_WORD.contains(type);
        return done && isDecided(syntax, clause, referents) ? Status.HELD : status;
    }

    /** What stands right before the infinitive; null if the clause is none. */
    static @Nullable NounPhrase before(SentenceSyntax syntax, Clause clause) {
        boolean behind = clause.link() == Clause.Link.INFINITIVE
                || clause.link() == Clause.Link.MAIN && clause.verb().shape() == VerbGroup.Shape.INFINITIVE;
        return !behind || clause.verbChunk() == 0
                ? null
                : syntax.chunks().get(clause.verbChunk() - 1).noun();
    }

    /** The plan right before the infinitive, or before whose it is: "the decision by Norway to expel". */
    private static @Nullable NounPhrase plan(SentenceSyntax syntax, Clause clause) {
        NounPhrase by = by(syntax, clause);
        return by == null
                ? before(syntax, clause)
                : syntax.chunks().get(clause.verbChunk() - 3).noun();
    }

    private static @Nullable NounPhrase by(SentenceSyntax syntax, Clause clause) {
        NounPhrase before = before(syntax, clause);
        int preposition = clause.verbChunk() - 2;
        NounPhrase plan = before == null
                        || preposition < 1
                        || !syntax.chunkText(preposition).equals("by")
                ? null
                : syntax.chunks().get(preposition - 1).noun();
        return plan != null && isToDo(syntax, plan) ? before : null;
    }

    /** "Norway's plan", of somebody who has a name. */
    private static boolean isOfName(SentenceSyntax syntax, NounPhrase plan) {
        return plan.possessor() > plan.first()
                && syntax.words().get(plan.possessor() - 1).mention() != null;
    }

    /** Whether whoever has it is to do what follows. */
    private static boolean isToDo(SentenceSyntax syntax, NounPhrase plan) {
        return OWN.contains(word(syntax, plan)) || WORDS.contains(word(syntax, plan));
    }

    private static boolean isDecision(SentenceSyntax syntax, NounPhrase plan) {
        return DECISIONS.contains(word(syntax, plan));
    }

    private static String word(SentenceSyntax syntax, NounPhrase noun) {
        return syntax.words().get(noun.head()).lemma();
    }
}
