package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.event.NounParties.Gathered;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Who takes part in what a noun tells of, from the clause around its phrase: "Berg held talks", "flew to Oslo for talks",
 * "the minister said after talks with Norway".
 */
final class ClauseParties {

    private static final Set<String> COMING = Set.of("gather", "convene", "assemble", "come", "return", "be");
    private static final Set<String> DEFEATING = Set.of("defeat", "beat", "oust");
    private static final Set<String> ENGAGING = Set.of("engage", "lock", "embroil");
    /** Verbs of what one says to another's face. */
    private static final Set<String> ADDRESSING = Set.of(
            "tell",
            "thank",
            "assure",
            "reassure",
            "congratulate",
            "inform",
            "remind",
            "urge",
            "ask",
            "warn",
            "brief",
            "promise",
            "express",
            "convey",
            "reaffirm",
            "reiterate",
            "say");

    private static final Set<String> PRESENT = Set.of("represent", "speak", "appear", "participate");
    private static final Set<String> SPEAKING = Set.of("speak", "say", "tell", "announce", "add", "warn", "confirm");
    /** Verbs that in the passive tell when or by whose help, not who takes part. */
    private static final Set<String> ARRANGING = Set.of("announce", "involve", "broker", "schedule", "plan", "arrange");

    private final EventContext context;

    ClauseParties(EventContext context) {
        this.context = context;
    }

    /** "Berg and Aas held talks", "a meeting was hosted by Norway": who holds it. */
    void holders(EventNominal nominal, Gathered gathered) {
        Clause holder = nominal.holder();
        if (holder == null) {
            return;
        }
        // "have been engaged in talks"
        boolean passive = holder.verb().passive() && !isEngaged(nominal, holder);
        if (passive && ARRANGING.contains(holder.verb().lemma())) {
            return;
        }
        if (passive) {
            gathered.add(
                    Involvement.AGENT,
                    context.participants().of(nominal.syntax(), holder.under("by"), context.pairs()));
        } else {
            gathered.add(
                    Parts.subject(nominal.trigger().type(), holder.verb().lemma()),
                    context.subject(nominal.syntax(), holder));
        }
    }

    private static boolean isEngaged(EventNominal nominal, Clause holder) {
        return ENGAGING.contains(holder.verb().lemma()) && nominal.trigger().isTalk() && !nominal.isSubject();
    }

    /** Who else of the clause takes part, once those of the phrase itself are gathered. */
    void around(EventNominal nominal, Gathered gathered) {
        Clause clause = nominal.clause();
        if (clause == null) {
            return;
        }
        if (nominal.holder() == null) {
            if (nominal.trigger().isTalk() && isAimOfJourney(nominal, clause)) {
                journey(nominal.syntax(), clause, gathered);
            }
            if (gathered.taking.isEmpty() && !nominal.isSubject() && isFollowed(nominal)) {
                List<Participant> both = subject(nominal, clause);
                if (both.size() > 1 && nominal.trigger().isTalk()) {
                    gathered.add(both);
                }
            }
            if (gathered.taking.isEmpty() && isAddressedThere(nominal, clause)) {
                gathered.add(subject(nominal, clause));
                gathered.add(addressed(nominal, clause));
            }
            if (isLeft(nominal, clause) || isPresentAt(nominal, clause)) {
                gathered.add(Involvement.AGENT, subject(nominal, clause));
            }
            if (isAfterwards(nominal, clause, gathered)) {
                gathered.add(context.participants().of(nominal.syntax(), clause.subject(), List.of()));
            }
        }
        if (nominal.is("VISIT") && gathered.taking.isEmpty() && isDuring(nominal)) {
            // "Berg said during a visit to Oslo"
            gathered.add(
                    Involvement.AGENT,
                    subject(nominal, clause).stream()
                            .filter(Participant::person)
                            .toList());
        }
        if (nominal.is("VISIT") && gathered.taking.isEmpty() && isVisitedBefore(nominal, clause)) {
            gathered.add(
                    Involvement.AGENT,
                    subject(nominal, clause).stream()
                            .filter(Participant::person)
                            .toList());
        }
        if (nominal.is("BRIEFING") && gathered.taking.isEmpty() && isSpoken(nominal, clause)) {
            gathered.add(
                    Involvement.AGENT,
                    subject(nominal, clause).stream()
                            .filter(Participant::person)
                            .toList());
        }
        boolean done = nominal.isSubject() && clause.verb().passive() && gathered.taking.isEmpty();
        if (done && (nominal.trigger().isTalk() || nominal.is(Agreements.TYPE))) {
            // "a pact was signed between Norway and Sweden"
            gathered.add(context.participants().of(nominal.syntax(), clause.under("between"), context.pairs()));
            gathered.add(context.participants().of(nominal.syntax(), clause.under("with"), List.of()));
        }
        if (nominal.is("ELECTION")) {
            rivals(nominal, clause, gathered);
        }
        if (nominal.isCalledOff()) {
            callingOff(nominal, clause, gathered);
        }
    }

