package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.event.NounParties.Gathered;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.WordLists;

/** Events that a noun tells of: "held talks with", "the planned visit", "after their meeting in Oslo". */
final class NounEvents {

    private static final Set<String> HOLDING = WordLists.set(NounEvents.class, "holding-verbs.txt");
    private static final Set<String> SEALING = Set.of(
            "sign",
            "reach",
            "strike",
            "seal",
            "conclude",
            "ink",
            "clinch",
            "finalize",
            "finalise",
            "agree",
            "announce",
            "broker",
            "violate",
            "break");
    private static final Set<String> RESTING = Set.of(
            "welcome", "praise", "hail", "applaud", "criticise", "criticize", "condemn", "violate", "breach", "break");
    private static final Set<String> AIMS = Set.of(
            "effort", "bid", "attempt", "push", "drive", "hope", "way", "chance", "pressure", "initiative", "campaign");
    private static final Set<String> CONTESTING = Set.of("win", "lose", "contest");
    private static final Set<String> COMING = Set.of("gather", "convene", "assemble", "come", "return", "be");
    private static final Set<String> DEFEATING = Set.of("defeat", "beat", "oust");
    private static final Set<String> CALLING = Set.of("call", "summon");
    private static final Set<String> READINESS =
            Set.of("open", "ready", "prepared", "willing", "available", "optimistic", "hopeful");

    private static final Set<String> LEAVINGS = Set.of("RESIGNATION", "DISMISSAL");
    /** Who demands a resignation does not tell of one. */
    private static final Set<String> DEMANDING =
            Set.of("ask", "call", "demand", "urge", "press", "seek", "request", "want");

    private static final Set<String> LIFTING = Set.of("lift", "ease", "relax", "waive", "drop", "end", "remove");

    private static final Set<String> PLANNED_FOR = Set.of("plan", "schedule", "set", "slate", "expect");
    /** What a body or a person does at a gathering that others hold. */
    private static final Set<String> JOINING =
            Set.of("chair", "host", "attend", "join", "mediate", "moderate", "oversee", "broker", "facilitate");

    private static final Set<String> SPANS =
            Set.of("day", "week", "hour", "round", "series", "month", "set", "number", "couple");

    /** How the names of the rules begin that tell who comes to a gathering. */
    static final String JOINS = "joins-";

    private final EventContext context;
    private final NounTriggers triggers;
    private final NounParties parties;

    NounEvents(EventContext context) {
        this.context = context;
        this.triggers = new NounTriggers(context.referents());
        this.parties = new NounParties(context);
    }

    void read(SentenceSyntax syntax, int index) {
        for (int i = 0; i < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            Trigger trigger = noun == null ? null : triggers.of(syntax, noun);
            if (noun != null && trigger != null) {
                read(syntax, index, i, noun, trigger);
            }
        }
    }

