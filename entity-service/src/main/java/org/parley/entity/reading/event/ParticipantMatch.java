package org.parley.entity.reading.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.syntax.PersonNouns;

/**
 * Whether two lists of participants can be those of one event, person by person or country by country: "Berg and Aas"
 * fits "Norway and Sweden" where each acts for one of these.
 */
final class ParticipantMatch {

    private ParticipantMatch() {}

    /**
     * Whether one group holds the other, person by person, or, where one names no persons, side by side.
     *
     * @param bySides whether the countries that they act for are enough
     */
    static boolean fits(List<Participant> one, List<Participant> other, boolean bySides) {
        Set<Object> persons = persons(one);
        Set<Object> others = persons(other);
        if (!persons.isEmpty() && !others.isEmpty()) {
            boolean held = persons.containsAll(others) || others.containsAll(persons);
            boolean pair = persons.size() > 1 && others.size() > 1 || persons.equals(others) && bodiesFit(one, other);
            boolean fewer = persons.size() < others.size();
            return held && (pair || standsFor(fewer ? one : other, fewer ? other : one));
        }
        Set<String> sides = sidesOf(one);
        Set<String> otherSides = sidesOf(other);
        if (bySides && !sides.isEmpty() && !otherSides.isEmpty() && (sides.size() > 1 || otherSides.size() > 1)) {
            return sides.equals(otherSides);
        }
        return parties(one).equals(parties(other));
    }

    /** Whether one of them names no others than the other; those told before must name somebody. */
    static boolean isPart(List<Participant> before, List<Participant> now) {
        Set<Object> told = parties(before);
        Set<Object> parties = parties(now);
        return told.containsAll(parties) || !told.isEmpty() && parties.containsAll(told);
    }

    /** Whether they act for one country at least that the others act for, if those are known to act for any. */
    static boolean shareSide(List<Participant> before, List<Participant> now) {
        Set<String> sides = sidesOf(before);
        return sides.isEmpty() || !Collections.disjoint(sides, sidesOf(now));
    }

    /** "A judge refused …" and "Judge Berg refused …": whether all are the same but for one who is named only now. */
    static boolean isNamedNow(List<Participant> before, List<Participant> now) {
        List<Participant> open =
                before.stream().filter(ParticipantMatch::isSomebody).toList();
        List<Participant> rest =
                before.stream().filter(one -> !open.contains(one)).toList();
        List<Participant> named =
                now.stream().filter(one -> !rest.contains(one)).toList();
        return open.size() == 1
                && named.size() == 1
                && named.getFirst().person()
                && now.containsAll(rest)
                && now.size() == before.size();
    }

    /** "a judge", "an opposition politician": one person without a name. */
    static boolean isSomebody(Participant one) {
        return one.party() instanceof Party.Unnamed(String text)
                && text.matches("(?i)an? .*")
                && PersonNouns.isPerson(text.toLowerCase(Locale.ROOT)
                        .replaceFirst(" (?:of|from|at|in|for|on) .*", "")
                        .replaceFirst(".* ", ""));
    }

    /** The countries that they act for, as entity ids. */
    static Set<String> sidesOf(List<Participant> participants) {
        Set<String> sides = new HashSet<>();
        participants.forEach(one -> sides.addAll(one.sides()));
        return sides;
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
        return parties(participants.stream().filter(Participant::person).toList());
    }

    private static Set<Object> parties(List<Participant> participants) {
        Set<Object> parties = new HashSet<>();
        participants.forEach(one -> parties.add(one.party()));
        return parties;
    }
}
