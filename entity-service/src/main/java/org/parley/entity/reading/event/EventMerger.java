package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.syntax.PersonNouns;

/**
 * Joins the places of an article that tell of one event. Careful rather than eager: who takes part, place, time and
 * status must not contradict each other, and a phrase that points back goes to the nearest event that it fits.
 */
final class EventMerger {

    private static final List<Set<String>> FAMILIES =
            List.of(Set.of("MEETING", "TALKS", "SUMMIT", "NEGOTIATIONS"), Set.of("ACQUISITION", "MERGER"));
    private static final Set<Status> CHANGED = Set.of(Status.POSTPONED, Status.CANCELLED, Status.ON_HOLD);

    /** What happens to one person once an article, whoever else is named beside them. */
    private static final Set<String> OF_ONE = Set.of("RESIGNATION", "DISMISSAL", "ARREST");

    /** How far "the meeting" looks back, and how far "the bid": an article seldom tells of two takeovers. */
    private static final int NEAR_SENTENCES = 4;

    private static final int DEAL_SENTENCES = 8;

    private final List<MergedEvent> events = new ArrayList<>();

    static List<MergedEvent> merge(List<Candidate> candidates) {
        EventMerger merger = new EventMerger();
        candidates.forEach(merger::take);
        return merger.events;
    }

    private void take(Candidate candidate) {
        MergedEvent match = null;
        for (int i = events.size() - 1; i >= 0 && match == null; i--) {
            MergedEvent event = events.get(i);
            if (fits(event, candidate)) {
                match = event;
            }
        }
        if (match != null) {
            match.add(candidate);
        } else if (stands(candidate) && !isEcho(candidate) && !isWithin(candidate)) {
            events.add(new MergedEvent(candidate));
        }
    }

    /** A heading about someone whom the text tells more of is no event of its own. */
    private boolean isEcho(Candidate candidate) {
        return candidate.heading()
                && events.stream()
                        .filter(event -> isFamily(event.type(), candidate.type()))
                        .anyMatch(event -> event.participants().stream()
                                .anyMatch(one -> candidate.participants().contains(one)
                                        || candidate.participants().stream().noneMatch(Participant::isNamed)));
    }

    /** "walked away from the talks in Oslo": where nobody is told to have talked, the act tells it all. */
    private boolean isWithin(Candidate candidate) {
        return candidate.participants().isEmpty()
                && events.stream()
                        .flatMap(event -> event.parts().stream())
                        .anyMatch(part -> part.sentence().equals(candidate.sentence())
                                && (part.status() == Status.PLANNED) == (candidate.status() == Status.PLANNED)
                                && part.rule().startsWith(ActionEvents.RULE)
                                && part.type().equals("REJECTION"));
    }

    /** Whether the words tell enough to be an event of their own. */
    private static boolean stands(Candidate candidate) {
        int taking = candidate.participants().size();
        if (candidate.rule().equals("delegation")) {
            return false;
        }
        if (candidate.rule().startsWith(ActionEvents.RULE)) {
            return taking > 0;
        }
        boolean placed = candidate.place() != null || candidate.time() != null;
        boolean alone = Set.of(
                        "VISIT",
                        "RESIGNATION",
                        "DISMISSAL",
                        "APPOINTMENT",
                        "CANCELLATION",
                        "PROPOSAL",
                        "ARREST",
                        "ATTACK",
                        "DISASTER",
                        "KILLING",
                        "SANCTION",
                        "PROTEST",
                        "ELECTION")
                .contains(candidate.type());
        if (candidate.type().equals("VISIT")) {
            return taking > 0 && (candidate.place() != null || taking > 1);
        }
        if (candidate.rule().equals("noun-offer")) {
            return taking > 0;
        }
        if (candidate.type().equals("WAR")) {
            return taking > 1;
        }
        boolean talk = FAMILIES.getFirst().contains(candidate.type());
        if (candidate.rule().startsWith(NounEvents.JOINS)) {
            return placed && taking > 0;
        }
        if (talk && taking == 1 && candidate.place() == null) {
            return isSeveral(candidate) && (candidate.time() != null || CHANGED.contains(statusOf(candidate)));
        }
        boolean sure = candidate.status() == Status.HELD && !candidate.definite()
                || candidate.rule().equals("noun-summit");
        if (talk
                && sure
                && !candidate.rule().matches("noun-(?:conference|debate|roundtable)")
                && taking == 0
                && candidate.place() != null
                && candidate.time() != null
                && !candidate.heading()) {
            return true;
        }
        boolean calledOff =
                candidate.status() != null && CHANGED.contains(candidate.status()) && candidate.place() != null;
        return taking > 1
                || calledOff
                || (taking == 1 && (alone || placed))
                || (candidate.type().equals("DISASTER") && candidate.place() != null);
    }

