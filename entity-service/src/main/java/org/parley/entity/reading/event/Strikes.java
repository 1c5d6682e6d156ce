package org.parley.entity.reading.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Which strikes are those of workers: "a strike by nurses", unlike "a strike on the port". */
final class Strikes {

    private static final Set<String> STRIKERS = Set.of(
            "hunger",
            "general",
            "indefinite",
            "open-ended",
            "rail",
            "railway",
            "labour",
            "labor",
            "worker",
            "teacher",
            "doctor",
            "nurse",
            "driver",
            "pilot",
            "student",
            "union",
            "transport",
            "bus",
            "tube",
            "train",
            "port",
            "wildcat",
            "walkout",
            "nationwide");

    private static final Set<String> STRIKING = Set.of("call", "stage", "hold", "join", "organise", "organize", "go");

    /** What workers do about a strike, and generals about one of another sort. */
    private static final Set<String> OF_STRIKERS =
            Set.of("authorise", "authorize", "avert", "plan", "threaten", "back");

    private static final Set<String> BEGINNING = Set.of("begin", "start", "end", "continue", "resume", "extend");

    /** Where people work, and what is seldom bombed. */
    private static final Set<String> WORKPLACES = Set.of(
            "plant",
            "factory",
            "mine",
            "shipyard",
            "mill",
            "smelter",
            "airline",
            "railway",
            "warehouse",
            "company",
            "newspaper",
            "university");

    private static final Set<String> HARMING = Set.of("kill", "injure", "wound", "damage", "destroy", "hit", "leave");

    private Strikes() {}

    /** "a hunger strike", "a two-day strike", "called off the strike": no attack. */
    static boolean isOfWorkers(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            if (STRIKERS.contains(syntax.words().get(i).lemma())
                    || syntax.lower(i).matches(".*-(?:hour|day|week|month)")) {
                return true;
            }
        }
        int chunk = syntax.chunkOf(noun.head());
        // "have been on strike since Monday"
        boolean on = chunk > 0
                && syntax.chunkText(chunk - 1).equals("on")
                && noun.head() - noun.first() <= 1
                && !syntax.lower(noun.first()).equals("the")
                && syntax.lower(noun.head()).equals("strike");
        boolean byWorkers = syntax.chunkText(chunk + 1).equals("by")
                && chunk + 2 < syntax.chunks().size()
                && isStriker(syntax, syntax.chunks().get(chunk + 2).noun());
        Clause clause = NounStatus.clauseOf(syntax, chunk);
        boolean behind = clause != null && chunk > clause.verbChunk();
        String verb = clause == null ? "" : clause.verb().lemma();
        boolean theirs = clause != null
                && (OF_STRIKERS.contains(verb) || behind && BEGINNING.contains(verb))
                && clause.subject().stream().anyMatch(subject -> isStriker(syntax, subject));
        // "one of the unions vowed to continue the strike"
        theirs |= behind
                && BEGINNING.contains(verb)
                && syntax.chunks().subList(0, chunk).stream().anyMatch(other -> isStriker(syntax, other.noun()));
        // "a strike at the Nordvik plant"
        NounPhrase where = syntax.chunkText(chunk + 1).equals("at")
                        && chunk + 2 < syntax.chunks().size()
                ? syntax.chunks().get(chunk + 2).noun()
                : null;
        boolean bare = noun.head() - noun.first() <= 1 && noun.possessor() < 0;
        boolean atWork = where != null
                && bare
                && !HARMING.contains(verb)
                && WORKPLACES.contains(NounTriggers.singular(syntax, where));
        return on || atWork || byWorkers || theirs || behind && STRIKING.contains(verb);
    }

    private static boolean isStriker(SentenceSyntax syntax, @Nullable NounPhrase noun) {
        return noun != null
                && (STRIKERS.contains(NounTriggers.singular(syntax, noun))
                        || NounTriggers.singular(syntax, noun)
                                .matches(
                                        "attendant|member|employee|staff|crew|miner|steward|controller|docker|cleaner"));
    }
}
