package org.parley.entity.reading.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup.Shape;

/**
 * Whether what a noun tells of took place, from the words of its phrase and the clause around it: "the planned visit",
 * "postponed the talks", "the summit will be held".
 */
final class NounStatus {

    /** Verbs whose participles tell of what is to come: "the talks scheduled for Friday". */
    static final Set<String> SCHEDULING = Set.of("plan", "schedule", "set", "slate");

    private static final Set<String> COLLAPSES = Set.of("collapse", "failure", "breakdown", "demise", "unravelling");

    /** Verbs behind which a gathering is still to come: "invited them to talks". */
    private static final Set<String> AHEAD = Set.of("explore", "invite", "urge", "await");

    /** Verbs of those who let others buy, which is then still to be done: "cleared the takeover". */
    private static final Set<String> APPROVING =
            Set.of("approve", "clear", "authorize", "authorise", "back", "endorse", "review", "sign", "recommend");

    private NounStatus() {}

    /** The clause that a phrase belongs to. */
    static @Nullable Clause clauseOf(SentenceSyntax syntax, int chunk) {
        Clause found = null;
        for (Clause clause : syntax.clauses()) {
            boolean holds = clause.firstChunk() <= chunk && chunk <= clause.lastChunk();
            boolean subject = clause.subject().stream().anyMatch(noun -> syntax.chunkOf(noun.first()) == chunk);
            // "the floods set off by rain killed nine": its own verb rather than what is told of it aside
            boolean main = subject
                    && found != null
                    && !found.verb().isFinite()
                    && clause.verb().isFinite()
                    && found.subject().equals(clause.subject());
            if (holds && chunk > clause.verbChunk()
                    || main
                    || subject && (found == null || found.verbChunk() > chunk && !isOfExpected(found, clause))) {
                found = clause;
            } else if (holds && found == null) {
                found = clause;
            }
        }
        return found;
    }

    /** "clashes during an operation to retake Bergen": an infinitive of the phrase, which tells nothing of the clashes. */
    private static boolean isOfPhrase(Clause clause) {
        return clause.verb().shape() == Shape.INFINITIVE && clause.governor() < 0;
    }

    /** "are expected to be held": what is expected is told by the verb of it. */
    private static boolean isOfExpected(Clause expected, Clause clause) {
        return clause.link() == Clause.Link.INFINITIVE
                && clause.governor() == expected.index()
                && expected.verb().passive();
    }

    /** Whether the clause's verb is done to the phrase. */
    static boolean isObject(SentenceSyntax syntax, Clause clause, int chunk) {
        if (clause.verb().passive()) {
            return clause.subject().stream().anyMatch(noun -> syntax.chunkOf(noun.first()) == chunk)
                    || underIn(syntax, clause, chunk);
        }
        for (NounPhrase noun : clause.object()) {
            if (syntax.chunkOf(noun.first()) == chunk) {
                return true;
            }
        }
        return underIn(syntax, clause, chunk);
    }

    /** "engaged in talks", "agreed on a truce", "take part in the summit". */
    private static boolean underIn(SentenceSyntax syntax, Clause clause, int chunk) {
        boolean takes = Set.of("engage", "enter", "participate", "take", "be", "join", "agree", "spend")
                .contains(clause.verb().lemma());
        String before = chunk > 0 ? syntax.chunks().get(chunk - 1).text() : "";
        return takes
                && chunk > clause.verbChunk()
                && Set.of("in", "into", "on", "to").contains(before);
    }