    private static Status statusOf(Candidate candidate) {
        return candidate.status() == null ? Status.HELD : candidate.status();
    }

    /** "Gulf foreign ministers", "leaders of four parties": one phrase for people who can meet. */
    private static boolean isSeveral(Candidate candidate) {
        return candidate.participants().getFirst().party() instanceof Party.Unnamed(String text)
                && PersonNouns.isPerson(text.toLowerCase(Locale.ROOT)
                        .replaceFirst(" (?:of|from|at|in) .*", "")
                        .replaceFirst(".* ", ""))
                && text.replaceFirst(" (?:of|from|at|in) .*", "").endsWith("s");
    }

    private static boolean fits(MergedEvent event, Candidate candidate) {
        boolean pointsBack = candidate.pointsBack();
        if (isSameClause(event, candidate)) {
            return true;
        }
        boolean family =
                isFamily(event.type(), candidate.type()) || pointsBack && isTrip(event.type(), candidate.type());
        if (!family
                || !placeFits(event.place(), candidate.place())
                || !timeFits(event.time(), candidate.time())
                || !statusFits(event, candidate)) {
            return false;
        }
        if (pointsBack && !canMean(event, candidate)) {
            return false;
        }
        if (pointsBack) {
            boolean same = candidate.place() != null && candidate.place().equals(event.place())
                    || candidate.time() != null && event.time() != null;
            return same
                    || candidate.place() == null
                            && candidate.time() == null
                            && candidate.sentenceIndex() - event.lastSentence()
                                    <= (isDeal(candidate) ? DEAL_SENTENCES : NEAR_SENTENCES);
        }
        if (isDeal(candidate) && !candidate.participants().isEmpty() && sharesParty(event, candidate)) {
            return true;
        }
        if (candidate.participants().isEmpty()) {
            return candidate.place() != null
                    && candidate.place().equals(event.place())
                    && candidate.sentenceIndex() - event.lastSentence() <= 3;
        }
        if (isSigned(event, candidate)) {
            return true;
        }
        if (candidate.rule().startsWith(NounEvents.JOINS)) {
            return candidate.sentenceIndex() - event.lastSentence() <= NEAR_SENTENCES;
        }
        if (candidate.rule().equals("delegation")) {
            boolean sides = sidesOf(event.participants()).isEmpty()
                    || !java.util.Collections.disjoint(
                            sidesOf(event.participants()), sidesOf(candidate.participants()));
            return sides
                    && event.status() == candidate.status()
                    && candidate.sentenceIndex() - event.lastSentence() <= 4;
        }
        if (OF_ONE.contains(candidate.type()) && sharePerson(event, candidate)) {
            return true;
        }
        if (candidate.participants().size() == 1
                && candidate.participants().getFirst().person()
                && event.participants().contains(candidate.participants().getFirst())) {
            boolean samePlace = candidate.place() != null && candidate.place().equals(event.place());
            boolean sameTime = candidate.time() != null && event.time() != null;
            return samePlace || sameTime;
        }
        if (event.repeated() != candidate.repeated() && (event.time() != null || candidate.time() != null)) {
            return false;
        }
        return participantsFit(
                event.participants(), candidate.participants(), !event.type().equals("CANCELLATION"));
    }

    /** "the summit" means no meeting of two that a verb told of, "the session" none of persons. */
    private static boolean canMean(MergedEvent event, Candidate candidate) {
        boolean assembly = candidate.rule().matches("noun-(?:summit|session)");
        return !assembly
                || event.type().equals("SUMMIT")
                || event.parts().stream().anyMatch(part -> part.rule().matches("noun-(?:summit|session)"));
    }

    /** "Equinor and Nordea signed a contract. It was signed in Oslo by Berg and Aas": persons put their names to it. */
    private static boolean isSigned(MergedEvent event, Candidate candidate) {
        return candidate.type().equals("AGREEMENT")
                && candidate.participants().size() > 1
                && candidate.participants().stream().allMatch(Participant::person)
                && event.participants().stream().noneMatch(Participant::person)
                && candidate.sentenceIndex() - event.lastSentence() == 1;
    }

    private static boolean isDeal(Candidate candidate) {
        return candidate.type().equals(TakeoverOffers.TYPE) && !candidate.rule().startsWith(ActionEvents.RULE);
    }

    /** Whether one of them names no other sides of the deal than the other. */
    private static boolean sharesParty(MergedEvent event, Candidate candidate) {
        Set<Object> told = parties(event.participants());
        Set<Object> now = parties(candidate.participants());
        return told.containsAll(now) || !told.isEmpty() && now.containsAll(told);
    }