    /** "walked out of a meeting with Aas": who leaves it has been there. */
    private static boolean isLeft(EventNominal nominal, Clause clause) {
        return nominal.trigger().isTalk()
                && nominal.before().equals("out of")
                && clause.verb().lemma().matches("walk|storm")
                && clause.verb().isFinite()
                && !clause.verb().negated()
                && !clause.verb().passive();
    }

    /** "will represent Norway at the summit", "spoke at the conference". */
    private boolean isPresentAt(EventNominal nominal, Clause clause) {
        return nominal.is("SUMMIT")
                && nominal.before().equals("at")
                && !clause.verb().passive()
                && !clause.verb().negated()
                && (clause.verb().modal() == null || "will".equals(clause.verb().modal()))
                && PRESENT.contains(clause.verb().lemma())
                && context.isPerson(nominal.syntax(), clause.subject());
    }

    /** "Berg told Aas in a call", "expressed his thanks to Aas at their meeting": both were on it. */
    private boolean isAddressedThere(EventNominal nominal, Clause clause) {
        return VerbEvents.ONE_TO_ONE.contains(nominal.trigger().type())
                && !nominal.isSubject()
                && nominal.before().matches("in|at|during")
                && !clause.verb().passive()
                && ADDRESSING.contains(clause.verb().lemma())
                && context.isPerson(nominal.syntax(), clause.subject())
                && !addressed(nominal, clause).isEmpty();
    }

    /** The persons to whom it is said. */
    private List<Participant> addressed(EventNominal nominal, Clause clause) {
        List<Participant> persons =
                new ArrayList<>(context.participants().of(nominal.syntax(), clause.object(), List.of()));
        context.participants()
                .of(nominal.syntax(), clause.under("to"), List.of())
                .forEach(one -> Participants.add(persons, one));
        persons.removeIf(one -> !one.person());
        return persons;
    }

    private List<Participant> subject(EventNominal nominal, Clause clause) {
        return context.participants().of(nominal.syntax(), clause.subject(), context.pairs());
    }

    /** "flew to Oslo for talks with Aas", "are in Oslo for a meeting": what they came for. */
    private static boolean isAimOfJourney(EventNominal nominal, Clause clause) {
        int chunk = nominal.headChunk();
        boolean aim = chunk > clause.verbChunk()
                && nominal.syntax().chunks().get(chunk - 1).text().equals("for");
        boolean awaited =
                clause.verb().lemma().equals("expect") && clause.verb().passive();
        return aim
                && (awaited
                        || Triggers.isJourney(clause.verb().lemma())
                        || COMING.contains(clause.verb().lemma()));
    }

    /** Those who travelled talk where they came to, when they came. */
    private void journey(SentenceSyntax syntax, Clause clause, Gathered gathered) {
        gathered.add(context.participants().of(syntax, clause.subject(), context.pairs()));
        Entity goal = context.participants().place(syntax, clause.under("to"));
        gathered.place = gathered.place != null ? gathered.place : goal;
        gathered.place =
                gathered.place != null ? gathered.place : context.settings().clausePlace(syntax, clause);
        gathered.time =
                gathered.time != null ? gathered.time : context.settings().clauseTime(syntax, clause);
    }

    private static boolean isDuring(EventNominal nominal) {
        return Set.of("during", "on").contains(nominal.before())
                && nominal.syntax().lower(nominal.phrase().first()).matches("an?|his|her");
    }

