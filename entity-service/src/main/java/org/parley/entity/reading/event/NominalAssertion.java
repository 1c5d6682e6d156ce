package org.parley.entity.reading.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Whether a sentence says that there was, or will be, the act that a noun tells of: "after the closure of" says so, "called
 * for the closure of", "the possible closure of" do not. What is not known to say so tells of nothing.
 */
final class NominalAssertion {

    private static final String OPEN = "possible|potential|alleged|attempted|proposed|threatened|feared|suspected|rumoured"
            + "|rumored|mooted|likely|any|no|every|each|either|neither|another|would-be|hypothetical|eventual|further"
            + "|future|forced?|more|some|many|early|quick|swift|speedy|immediate|partial|alternative|annual|regular|such"
            + "|planned|upcoming|scheduled|impending|imminent|pending|forthcoming|aborted|failed|abortive|unsuccessful|blocked|averted";

    /** Before what took place. */
    private static final Set<String> AFTER = Set.of(
            "after", "following", "since", "over", "despite", "during", "amid", "because of", "due to", "in response to",
            "with", "as", "in", "by", "through", "at", "in the wake of", "in retaliation for", "owing to", "thanks to");

    /** Behind these a preposition names what is only talked of. */
    private static final Set<String> TALKING = Set.of(
            "talk", "talks", "negotiation", "discussion", "vote", "decision", "interest", "delay", "plan", "stake", "deal",
            "interested", "referendum", "consultation", "concern", "speculation", "fear", "uncertainty", "doubt");

    /** Nouns of which what follows "of" took place. */
    private static final Set<String> OF_FACTS = Set.of(
            "news", "announcement", "day", "anniversary", "aftermath", "wake", "result", "time", "effect", "impact", "week",
            "consequence", "handling", "proceeds", "details", "circumstances", "cost", "confirmation",
            "coverage", "criticism", "condemnation", "investigation");

    /** Verbs whose object took place. */
    private static final Set<String> FACTS = Set.of(
            "announce", "confirm", "complete", "condemn", "criticise", "criticize", "welcome", "hail", "praise", "denounce",
            "defend", "regret", "mark", "celebrate", "oversee", "see", "witness", "follow", "begin", "start", "continue",
            "finish", "finalise", "finalize", "conclude", "note", "cite", "blame", "trigger", "cause", "prompt", "spark",
            "bring", "make", "conduct", "launch", "investigate", "probe", "mourn", "lament", "deplore", "report",
            "carry", "issue", "file", "give", "take", "reveal", "disclose", "unveil", "declare", "resume", "step",
            "intensify", "reiterate", "repeat", "face", "undergo", "suffer", "attack", "applaud", "protest", "describe");

    /** Verbs that tell when and where the act itself was. */
    private static final Set<String> DOING = Set.of(
            "announce", "complete", "begin", "start", "make", "conduct", "launch", "carry", "issue", "file", "give", "finish",
            "resume", "unveil", "declare", "conclude", "take", "repeat", "reiterate", "step");

    /** What an act does when it takes place. */
    private static final Set<String> HAPPENING = Set.of("begin", "start", "come", "take", "happen", "occur", "follow");

    /** Passives whose subject is not said to have taken place. */
    private static final Set<String> UNDONE = Set.of(
            "plan", "schedule", "expect", "propose", "consider", "block", "reject", "oppose", "prevent", "halt", "stop",
            "suspend", "deny", "demand", "discuss", "rule", "delay", "postpone", "cancel", "seek", "avert", "avoid", "allow",
            "approve", "agree", "authorise", "authorize", "abandon", "drop", "shelve", "prohibit", "ban", "freeze", "depend",
            "require", "need", "want", "fail", "support", "be", "remain", "stall", "collapse", "threaten", "ensure");

    /** Behind these whoever owns a noun has not done what it tells of. */
    private static final Set<String> AVERTING = Set.of(
            "prevent", "block", "stop", "avert", "avoid", "deny", "demand", "seek", "want", "urge", "await", "expect",
            "propose", "consider", "delay", "postpone", "cancel", "threaten", "allow", "enable", "need", "require", "oppose",
            "foil", "thwart", "halt", "resist", "plan", "request", "fear", "hope", "discourage", "encourage", "approve", "pull", "scrap", "shelve", "abandon", "drop", "reverse", "overturn", "appeal");

    private NominalAssertion() {}

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
        boolean object = clause.object().contains(nominal.phrase()) && !clause.verb().passive();
        if (object) {
            return asObject(syntax, clause, owned);
        }
        NounPhrase above = nominal.chunk() < 2 ? null : syntax.chunks().get(nominal.chunk() - 2).noun();
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
        if (UNDONE.contains(verb) && !(owned && verb.equals("be") && clause.verb().past())) {
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
        if (AVERTING.contains(verb) || !owned && !FACTS.contains(verb) || clause.verb().negated()) {
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

    /** Whether a verb tells that its subject does what the noun under it says. */
    static boolean isDoing(String verb) {
        return DOING.contains(verb);
    }

    /** Whether when and where the clause tells is when and where the act was: "announced the sale on Monday", "the pullout began". */
    static boolean isDoneInClause(EventNominal nominal) {
        Clause clause = nominal.clause();
        if (clause == null) {
            return false;
        }
        String verb = clause.verb().lemma();
        boolean subject = nominal.isSubject();
        if (subject && !clause.verb().passive()) {
            return HAPPENING.contains(verb);
        }
        return DOING.contains(verb) && (subject || clause.object().contains(nominal.phrase()));
    }
}
