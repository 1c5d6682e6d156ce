package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Precision;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Visits that are told by where somebody is, is expected or sent, or comes back from: "is in Oslo on a visit", "is expected
 * in Oslo", "was sent to Oslo", "returned from Oslo".
 */
final class StayEvents {

    private static final Set<String> GUESTS =
            Set.of("delegation", "mission", "team", "mediator", "envoy", "negotiator");

    private static final Set<String> OF_JOURNEYS = Set.of("invitation", "leg", "stop", "tour", "journey", "stopover");

    private final EventContext context;

    StayEvents(EventContext context) {
        this.context = context;
    }

    /** "Berg, who is in Oslo today", "was in Bergen on Friday": where somebody is on a certain day, there they have come. */
    void present(SentenceSyntax syntax, int index, Clause clause, List<Participant> guest) {
        if (clause.link() == Clause.Link.RELATIVE && "which".equals(clause.opener())) {
            // "a session with Berg, which was due in Oslo on Monday"
            return;
        }
        underWay(syntax, index, clause, guest);
        int behind = clause.verbChunk() + 1;
        int next =
                behind < syntax.chunks().size() && syntax.chunks().get(behind).is(Chunk.Kind.ADVERB)
                        ? behind + 1
                        : behind;
        // "is due in Oslo on Monday"
        boolean due = syntax.chunkText(next).equals("due");
        next += due ? 1 : 0;
        boolean there =
                next + 2 < syntax.chunks().size() && syntax.chunkText(next).equals("in");
        NounPhrase where = there ? syntax.chunks().get(next + 1).noun() : null;
        Entity place = where == null ? null : context.participants().place(syntax, List.of(where));
        int rest = behindCountry(syntax, next + 2);
        When time = there ? context.settings().time(syntax, rest, rest + 1) : null;
        boolean day = time != null && time.precision().compareTo(Precision.WEEKEND) <= 0;
        // "would be in Oslo on a visit if she were well"
        boolean told = isTold(clause);
        boolean stay = there && isOnVisit(syntax, rest);
        boolean away = place != null && !context.isHome(place, guest);
        if (place != null && away && (day || stay) && told && isGuest(syntax, clause.subject())) {
            Status status = due ? Status.PLANNED : StatusReader.of(syntax, clause);
            boolean now = status == Status.HELD
                    && !clause.verb().past()
                    && !clause.verb().perfect();
            add(syntax, index, clause, now ? Status.ONGOING : status, guest, place);
        }
    }

    /** Whether all who come are in office, and not at home where they come to. */
    private boolean isOfficialAway(List<Participant> guest, Entity place) {
        return !guest.isEmpty()
                && guest.stream().allMatch(context.roles()::isOfficial)
                && !context.isHome(place, guest);
    }

    private static boolean isTold(Clause clause) {
        return !clause.verb().negated() && isSure(clause.verb().modal());
    }

    private static boolean isSure(@Nullable String modal) {
        return modal == null || modal.equals("will");
    }

    /** "in Oslo | , Norway, | for talks": past the country between commas. */
    private static int behindCountry(SentenceSyntax syntax, int chunk) {
        boolean aside = syntax.chunkText(chunk).equals(",")
                && syntax.chunkText(chunk + 2).equals(",")
                && syntax.chunks().get(chunk + 1).noun() != null;
        return aside ? chunk + 3 : chunk;
    }

    /** "is in Oslo | on a visit", "for talks", "at the start of a tour", "at the invitation of …", "on the first leg of her trip". */
    private static boolean isOnVisit(SentenceSyntax syntax, int chunk) {
        NounPhrase why =
                chunk + 1 < syntax.chunks().size() && syntax.chunkText(chunk).matches("on|for|at|of|as part of")
                        ? syntax.chunks().get(chunk + 1).noun()
                        : null;
        String head = why == null ? "" : NounTriggers.singular(syntax, why);
        if (head.matches("start|beginning|middle|end")
                && syntax.chunkText(chunk + 2).equals("of")) {
            return isOnVisit(syntax, chunk + 2);
        }
        Trigger purpose = Triggers.noun(head);
        return purpose != null && purpose.isTalk() || OF_JOURNEYS.contains(head);
    }

    /** "was on her way to Oslo". */
    private void underWay(SentenceSyntax syntax, int index, Clause clause, List<Participant> guest) {
        int way = clause.verbChunk() + 2;
        boolean going = way + 2 < syntax.chunks().size()
                && syntax.chunkText(way - 1).equals("on")
                && syntax.chunkText(way).matches("(?:his|her|their) way")
                && syntax.chunkText(way + 1).equals("to");
        NounPhrase where = going ? syntax.chunks().get(way + 2).noun() : null;
        Entity place = where == null ? null : context.participants().place(syntax, List.of(where));
        if (place != null && isOfficialAway(guest, place) && !clause.verb().negated()) {
            add(syntax, index, clause, Status.ONGOING, guest, place);
        }
    }