    /** What became of the event, from the words of the phrase and from the clause that holds it. */
    static Status of(EventNominal nominal) {
        SentenceSyntax syntax = nominal.syntax();
        NounPhrase noun = nominal.phrase();
        Clause clause = nominal.clause();
        Clause holder = nominal.holder();
        boolean subject = nominal.isSubject();
        Status adjective = PhraseStatus.of(syntax, noun);
        Status change = clause != null && (subject || nominal.isObject() || isChanged(clause, noun))
                ? StatusChanges.of(syntax, clause)
                : null;
        if (clause != null && nominal.isStayedAwayFrom()) {
            boolean ahead = clause.verb().modal() != null || clause.verb().shape() == Shape.INFINITIVE;
            return ahead
                    ? Status.PLANNED
                    : clause.verb().progressive() && !clause.verb().past() ? Status.ONGOING : Status.HELD;
        }
        if (change != null) {
            return change;
        }
        if (clause != null && subject && isBroken(nominal, clause) || isOfCollapse(nominal)) {
            return Status.CANCELLED;
        }
        Clause aside = nominal.is(Agreements.TYPE) ? NounSettings.ofItself(nominal) : null;
        if (aside != null) {
            return StatusReader.of(syntax, aside);
        }
        if (nominal.is(Agreements.TYPE) && Agreements.isSignedInPassing(nominal)) {
            return Status.HELD;
        }
        if (clause != null && nominal.is(Agreements.TYPE) && Agreements.isOfSigning(nominal)) {
            return StatusReader.of(syntax, clause);
        }
        boolean failed = clause != null
                && subject
                && adjective == Status.PLANNED
                && nominal.trigger().isTalk()
                && clause.verb().negated()
                && clause.verb().past()
                && (clause.verb().lemma().equals("happen")
                        || clause.verb().lemma().equals("take")
                                && syntax.chunkText(clause.verbChunk() + 1).matches("place(?: .*)?"));
        if (failed) {
            return Status.CANCELLED;
        }
        if (adjective != null && adjective != Status.HELD) {
            return adjective;
        }
        if (Preparations.areFor(nominal)
                || clause != null && Preparations.areUnderWay(nominal, clause)
                || clause != null && subject && isDue(syntax, clause)) {
            return Status.PLANNED;
        }
        if (holder != null) {
            return held(nominal, syntax, holder);
        }
        if (clause != null
                && subject
                && !isOfPhrase(clause)
                && !Set.of("say", "be", "include").contains(clause.verb().lemma())) {
            boolean expected = clause.verb().passive()
                    && NounSettings.PLANNED_FOR.contains(clause.verb().lemma());
            return expected ? Status.PLANNED : StatusReader.of(syntax, clause);
        }
        boolean awaited = clause != null
                && clause.verb().lemma().equals("expect")
                && nominal.headChunk() > 0
                && syntax.chunkText(nominal.headChunk() - 1).equals("for");
        if (clause != null
                && !subject
                && (awaited || AHEAD.contains(clause.verb().lemma()))) {
            return Status.PLANNED;
        }
        boolean cleared = clause != null
                && (nominal.isObject()
                        || clause.verb().lemma().equals("sign")
                                && nominal.before().endsWith("on"))
                && nominal.trigger().type().matches("ACQUISITION|MERGER")
                && APPROVING.contains(clause.verb().lemma());
        if (cleared) {
            return Status.PLANNED;
        }
        if (clause != null && !subject && isOccasion(syntax, noun)) {
            return StatusReader.of(syntax, clause) == Status.PLANNED ? Status.PLANNED : Status.HELD;
        }
        return adjective != null ? adjective : Status.HELD;
    }

    /** "the truce collapsed", "the merger fell apart": of what was agreed, not of talks, which were held. */
    private static boolean isBroken(EventNominal nominal, Clause clause) {
        return isAgreed(nominal)
                && clause.verb().lemma().matches("collapse|unravel")
                && clause.verb().modal() == null
                && !clause.verb().negated();
    }

    private static boolean isAgreed(EventNominal nominal) {
        return nominal.trigger().type().matches("AGREEMENT|MERGER|ACQUISITION");
    }

    /** "the collapse of a merger". */
    private static boolean isOfCollapse(EventNominal nominal) {
        NounPhrase before = nominal.phraseBefore();
        return isAgreed(nominal)
                && before != null
                && nominal.before().equals("of")
                && COLLAPSES.contains(
                        nominal.syntax().words().get(before.head()).lemma());
    }

    /** "elections are due in May", "a meeting is likely". */
    private static boolean isDue(SentenceSyntax syntax, Clause clause) {
        return clause.verb().lemma().equals("be")
                && !clause.verb().past()
                && !clause.verb().negated()
                && syntax.chunkText(clause.verbChunk() + 1)
                        .matches("(?:also |still |now )?(?:due|likely|imminent|possible)");
    }

    /** "will speak at the summit", "would raise it in the talks": where what is yet to be done is to be done. */
    private static boolean isOccasion(SentenceSyntax syntax, NounPhrase noun) {
        int before = syntax.chunkOf(noun.first()) - 1;
        return before >= 0
                && Set.of("at", "during").contains(syntax.chunks().get(before).text());
    }

    private static Status held(EventNominal nominal, SentenceSyntax syntax, Clause holder) {
        boolean definite = nominal.isDefinite();
        if (definite && holder.verb().lemma().equals("call")) {
            // "called the strike after a row": one that is known
            return StatusReader.of(syntax, holder);
        }
        boolean planning = Set.of("schedule", "plan", "arrange", "propose", "seek", "announce", "call", "summon")
                .contains(holder.verb().lemma());
        Status status = StatusReader.of(syntax, holder);
        boolean agreed = holder.verb().lemma().equals("agree")
                && nominal.trigger().isTalk()
                && nominal.before().matches("on|to|upon");
        if ((planning || agreed)
                && status != Status.DENIED
                && !holder.verb().lemma().equals("announce")) {
            return Status.PLANNED;
        }
        // "is in talks", "have been engaged in talks"
        boolean goingOn = nominal.trigger().type().matches("TALKS|NEGOTIATIONS|VISIT")
                && holder.verb().lemma().equals("be")
                && !holder.verb().past()
                && status == Status.HELD;
        if (goingOn || holder.verb().lemma().equals("engage") && holder.verb().perfect()) {
            return Status.ONGOING;
        }
        return StatusReader.begun(holder, status);
    }

    static boolean isChanged(Clause clause, NounPhrase noun) {
        return clause.object().contains(noun);
    }
}
