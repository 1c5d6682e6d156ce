package org.parley.entity.reading.event;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.WordLists;

/**
 * Whether a sentence says that there was, or will be, the act that a noun tells of: "after the closure of" says so, "called
 * for the closure of", "the possible closure of" do not. What is not known to say so tells of nothing.
 */
final class NominalAssertion {

    private static final Map<String, Set<String>> LISTS =
            WordLists.named(NominalAssertion.class, "nominal-contexts.txt");

    private static final String OPEN =
            "possible|potential|alleged|attempted|proposed|threatened|feared|suspected|rumoured"
                    + "|rumored|mooted|likely|any|no|every|each|either|neither|another|would-be|hypothetical|eventual|further"
                    + "|future|forced?|more|some|many|early|quick|swift|speedy|immediate|partial|alternative|annual|regular|such"
                    + "|planned|upcoming|scheduled|impending|imminent|pending|forthcoming|aborted|failed|abortive|unsuccessful|blocked|averted";

    /** Before what took place. */
    private static final Set<String> AFTER = words("after");

    /** Behind these a preposition names what is only talked of. */
    private static final Set<String> TALKING = words("talking");

    /** Nouns of which what follows "of" took place. */
    private static final Set<String> OF_FACTS = words("of-facts");

    /** Verbs whose object took place. */
    private static final Set<String> FACTS = words("facts");

    /** Verbs that tell when and where the act itself was. */
    private static final Set<String> DOING = words("doing");

    /** What an act does when it takes place. */
    private static final Set<String> HAPPENING = words("happening");

    /** Passives whose subject is not said to have taken place. */
    private static final Set<String> UNDONE = words("undone");

    /** Behind these whoever owns a noun has not done what it tells of. */
    private static final Set<String> AVERTING = words("averting");

    private NominalAssertion() {}

    private static Set<String> words(String name) {
        return Objects.requireNonNull(LISTS.get(name)).stream()
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What became of the act; null if nothing is said of it.
     *
     * @param owned whether the phrase says whose act it is: "Norway's refusal" is one wherever it stands
     */
    static @Nullable Status of(EventNominal nominal, boolean owned) {
        SentenceSyntax syntax = nominal.syntax();
        NounPhrase noun = nominal.phrase();
        for (int i = noun.first(); i < noun.head(); i++) {
            if (syntax.lower(i).matches(OPEN) && i > noun.possessor()) {
                return null;
            }
        }
        Clause clause = nominal.clause();
        if (clause == null) {
            return null;
        }
        return at(nominal, clause, owned);
    }

    private static @Nullable Status at(EventNominal nominal, Clause clause, boolean owned) {
        SentenceSyntax syntax = nominal.syntax();
        if (LeftOpen.isOnlyThought(syntax, clause)) {
            return null;
        }
        if (nominal.isSubject()) {
            return asSubject(syntax, clause, owned);
        }
        String before = nominal.before();
        boolean object =
                clause.object().contains(nominal.phrase()) && !clause.verb().passive();
        if (object) {
            return asObject(syntax, clause, owned);
        }
        NounPhrase above = nominal.chunk() < 2
                ? null
                : syntax.chunks().get(nominal.chunk() - 2).noun();
        String head = above == null ? "" : syntax.lower(above.head());
        if (before.equals("of")) {
            return OF_FACTS.contains(head) ? Status.HELD : null;
        }
        if (!AFTER.contains(before) && !(owned && before.matches("to|on|about|for|against|into|from|behind"))) {
            return null;
        }
        if (TALKING.contains(head) || AVERTING.contains(clause.verb().lemma())) {
            return null;
        }
        boolean sure = before.matches("after|following|since|over|despite|amid|because of|due to");
        Status told = StatusReader.of(syntax, clause);
        return told == Status.HELD || told == Status.ONGOING || sure && told == Status.DENIED ? Status.HELD : null;
    }

    private static @Nullable Status asSubject(SentenceSyntax syntax, Clause clause, boolean owned) {
        String verb = clause.verb().lemma();
        String modal = clause.verb().modal();
        boolean coming = "will".equals(modal) || clause.verb().shape() == VerbGroup.Shape.INFINITIVE;
        if (due(syntax, clause) != null || coming && HAPPENING.contains(verb)) {
            return Status.PLANNED;
        }
        if (UNDONE.contains(verb)
                && !(owned && verb.equals("be") && clause.verb().past())) {
            return null;
        }
        if (modal != null) {
            return owned && !modal.matches("would|could|may|might|should") ? Status.PLANNED : null;
        }
        Status told = StatusReader.of(syntax, clause);
        return told == Status.PLANNED ? null : Status.HELD;
    }

    private static @Nullable Status asObject(SentenceSyntax syntax, Clause clause, boolean owned) {
        String verb = clause.verb().lemma();
        if (AVERTING.contains(verb)
                || !owned && !FACTS.contains(verb)
                || clause.verb().negated()) {
            return null;
        }
        String modal = clause.verb().modal();
        if (modal != null && !modal.equals("will")) {
            return null;
        }
        Status told = StatusReader.of(syntax, clause);
        return switch (told) {
            case HELD, ONGOING -> told;
            case PLANNED -> DOING.contains(verb) ? Status.PLANNED : null;
            default -> null;
        };
    }

    /** "is due to open on Friday", "is scheduled to begin": the clause of what is to happen; null if none is. */
    private static @Nullable Clause due(SentenceSyntax syntax, Clause clause) {
        Clause inner = ActionClauses.infinitive(syntax, clause);
        boolean coming = inner != null
                && HAPPENING.contains(inner.verb().lemma())
                && !clause.verb().past();
        return coming ? inner : null;
    }

    /** Whether a verb tells that its subject does what the noun under it says. */
    static boolean isDoing(String verb) {
        return DOING.contains(verb);
    }

    /**
     * The clause that tells when and where the act was: "announced the sale on Monday", "the pullout began in May", "the
     * trial is due to open on Friday"; null if none does.
     */
    static @Nullable Clause doneIn(EventNominal nominal) {
        Clause clause = nominal.clause();
        if (clause == null) {
            return null;
        }
        String verb = clause.verb().lemma();
        boolean subject = nominal.isSubject();
        Clause due = subject ? due(nominal.syntax(), clause) : null;
        if (due != null) {
            return due;
        }
        boolean here = subject && !clause.verb().passive()
                ? HAPPENING.contains(verb)
                : DOING.contains(verb) && (subject || clause.object().contains(nominal.phrase()));
        return here ? clause : null;
    }
}