    /** "flew to Oslo after visits to Riga and Turku", "said after a visit to Oslo". */
    private static boolean isVisitedBefore(EventNominal nominal, Clause clause) {
        boolean told = Triggers.isJourney(clause.verb().lemma())
                || SPEAKING.contains(clause.verb().lemma());
        return told
                && !clause.verb().passive()
                && nominal.before().matches("after|following")
                && nominal.phrase().possessor() < 0
                && nominal.syntax().chunkText(nominal.headChunk() + 1).equals("to");
    }

    /** "said at a news conference in Oslo". */
    private static boolean isSpoken(EventNominal nominal, Clause clause) {
        return !clause.verb().passive()
                && nominal.before().matches("at|in|during")
                && SPEAKING.contains(clause.verb().lemma());
    }

    /** "Norway and Sweden agreed after talks in Oslo": those who agreed have talked. */
    private static boolean isFollowed(EventNominal nominal) {
        return Set.of("after", "following", "during", "in", "at").contains(nominal.before());
    }

    /** "the minister said after talks with Norway": who speaks afterwards has talked. */
    private boolean isAfterwards(EventNominal nominal, Clause clause, Gathered gathered) {
        boolean alone = nominal.trigger().isTalk() && isWithOne(nominal, nominal.headChunk(), gathered);
        if (!alone || clause.verb().passive() || clause.subject().size() != 1 || !isFollowed(nominal)) {
            return false;
        }
        Entity speaker = context.referents()
                .entity(context.referents()
                        .apposed(nominal.syntax(), clause.subject().getFirst()));
        return speaker != null
                && (speaker.type() == EntityType.PERSON
                        || speaker.type() == EntityType.PLACE
                        || speaker.type() == EntityType.ORGANIZATION)
                && !context.roles().isSpokesperson(speaker);
    }

    private static boolean isWithOne(EventNominal nominal, int chunk, Gathered gathered) {
        // "during a meeting, held in Oslo, with Berg"
        Clause aside = nominal.syntax().clauseAt(chunk + 2);
        boolean held = aside != null
                && aside.verb().lemma().equals("hold")
                && !aside.verb().isFinite()
                && !aside.under("with").isEmpty();
        return !gathered.taking.isEmpty()
                && nominal.phrase().possessor() < 0
                && (held || isFollowedByWith(nominal.syntax(), chunk + 1));
    }

    /** "talks with Berg", "talks in Oslo on Friday with Berg". */
    private static boolean isFollowedByWith(SentenceSyntax syntax, int from) {
        int at = from;
        while (at + 1 < syntax.chunks().size()
                && (syntax.chunks().get(at).is(Chunk.Kind.TIME)
                        || Topics.isOfPlace(syntax.chunks().get(at)))) {
            at += syntax.chunks().get(at).is(Chunk.Kind.TIME) ? 1 : 2;
        }
        return syntax.chunkText(at).equals("with");
    }

    /** "defeated Aas in the election", "won the election, defeating Aas": who ran against each other. */
    private void rivals(EventNominal nominal, Clause clause, Gathered gathered) {
        SentenceSyntax syntax = nominal.syntax();
        for (Clause each : syntax.clauses()) {
            boolean beating =
                    DEFEATING.contains(each.verb().lemma()) && !each.verb().passive();
            boolean here = each == clause && nominal.headChunk() > clause.verbChunk();
            if (beating && (here || each.governor() == clause.index() && each.link() == Clause.Link.ING)) {
                gathered.add(Involvement.AGENT, context.participants().of(syntax, each.subject(), List.of()));
                gathered.add(Involvement.CONCERNED, context.participants().of(syntax, each.object(), List.of()));
            }
        }
    }

    /**
     * "Norway and Sweden postponed the talks", "the minister cancelled his trip", "called off the talks with Norway": who
     * calls off was to take part.
     */
    private void callingOff(EventNominal nominal, Clause clause, Gathered gathered) {
        boolean open = gathered.taking.isEmpty() || isWithOne(nominal, nominal.chunk(), gathered);
        if (!open || clause.verb().passive()) {
            return;
        }
        List<Participant> actors = subject(nominal, clause);
        if (actors.size() > 1 || nominal.is("VISIT") || nominal.is("PROTEST") || !gathered.taking.isEmpty()) {
            gathered.add(Involvement.AGENT, actors);
        }
    }
}