    /** "came to Oslo in May": of those in office; others come to live there. */
    void came(SentenceSyntax syntax, int index, Clause clause, List<Participant> guest) {
        Entity place = context.settings().places().of(syntax, clause.under("to"));
        // "came to Norway as a refugee", "to study law": before she was anybody's minister
        Clause aim = ActionClauses.infinitive(syntax, clause);
        boolean settling = !clause.under("as").isEmpty()
                || aim != null && aim.verb().lemma().matches("study|live|work|settle|train");
        if (place != null
                && isOfficialAway(guest, place)
                && isTold(clause)
                && !settling
                && context.isPerson(syntax, clause.subject())) {
            add(syntax, index, clause, StatusReader.of(syntax, clause), guest, place);
        }
    }

    private boolean isGuest(SentenceSyntax syntax, List<NounPhrase> nouns) {
        return context.isPerson(syntax, nouns)
                || !nouns.isEmpty()
                        && GUESTS.contains(
                                syntax.words().get(nouns.getFirst().head()).lemma());
    }

    /** "had reached Oslo by Friday": of those who act for others; rebels and storms reach towns otherwise. */
    void reached(SentenceSyntax syntax, int index, Clause clause, List<Participant> guest) {
        Entity place = context.settings().places().of(syntax, clause.object());
        if (place != null
                && isOfficialAway(guest, place)
                && isTold(clause)
                && !clause.verb().passive()
                && context.isPerson(syntax, clause.subject())) {
            add(syntax, index, clause, StatusReader.of(syntax, clause), guest, place);
        }
    }

    /** "Berg is expected in Oslo on Monday". */
    void expected(SentenceSyntax syntax, int index, Clause clause, List<Participant> guest) {
        int next =
                clause.verbChunk() + (syntax.chunkText(clause.verbChunk() + 1).equals("back") ? 2 : 1);
        boolean there = next + 1 < syntax.chunks().size()
                && syntax.chunks().get(next).text().matches("in|at");
        NounPhrase where = there ? syntax.chunks().get(next + 1).noun() : null;
        Entity place = where == null ? null : context.participants().place(syntax, List.of(where));
        if (clause.verb().passive() && context.isPerson(syntax, clause.subject()) && place != null) {
            add(syntax, index, clause, Status.PLANNED, guest, place);
        }
    }

    /** "sent Berg to Oslo", "was dispatched to Oslo on Monday"; no troops, which are deployed, and no parcel. */
    void sent(SentenceSyntax syntax, int index, Clause clause) {
        List<NounPhrase> sent = clause.verb().passive() ? clause.subject() : clause.object();
        Entity place = context.settings().places().of(syntax, clause.under("to"));
        List<Participant> guest = context.participants().of(syntax, sent, List.of()).stream()
                .filter(Participant::person)
                .toList();
        if (place != null && isTold(clause) && isOfOffice(syntax, sent, guest) && !context.isHome(place, guest)) {
            add(syntax, index, clause, StatusReader.of(syntax, clause), guest, place);
        }
    }

    private boolean isOfOffice(SentenceSyntax syntax, List<NounPhrase> nouns, List<Participant> guest) {
        return context.isPerson(syntax, nouns)
                && guest.stream()
                        .anyMatch(one -> context.roles().isOfficial(one)
                                || EncounterEvents.GUESTS.contains(NounTriggers.singular(syntax, nouns.getFirst())));
    }

    /** "returned from Oslo on Monday": of those in office; when they left it says, not when they were there. */
    void returned(SentenceSyntax syntax, int index, Clause clause, List<Participant> guest) {
        Entity place = context.settings().places().of(syntax, clause.under("from"));
        if (place != null
                && isOfficialAway(guest, place)
                && StatusReader.of(syntax, clause) == Status.HELD
                && !clause.verb().negated()
                && clause.under("as").isEmpty()
                && context.isPerson(syntax, clause.subject())) {
            add(syntax, index, clause, Status.HELD, guest, place, null);
        }
    }

    private void add(
            SentenceSyntax syntax, int index, Clause clause, Status status, List<Participant> guest, Entity place) {
        add(syntax, index, clause, status, guest, place, context.settings().clauseTime(syntax, clause));
    }

    private void add(
            SentenceSyntax syntax,
            int index,
            Clause clause,
            Status status,
            List<Participant> guest,
            Entity place,
            @Nullable When time) {
        if (LeftOpen.isOnlyThought(syntax, clause)) {
            return;
        }
        context.add(new Candidate(
                "VISIT",
                status,
                Participant.all(Involvement.AGENT, guest),
                place.id(),
                time,
                syntax.sentence().span(),
                index,
                syntax.span(clause.verb()),
                false,
                false,
                syntax.sentence().heading(),
                "verb-" + clause.verb().lemma()));
    }
}