    private void read(SentenceSyntax syntax, int index, int chunk, NounPhrase noun, Trigger trigger) {
        Gathered gathered = new Gathered();
        Clause clause = NounStatus.clauseOf(syntax, chunk);
        if (clause != null && (StatusReader.isLeftOpen(syntax, clause) || isOnlyReadiness(syntax, chunk, trigger))) {
            return;
        }
        boolean subject = clause != null && clause.subject().contains(noun);
        int headChunk = measured(syntax, chunk);
        boolean object = clause != null && (NounStatus.isObject(syntax, clause, headChunk));
        // "called the meeting a success" calls none
        boolean naming = clause != null && CALLING.contains(clause.verb().lemma()) && isDefinite(syntax, noun);
        Clause holder = clause != null && object && !naming && isHeld(clause, trigger) ? clause : null;
        if (trigger.type().equals("AGREEMENT")
                && !isThere(syntax, clause, chunk)
                && !(clause != null && subject && isInForce(syntax, clause))
                && (clause == null
                        || !SEALING.contains(clause.verb().lemma())
                        || (!object && !subject)
                        || isMissed(syntax, clause)
                        || isAim(syntax, clause))) {
            return;
        }
        if (holder != null && !isStatusOnly(holder)) {
            gathered.add(
                    holder.verb().passive()
                            ? context.participants().of(syntax, holder.under("by"), context.pairs())
                            : context.subject(syntax, holder));
        }
        if (trigger.type().equals("SANCTION")
                && clause != null
                && object
                && LIFTING.contains(clause.verb().lemma())) {
            // "lifted the sanctions": a concession
            return;
        }
        boolean demanded = LEAVINGS.contains(trigger.type())
                && clause != null
                && chunk > clause.verbChunk()
                && DEMANDING.contains(clause.verb().lemma());
        if (demanded) {
            return;
        }
        parties.inside(syntax, noun, trigger, gathered, clause);
        int end = parties.after(syntax, chunk, trigger, gathered);
        boolean aim = clause != null && holder == null && trigger.isTalk() && isAimOfJourney(syntax, clause, headChunk);
        if (aim && clause != null) {
            gathered.add(context.participants().of(syntax, clause.subject(), context.pairs()));
            Entity goal = context.participants().place(clause.under("to"));
            gathered.place = gathered.place != null ? gathered.place : goal;
            gathered.place =
                    gathered.place != null ? gathered.place : context.settings().clausePlace(syntax, clause);
            gathered.time =
                    gathered.time != null ? gathered.time : context.settings().clauseTime(syntax, clause);
        }
        if (gathered.taking.isEmpty()
                && holder == null
                && !subject
                && clause != null
                && isFollowed(syntax, headChunk)) {
            List<Participant> both = context.participants().of(syntax, clause.subject(), context.pairs());
            if (both.size() > 1 && trigger.isTalk()) {
                gathered.add(both);
            }
        }
        if (holder == null && clause != null && isAfterwards(syntax, clause, headChunk, noun, trigger, gathered)) {
            gathered.add(context.participants().of(syntax, clause.subject(), List.of()));
        }
        if (trigger.type().equals("ELECTION") && clause != null) {
            rivals(syntax, clause, headChunk, gathered);
        }
        boolean calledOff =
                clause != null && NounStatus.isChanged(clause, noun) && StatusReader.change(syntax, clause) != null;
        if (calledOff
                && clause != null
                && (gathered.taking.isEmpty() || isWithOne(syntax, chunk, noun, gathered))
                && !clause.verb().passive()) {
            // "Norway and Sweden postponed the talks", "the minister cancelled his trip", "called off the talks with
            // Norway"
            List<Participant> actors = context.participants().of(syntax, clause.subject(), context.pairs());
            if (actors.size() > 1 || trigger.type().equals("VISIT") || !gathered.taking.isEmpty()) {
                gathered.add(actors);
            }
        }
        if (calledOff) {
            // "cancelled the meeting on Friday" dates the calling off, "the meeting planned for Friday" does not
            gathered.time = plannedFor(syntax, Math.max(chunk, end));
        }
        Status status = NounStatus.status(syntax, noun, clause, subject, object, holder);
        boolean close = holder != null || subject;
        if (clause != null && close && StatusReader.change(syntax, clause) == null) {
            gathered.time =
                    gathered.time != null ? gathered.time : context.settings().clauseTime(syntax, clause);
            gathered.place = gathered.place != null || trigger.type().equals("VISIT")
                    ? gathered.place
                    : context.settings().clausePlace(syntax, clause);
        }
        Clause striking = trigger.type().equals("DISASTER") ? striking(syntax, noun, subject ? clause : null) : null;
        if (striking != null) {
            // "a storm hit Naxos", "floods sweep Norway", "died in floods that hit the province of Bergen"
            gathered.time = gathered.time == null ? context.settings().clauseTime(syntax, striking) : gathered.time;
            Entity hit = context.settings().places().of(syntax, striking.object());
            for (String into : List.of("into", "through", "across", "over")) {
                hit = hit == null ? context.settings().places().of(syntax, striking.under(into)) : hit;
            }
            gathered.place = hit == null ? gathered.place : hit;
        }
        if (trigger.type().equals("WAR")) {
            status = status == Status.HELD ? Status.ONGOING : status;
        }
        boolean offer = trigger.lemma().equals("offer");
        boolean known = offer && trigger.has('b') && !(holder != null && TakeoverOffers.isOfBillions(syntax, holder));
        if (known) {
            gathered.taking.clear();
        }
        if (offer && holder != null && TakeoverOffers.isOnlyPossible(holder)) {
            return;
        }
        status = offer ? TakeoverOffers.status(holder, status) : status;
        status = clause == null ? status : StatusReader.calledOff(syntax, clause, status);
        boolean definite = isDefinite(syntax, noun) || known;
        boolean bare = gathered.taking.isEmpty() && gathered.place == null && gathered.time == null;
        if (bare && !definite && !(status != null && status != Status.HELD)) {
            return;
        }
        boolean disaster = trigger.type().equals("DISASTER") && gathered.place != null;
        if (!trigger.isTalk() && gathered.taking.isEmpty() && !definite && !disaster) {
            return;
        }
        context.add(new Candidate(
                trigger.type(),
                status,
                gathered.taking,
                gathered.place == null ? null : gathered.place.id(),
                gathered.time,
                syntax.sentence().span(),
                index,
                syntax.span(chunk, Math.max(chunk, Math.min(end, syntax.chunks().size() - 1))),
                definite,
                false,
                syntax.sentence().heading(),
                joins(holder, definite, trigger) ? JOINS + trigger.lemma() : "noun-" + trigger.lemma()));
    }

