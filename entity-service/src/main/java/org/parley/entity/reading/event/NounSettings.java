package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.event.NounParties.Gathered;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/**
 * Where and when what a noun tells of takes place, from the clause around its phrase: "held talks in Oslo on Friday",
 * "cancelled the meeting planned for Friday", "a storm hit Naxos".
 */
final class NounSettings {

    static final Set<String> PLANNED_FOR = Set.of("plan", "schedule", "set", "slate", "expect");

    /** What an event does when it is there: "is due to begin in Oslo", "was expected to be held on Friday". */
    private static final Set<String> TAKING_PLACE =
            Set.of("begin", "start", "open", "resume", "take", "hold", "happen", "continue", "end", "reconvene");

    /** What a relative clause says of an event so that it tells when and where it is. */
    private static final Set<String> TOLD_ASIDE = Set.of(
            "begin",
            "start",
            "open",
            "take",
            "hold",
            "happen",
            "sign",
            "reach",
            "agree",
            "strike",
            "conclude",
            "be",
            "schedule",
            "plan");

    private final EventContext context;

    NounSettings(EventContext context) {
        this.context = context;
    }

    /**
     * Adds what the clause says to what the phrase says.
     *
     * @param last the last chunk of what follows the phrase and belongs to it
     */
    void gather(EventNominal nominal, int last, Gathered gathered) {
        SentenceSyntax syntax = nominal.syntax();
        Clause clause = nominal.clause();
        Status change = clause == null ? null : StatusChanges.of(syntax, clause);
        boolean changed = change != null;
        if (nominal.isCalledOff() || changed && nominal.isSubject()) {
            // "cancelled the meeting on Friday" dates the calling off, "the meeting planned for Friday" does not
            int behind = Math.max(nominal.chunk(), last);
            When planned = plannedFor(syntax, behind);
            gathered.time = planned == null && nominal.isSubject() ? gathered.time : planned;
            gathered.place = gathered.place == null ? plannedIn(nominal) : gathered.place;
        }
        if (clause != null && nominal.isSubject() && change == Status.PLANNED) {
            // "was moved to Friday"
            gathered.time = context.settings().clauseTime(syntax, clause);
        }
        Clause aside = ofItself(nominal);
        if (aside != null && gathered.time == null) {
            gathered.time = context.settings().clauseTime(syntax, aside);
            gathered.dated = gathered.time != null;
        }
        if (aside != null && gathered.place == null && !nominal.is("VISIT")) {
            gathered.place = context.settings().clausePlace(syntax, aside);
        }
        if (gathered.time == null && !nominal.isSubject()) {
            gathered.time = plannedFor(syntax, Math.max(nominal.chunk(), last));
            gathered.dated = gathered.time != null;
        }
        boolean close = nominal.holder() != null || nominal.isSubject();
        if (clause != null && close && !changed) {
            gathered.time =
                    gathered.time != null ? gathered.time : context.settings().clauseTime(syntax, clause);
            gathered.place = gathered.place != null || nominal.is("VISIT")
                    ? gathered.place
                    : context.settings().clausePlace(syntax, clause);
        }
        Clause due = close && nominal.isSubject() && clause != null ? ActionClauses.infinitive(syntax, clause) : null;
        if (due != null && TAKING_PLACE.contains(due.verb().lemma())) {
            gathered.time =
                    gathered.time != null ? gathered.time : context.settings().clauseTime(syntax, due);
            gathered.place =
                    gathered.place != null ? gathered.place : context.settings().clausePlace(syntax, due);
        }
        When owner = context.settings().ownerTime(syntax, nominal.headChunk());
        gathered.dated |= owner != null;
        gathered.time = owner == null || isAhead(nominal) ? gathered.time : owner;
        Clause striking = nominal.is("DISASTER") ? striking(nominal) : null;
        if (striking != null) {
            struck(syntax, striking, gathered);
        }
    }

    /** "the accord, which was signed in Oslo in January", "elections that begin on Monday": what is told of it aside; or null. */
    static @Nullable Clause ofItself(EventNominal nominal) {
        return nominal.syntax().clauses().stream()
                .filter(clause -> clause.link() == Clause.Link.RELATIVE
                        && clause.verbChunk() > nominal.chunk()
                        && !clause.verb().negated()
                        && clause.firstChunk() <= nominal.chunk() + 2
                        && clause.subject().contains(nominal.phrase())
                        && TOLD_ASIDE.contains(clause.verb().lemma()))
                .findFirst()
                .orElse(null);
    }

    /** "met him on Tuesday before Friday's summit": a day that looks ahead, which a day of the week alone does not tell. */
    private static boolean isAhead(EventNominal nominal) {
        int owner = nominal.headChunk() - 3;
        return owner >= 0 && nominal.syntax().chunkText(owner).matches("before|ahead of");
    }

    /** "a rally that was planned for Friday in Oslo": where it was to be. */
    private @Nullable Entity plannedIn(EventNominal nominal) {
        for (Clause clause : nominal.syntax().clauses()) {
            boolean planned = clause.subject().contains(nominal.phrase())
                    && PLANNED_FOR.contains(clause.verb().lemma())
                    && clause.verbChunk() > nominal.chunk();
            if (planned) {
                return context.settings().clausePlace(nominal.syntax(), clause);
            }
        }
        return null;
    }

    /** "the meeting planned for Friday", "talks scheduled for next week": when it was to be. */
    private @Nullable When plannedFor(SentenceSyntax syntax, int last) {
        List<Chunk> chunks = syntax.chunks();
        for (int i = last + 1; i + 1 < Math.min(chunks.size(), last + 4); i++) {
            VerbGroup verb = chunks.get(i).verb();
            boolean planned = verb != null
                    && PLANNED_FOR.contains(verb.lemma())
                    && (verb.first() == verb.last() || verb.passive());
            if (planned || verb == null && chunks.get(i).text().equals("due")) {
                return context.settings().time(syntax, i, i + 2);
            }
        }
        return null;
    }

    /** The clause that tells what a storm or a flood did, of its own or a relative one. */
    private static @Nullable Clause striking(EventNominal nominal) {
        Clause found = nominal.isSubject() ? nominal.clause() : null;
        for (Clause clause : nominal.syntax().clauses()) {
            boolean relative =
                    clause.link() == Clause.Link.RELATIVE && clause.subject().contains(nominal.phrase());
            found = found == null && relative ? clause : found;
        }
        return found == null || found.verb().passive() ? null : found;
    }

    /** "a storm hit Naxos", "floods sweep Norway", "died in floods that hit the province of Bergen". */
    private void struck(SentenceSyntax syntax, Clause striking, Gathered gathered) {
        gathered.time = gathered.time == null ? context.settings().clauseTime(syntax, striking) : gathered.time;
        Entity hit = context.settings().places().of(syntax, striking.object());
        for (String into : List.of("into", "through", "across", "over")) {
            hit = hit == null ? context.settings().places().of(syntax, striking.under(into)) : hit;
        }
        gathered.place = hit == null ? gathered.place : hit;
    }
}