    /** "began a strike", "opened talks": verb and noun tell of one act, each in its way. */
    private static boolean isSameClause(MergedEvent event, Candidate candidate) {
        return event.type().equals(candidate.type())
                && event.parts().stream()
                        .anyMatch(part -> part.sentence().equals(candidate.sentence())
                                && part.rule().startsWith(ActionEvents.RULE)
                                        != candidate.rule().startsWith(ActionEvents.RULE)
                                && part.participants().containsAll(candidate.participants()));
    }

    private static boolean sharePerson(MergedEvent event, Candidate candidate) {
        Participant leaving = candidate.participants().getLast();
        return leaving.person()
                && event.participants().getLast().equals(leaving)
                && isOwnWill(event.fullest()) == isOwnWill(candidate);
    }

    /** Whether someone leaves rather than being made to: two accounts of one end, which must not become one. */
    private static boolean isOwnWill(Candidate candidate) {
        return candidate.rule().matches("(?:verb|noun)-(?:resign|resignation|step|stand|quit|departure)");
    }

    private static boolean isFamily(String one, String other) {
        return one.equals(other)
                || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    /** "was to meet … the trip": the journey stands for the meeting, but not the meeting for a journey. */
    private static boolean isTrip(String one, String other) {
        return other.equals("VISIT") && FAMILIES.getFirst().contains(one);
    }

    private static boolean placeFits(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    static boolean timeFits(@Nullable When one, @Nullable When other) {
        if (one == null || other == null) {
            return true;
        }
        String start = one.start().compareTo(other.start()) >= 0 ? one.start() : other.start();
        String end = one.end().compareTo(other.end()) <= 0 ? one.end() : other.end();
        int length = Math.min(start.length(), end.length());
        return start.substring(0, length).compareTo(end.substring(0, length)) <= 0;
    }

    private static boolean statusFits(MergedEvent event, Candidate candidate) {
        Status one = event.status();
        Status other = candidate.status();
        if (one == null
                || other == null
                || one == other
                || CHANGED.contains(other) && one == Status.PLANNED
                || CHANGED.contains(one) && other == Status.PLANNED) {
            return true;
        }
        if (CHANGED.contains(one) || CHANGED.contains(other)) {
            return CHANGED.contains(one) && CHANGED.contains(other) || candidate.pointsBack();
        }
        boolean running =
                (one == Status.ONGOING && other == Status.HELD) || (one == Status.HELD && other == Status.ONGOING);
        if (running) {
            return event.time() == null && candidate.time() == null || candidate.pointsBack();
        }
        // "the meeting", "those talks" are told in any tense
        return candidate.pointsBack() && other == Status.HELD;
    }

    /** Whether one group holds the other, person by person, or, where one names no persons, side by side. */
    private static boolean participantsFit(List<Participant> one, List<Participant> other, boolean bySides) {
        Set<Object> persons = persons(one);
        Set<Object> others = persons(other);
        if (!persons.isEmpty() && !others.isEmpty()) {
            boolean held = persons.containsAll(others) || others.containsAll(persons);
            boolean pair = persons.size() > 1 && others.size() > 1 || persons.equals(others) && bodiesFit(one, other);
            return held
                    && (pair
                            || standsFor(
                                    persons.size() < others.size() ? one : other,
                                    persons.size() < others.size() ? other : one));
        }
        Set<String> sides = sidesOf(one);
        Set<String> otherSides = sidesOf(other);
        if (bySides && !sides.isEmpty() && !otherSides.isEmpty() && (sides.size() > 1 || otherSides.size() > 1)) {
            return sides.equals(otherSides);
        }
        return parties(one).equals(parties(other));
    }

    /** "Berg and a Swedish official" fits Berg and the Swede whom the text names elsewhere. */
    private static boolean standsFor(List<Participant> fewer, List<Participant> more) {
        Set<String> sides = sidesOf(more.stream().filter(Participant::person).toList());
        List<Participant> rest = fewer.stream().filter(one -> !one.person()).toList();
        return !rest.isEmpty()
                && rest.stream().allMatch(one -> !one.sides().isEmpty() && sides.containsAll(one.sides()));
    }

    private static boolean bodiesFit(List<Participant> one, List<Participant> other) {
        Set<Object> bodies = parties(one);
        Set<Object> others = parties(other);
        return bodies.containsAll(others) || others.containsAll(bodies);
    }

    private static Set<Object> persons(List<Participant> participants) {
        Set<Object> persons = new HashSet<>();
        participants.stream().filter(Participant::person).forEach(one -> persons.add(one.party()));
        return persons;
    }

    private static Set<Object> parties(List<Participant> participants) {
        Set<Object> parties = new HashSet<>();
        participants.forEach(one -> parties.add(one.party()));
        return parties;
    }

    static Set<String> sidesOf(List<Participant> participants) {
        Set<String> sides = new HashSet<>();
        participants.forEach(one -> sides.addAll(one.sides()));
        return sides;
    }
}