    /** "Berg will chair the talks": who comes to those that were told of before. */
    private static boolean joins(@Nullable Clause holder, boolean definite, Trigger trigger) {
        return definite
                && trigger.isTalk()
                && holder != null
                && holder.verb().isFinite()
                && JOINING.contains(holder.verb().lemma());
    }

    /** The clause that tells what a storm or a flood did, of its own or a relative one. */
    private static @Nullable Clause striking(SentenceSyntax syntax, NounPhrase noun, @Nullable Clause own) {
        Clause found = own;
        for (Clause clause : syntax.clauses()) {
            boolean relative =
                    clause.link() == Clause.Link.RELATIVE && clause.subject().contains(noun);
            found = found == null && relative ? clause : found;
        }
        return found == null || found.verb().passive() ? null : found;
    }

    /** "defeated Aas in the election", "won the election, defeating Aas": who ran against each other. */
    private void rivals(SentenceSyntax syntax, Clause clause, int chunk, Gathered gathered) {
        for (Clause each : syntax.clauses()) {
            boolean beating =
                    DEFEATING.contains(each.verb().lemma()) && !each.verb().passive();
            boolean here = each == clause && chunk > clause.verbChunk();
            if (beating && (here || each.governor() == clause.index() && each.link() == Clause.Link.ING)) {
                gathered.add(context.participants().of(syntax, each.subject(), List.of()));
                gathered.add(context.participants().of(syntax, each.object(), List.of()));
            }
        }
    }

    /** "welcomed the agreement between Norway and Sweden": what is praised, blamed or broken is there already. */
    private static boolean isThere(SentenceSyntax syntax, @Nullable Clause clause, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        int next = chunk + 1 < chunks.size() && chunks.get(chunk + 1).is(Chunk.Kind.TIME) ? chunk + 2 : chunk + 1;
        return clause != null
                && chunk > clause.verbChunk()
                && RESTING.contains(clause.verb().lemma())
                && next < chunks.size()
                && chunks.get(next).text().equals("between");
    }

    /** "The truce took effect", "the pact has entered into force". */
    private static boolean isInForce(SentenceSyntax syntax, Clause clause) {
        String behind = syntax.chunkText(clause.verbChunk() + 1) + " " + syntax.chunkText(clause.verbChunk() + 2);
        return switch (clause.verb().lemma()) {
            case "take" -> behind.startsWith("effect");
            case "enter", "come" -> behind.matches("into (?:force|effect)");
            default -> false;
        };
    }

    /** Whether who the verb speaks of takes part: in "held talks", not in "agreed on a visit". */
    private static boolean isHeld(Clause clause, Trigger trigger) {
        String verb = clause.verb().lemma();
        return switch (trigger.type()) {
            case "ELECTION" -> CONTESTING.contains(verb) || HOLDING.contains(verb) || CALLING.contains(verb);
            case TakeoverOffers.TYPE ->
                trigger.lemma().equals("offer") && TakeoverOffers.isDealing(verb) || HOLDING.contains(verb);
            case "VISIT" -> HOLDING.contains(verb) && !verb.equals("agree");
            case "SUMMIT", "MEETING", "PROTEST" -> HOLDING.contains(verb) || CALLING.contains(verb);
            default -> HOLDING.contains(verb);
        };
    }

    /** "without reaching a deal", "failed to reach a deal". */
    private static boolean isMissed(SentenceSyntax syntax, Clause clause) {
        return "without".equals(clause.opener()) || StatusReader.of(syntax, clause) == Status.DENIED;
    }

    /** "open to talks", "ready for a meeting": there are none yet. */
    private static boolean isOnlyReadiness(SentenceSyntax syntax, int chunk, Trigger trigger) {
        return trigger.isTalk()
                && chunk > 1
                && syntax.chunks().get(chunk - 1).text().matches("to|for|about")
                && READINESS.contains(syntax.chunks().get(chunk - 2).text());
    }

    /** "efforts to broker an agreement": what a noun only aims at has no place among the events yet. */
    private static boolean isAim(SentenceSyntax syntax, Clause clause) {
        NounPhrase before = clause.verbChunk() == 0
                ? null
                : syntax.chunks().get(clause.verbChunk() - 1).noun();
        return clause.verb().shape() == VerbGroup.Shape.INFINITIVE
                && before != null
                && AIMS.contains(syntax.words().get(before.head()).lemma());
    }

    /** "Norway and Sweden agreed after talks in Oslo": those who agreed have talked. */
    private static boolean isFollowed(SentenceSyntax syntax, int chunk) {
        String before = chunk > 0 ? syntax.chunks().get(chunk - 1).text() : "";
        return Set.of("after", "following", "during", "in", "at").contains(before);
    }

    /** "flew to Oslo for talks with Aas", "are in Oslo for a meeting": what they came for. */
    private static boolean isAimOfJourney(SentenceSyntax syntax, Clause clause, int chunk) {
        boolean aim = chunk > clause.verbChunk()
                && syntax.chunks().get(chunk - 1).text().equals("for");
        return aim
                && (Triggers.isJourney(clause.verb().lemma())
                        || COMING.contains(clause.verb().lemma()));
    }

    /** "the meeting planned for Friday", "talks scheduled for next week": when it was to be. */
    private @Nullable When plannedFor(SentenceSyntax syntax, int last) {
        List<Chunk> chunks = syntax.chunks();
        for (int i = last + 1; i + 1 < Math.min(chunks.size(), last + 3); i++) {
            VerbGroup verb = chunks.get(i).verb();
            boolean planned = verb != null && PLANNED_FOR.contains(verb.lemma()) && verb.first() == verb.last();
            if (planned || verb == null && chunks.get(i).text().equals("due")) {
                return context.settings().time(syntax, i, i + 2);
            }
        }
        return null;
    }

    /** "the minister said after talks with Norway": who speaks afterwards has talked. */
    private boolean isAfterwards(
            SentenceSyntax syntax, Clause clause, int chunk, NounPhrase noun, Trigger trigger, Gathered gathered) {
        boolean alone = trigger.isTalk() && isWithOne(syntax, chunk, noun, gathered);
        if (!alone || clause.verb().passive() || clause.subject().size() != 1 || !isFollowed(syntax, chunk)) {
            return false;
        }
        Entity speaker = context.referents().entity(clause.subject().getFirst());
        return speaker != null
                && (speaker.type() == EntityType.PERSON
                        || speaker.type() == EntityType.PLACE
                        || speaker.type() == EntityType.ORGANIZATION)
                && !context.isSpokesperson(speaker);
    }

    private static boolean isWithOne(SentenceSyntax syntax, int chunk, NounPhrase noun, Gathered gathered) {
        return !gathered.taking.isEmpty()
                && noun.possessor() < 0
                && chunk + 1 < syntax.chunks().size()
                && syntax.chunks().get(chunk + 1).text().equals("with");
    }

    private static boolean isStatusOnly(Clause clause) {
        return Set.of("announce", "involve", "broker", "schedule", "plan", "arrange")
                        .contains(clause.verb().lemma())
                && clause.verb().passive();
    }

    /** "three days of talks", "a round of talks": the chunk of the measure. */
    private int measured(SentenceSyntax syntax, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        if (chunk >= 2
                && chunks.get(chunk - 1).text().equals("of")
                && chunks.get(chunk - 2).noun() != null) {
            NounPhrase measure = chunks.get(chunk - 2).noun();
            boolean span = measure != null
                    && SPANS.contains(syntax.words().get(measure.head()).lemma());
            return span ? chunk - 2 : chunk;
        }
        return chunk;
    }

    /** "the meeting", "those talks", "the Oslo talks". */
    private static boolean isDefinite(SentenceSyntax syntax, NounPhrase noun) {
        return Set.of("the", "that", "those", "these", "this", "such", "their", "its", "his", "her", "both")
                .contains(syntax.lower(noun.first()));
    }
}
